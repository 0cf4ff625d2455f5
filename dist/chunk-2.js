import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/engines/typescript/program/text.ts
function textOf(bytes) {
  return typeof bytes === "string" ? null : new TextDecoder().decode(bytes);
}

// src/engines/typescript/ambient-files.ts
var AMBIENT_PHRASES = ["declare global", "declare module"].map(
  (text) => ({ kind: "phrase", text })
);
var AMBIENT = /^[ \t]*(?:export[ \t]+)?declare[ \t]+(?:global\b|module[ \t]*["'])/m;
var DECLARATION_FILE = /\.d\.[cm]?ts$/;
var IMPORT_OR_EXPORT = /^[ \t]*(?:import|export)\b/m;
function ambientFiles(texts, tree, sources) {
  const augmenting = [...texts.find(AMBIENT_PHRASES).keys()].filter(
    (path) => mayDeclare(path) && AMBIENT.test(latin1(tree, path))
  );
  const global = sources.filter(
    (path) => DECLARATION_FILE.test(path) && !IMPORT_OR_EXPORT.test(latin1(tree, path))
  );
  return [.../* @__PURE__ */ new Set([...augmenting, ...global])].sort();
}
function mayDeclare(path) {
  return /\.(?:[cm]?ts|tsx|vue|svelte)$/.test(path);
}
function latin1(tree, path) {
  const bytes = tree.read(path);
  return typeof bytes === "string" ? "" : bytes.toString("latin1");
}

// src/engines/typescript/reads.ts
var SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/i;
var UNREAD = /\.(?:astro|mdx|html?|marko|g[jt]s)$/i;
var CONFIGURATION = /(?:^|\/)(?:package|[jt]sconfig(?:[.-][^/]+)?)\.json$/;
function readsTypeScript(path) {
  return readsSource(path) || isUnreadTemplate(path) || readsConfiguration(path) || mayBeScript(path);
}
function readsSource(path) {
  return SOURCE.test(path);
}
function isUnreadTemplate(path) {
  return UNREAD.test(path);
}
function isComponent(path) {
  return /\.(?:vue|svelte)$/i.test(path);
}
function readsConfiguration(path) {
  return CONFIGURATION.test(path);
}
function mayBeScript(path) {
  return !/\.[^/]*$/.test(path);
}

// src/model/specifier.ts
function packageName(specifier) {
  return /^(?:@[^/]*\/)?[^/]*/.exec(specifier)?.[0] ?? specifier;
}
function splitSpecifier(specifier) {
  const name = packageName(specifier);
  if (!/^(?:@[^/\s@]+\/)?[^./@\s][^/\s]*$/.test(name)) return null;
  return { name, subpath: specifier.slice(name.length + 1) };
}

// src/engines/text-pass.ts
import { isUtf8 } from "node:buffer";

// src/engines/comment-hits.ts
var FARTHEST = 16384;
function standsInComment(bytes, at2, openers) {
  const from = Math.max(0, at2 - FARTHEST);
  const before = (from === 0 ? "" : "-") + bytes.subarray(from, at2).toString("latin1");
  const line = lineStart(before, before.length);
  if (/^[ \t]*\/\//.test(before.slice(line)))
    return !before.includes("*/", line) && isOneText(before, line, openers);
  const open = before.lastIndexOf("/*");
  if (open < 0 || before.lastIndexOf("*/") > open) return false;
  const start = lineStart(before, open);
  return /^[ \t]*$/.test(before.slice(start, open)) && isOneText(before, start, openers) && closesNext(bytes, at2);
}
function isOneText(text, start, openers) {
  const one = text.slice(start);
  if (/\\\r?\n?$/.test(text.slice(0, start))) return false;
  const even = isEven(one.replace(/\\`|```|`$/g, ""), "`");
  return even && !SEPARATOR.test(one) && !openers.some((opener) => mayOpen(opener, one));
}
var SEPARATOR = /\xe2\x80[\xa8\xa9]/;
function mayOpen(opener, text) {
  return opener === '"' || opener === "'" ? !isEven(text, opener) : text.includes(opener);
}
function isEven(text, mark) {
  return text.split(mark).length % 2 === 1;
}
function lineStart(text, offset) {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}
function closesNext(bytes, at2) {
  const close = bytes.indexOf("*/", at2);
  if (close < 0) return false;
  const open = bytes.indexOf("/*", at2);
  return open < 0 || close < open;
}

// src/engines/escapes.ts
var BACKSLASH = 92;
var CONTROLS = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var NUMBERED = /^\\(?:u\{0*([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([0-3][0-7]{0,2}|[4-7][0-7]?))/i;
var LOW_SURROGATE = /^\\u(d[c-f][\da-f]{2})/i;
var CONTINUATION = /^\\(?:\r\n|[\r\n\u2028\u2029])/;
var LONGEST = 20;
function escapeAt(bytes, at2) {
  return readEscape(bytes.toString("utf8", at2, at2 + LONGEST), (read) => at2 + Buffer.byteLength(read));
}
function readEscape(text, endOf) {
  const [continued] = CONTINUATION.exec(text) ?? [];
  if (continued !== void 0) return { code: null, end: endOf(continued) };
  const [numbered, braced, four, two, octal] = NUMBERED.exec(text) ?? [];
  if (numbered === void 0) {
    const letter = String.fromCodePoint(text.codePointAt(1) ?? 0);
    if (text.length < 2 || /[ux]/.test(letter)) return null;
    return { code: (CONTROLS[letter] ?? letter).codePointAt(0) ?? 0, end: endOf(`\\${letter}`) };
  }
  const digits = braced ?? four ?? two;
  const code = digits === void 0 ? Number.parseInt(octal ?? "", 8) : Number.parseInt(digits, 16);
  if (code > 1114111) return null;
  const low = code >> 10 === 54 ? LOW_SURROGATE.exec(text.slice(numbered.length)) : null;
  if (low === null) return { code, end: endOf(numbered) };
  const pair = String.fromCharCode(code, Number.parseInt(low[1] ?? "", 16)).codePointAt(0) ?? 0;
  return { code: pair, end: endOf(numbered + low[0]) };
}
function spelled(source) {
  let text = "";
  let at2 = 0;
  for (let next = source.indexOf("\\"); next >= 0; next = source.indexOf("\\", at2)) {
    const from = next;
    const escape = readEscape(source.slice(from, from + LONGEST), (read) => from + read.length);
    text += source.slice(at2, next) + (escape === null ? "\\" : characterOf(escape));
    at2 = escape?.end ?? next + 1;
  }
  return text + source.slice(at2);
}
function characterOf({ code }) {
  return code === null ? "" : String.fromCodePoint(code);
}
function followsEscape(bytes, offset) {
  for (let at2 = offset - 2; at2 >= Math.max(0, offset - LONGEST); at2--)
    if (bytes[at2] === BACKSLASH && escapeAt(bytes, at2)?.end === offset) return true;
  return false;
}

// src/engines/escaped-search.ts
function escapedSearch(needles) {
  const openings = new Openings(needles);
  return {
    each(bytes, report) {
      forEachBackslash(bytes, openings.letters, (at2) => {
        const first = firstSpelled(bytes, at2);
        if (!openings.mayStandAt(first, bytes[at2 - 1] ?? 0)) return;
        for (const [index, needle] of needles.entries()) {
          const place = spelledAround(bytes, { at: at2, first }, needle);
          if (place !== null) report(index, place);
        }
      });
    }
  };
}
var BACKSLASH2 = 92;
var ZERO = 48;
var EIGHT = 56;
var LETTER_U = 117;
var LETTER_X = 120;
var BRACE = 123;
var NEAR = 16;
var NEVER = 0;
var MAYBE = 1;
var MAYBE_ASCII = 2;
function forEachBackslash(bytes, letters, visit) {
  const { length } = bytes;
  let at2 = bytes.indexOf(BACKSLASH2);
  while (at2 >= 0) {
    const may = letters[bytes[at2 + 1] ?? 0];
    let next = at2 + 2;
    if (may === MAYBE) visit(at2);
    else if (may === MAYBE_ASCII) {
      const third = bytes[at2 + 2];
      if (third === BRACE) visit(at2);
      else if (third === ZERO && bytes[at2 + 3] === ZERO && (bytes[at2 + 4] ?? 0) < EIGHT) visit(at2);
      if (bytes[at2 + 6] === BACKSLASH2) next = at2 + 6;
    }
    const near = next + NEAR < length ? next + NEAR : length;
    while (next < near && bytes[next] !== BACKSLASH2) next++;
    at2 = next < near ? next : bytes.indexOf(BACKSLASH2, near);
  }
}
var Openings = class {
  /** 1 at (first byte of what is spelled) × 256 + (byte before). */
  pairs = new Uint8Array(BYTES * BYTES);
  /** 1 at the bytes in a needle that another one follows: there a line may go on in the next. */
  inner = new Uint8Array(BYTES);
  /** `NEVER`, `MAYBE` or `MAYBE_ASCII` at each letter behind a backslash. */
  letters = new Uint8Array(BYTES);
  constructor(needles) {
    const isAscii = needles.every((needle) => needle.every((byte) => byte < 128));
    for (const byte of [...Buffer.concat([...needles, Buffer.from("x01234567\n\r"), Buffer.of(SEPARATOR2)])])
      this.letters[byte] = MAYBE;
    for (const byte of CONTROL_LETTERS) this.letters[byte] = NEVER;
    this.letters[LETTER_U] = isAscii ? MAYBE_ASCII : MAYBE;
    for (const needle of needles) {
      this.pairs.fill(1, (needle[0] ?? 0) * BYTES, ((needle[0] ?? 0) + 1) * BYTES);
      for (let index = 1; index < needle.length; index++) {
        const before = needle[index - 1] ?? 0;
        this.pairs[(needle[index] ?? 0) * BYTES + before] = 1;
        this.inner[before] = 1;
      }
    }
  }
  /** @param first of `firstSpelled` */
  mayStandAt(first, before) {
    if (first === CONTINUES) return this.inner[before] === 1;
    return first !== NOTHING && this.pairs[first * BYTES + before] === 1;
  }
};
var BYTES = 256;
var NOTHING = -1;
var CONTINUES = -2;
var SEPARATOR2 = 226;
function firstSpelled(bytes, at2) {
  const letter = bytes[at2 + 1] ?? 0;
  if (letter === LETTER_U && bytes[at2 + 2] !== BRACE) return leadOf(hexadecimal(bytes, at2 + 2, 4));
  if (letter === LETTER_X) return leadOf(hexadecimal(bytes, at2 + 2, 2));
  if (letter === LETTER_U || letter >= 48 && letter <= 55)
    return leadOf(escapeAt(bytes, at2)?.code ?? NOTHING);
  if (letter === 10 || letter === 13) return CONTINUES;
  if (letter === SEPARATOR2) return escapeAt(bytes, at2)?.code === null ? CONTINUES : letter;
  return CONTROL_LETTERS.includes(letter) ? NOTHING : letter;
}
var CONTROL_LETTERS = Buffer.from("bfnrtv");
function leadOf(code) {
  if (code < 128) return code < 0 ? NOTHING : code;
  if (code < 2048) return 192 | code >> 6;
  return code < 65536 ? leadOfThree(code) : 240 | code >> 18;
}
function leadOfThree(code) {
  return code >> 10 === 54 ? 240 | ((code & 1023) << 10) + 65536 >> 18 : 224 | code >> 12;
}
function hexadecimal(bytes, start, digits) {
  let value = 0;
  for (let at2 = start; at2 < start + digits; at2++) {
    const digit = DIGITS[bytes[at2] ?? 0] ?? NOTHING;
    if (digit < 0) return NOTHING;
    value = 16 * value + digit;
  }
  return value;
}
var DIGITS = Int8Array.from({ length: BYTES }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? NOTHING : digit;
});
function spelledAround(bytes, { at: at2, first }, needle) {
  for (let plain = 0; plain < needle.length; plain++) {
    if (first !== CONTINUES && needle[plain] !== first) continue;
    if (plain > 0 && bytes[at2 - 1] !== needle[plain - 1]) continue;
    if (plain > at2 || !bytes.subarray(at2 - plain, at2).equals(needle.subarray(0, plain))) continue;
    const end = endOfSpelled(bytes, at2, needle.subarray(plain));
    if (end !== null) return { start: at2 - plain, end };
  }
  return null;
}
function endOfSpelled(bytes, start, rest) {
  let at2 = start;
  for (let done = 0; done < rest.length; ) {
    const escape = bytes[at2] === BACKSLASH2 ? escapeAt(bytes, at2) : null;
    const spelled2 = escape === null ? bytes.subarray(at2, at2 + 1) : charactersOf(escape.code);
    if (escape === null && (spelled2.length === 0 || bytes[at2] === BACKSLASH2)) return null;
    if (!rest.subarray(done, done + spelled2.length).equals(spelled2)) return null;
    done += spelled2.length;
    at2 = escape?.end ?? at2 + 1;
  }
  return at2;
}
function charactersOf(code) {
  return Buffer.from(code === null ? "" : String.fromCodePoint(code));
}

// src/engines/multi-search.ts
var BLOCK = 2;
var SINGLY = 20;
function multiSearch(needles) {
  const all = [...needles.entries()].sort(([, a], [, b]) => a.length - b.length);
  if (all[0]?.[1].length === 0) throw new Error("an empty needle is everywhere");
  const alone = cheapestSplit(all.map(([, needle]) => needle.length));
  const parts = [searchSingly(all.slice(0, alone)), searchTogether(all.slice(alone))];
  return { each: (bytes, report) => parts.forEach((part) => part.each(bytes, report)) };
}
function cheapestSplit(lengths) {
  const costOf = (alone) => {
    const window = lengths[alone];
    if (window === void 0) return alone;
    return window < BLOCK ? Infinity : alone + SINGLY / window;
  };
  const counts = Array.from({ length: lengths.length + 1 }, (_, alone) => alone);
  return counts.reduce((best, alone) => costOf(alone) < costOf(best) ? alone : best, 0);
}
function searchTogether(needles) {
  const window = needles[0]?.[1].length ?? 0;
  if (window === 0) return { each: () => void 0 };
  const jumps = new Uint8Array(1 << 16).fill(Math.min(255, Math.max(1, window - BLOCK + 1)));
  const endings = /* @__PURE__ */ new Map();
  for (const numbered of needles) {
    const [, needle] = numbered;
    for (let end = BLOCK; end <= window; end++) {
      const block = blockAt(needle, end - 1);
      jumps[block] = Math.min(jumps[block] ?? 0, window - end);
    }
    const last = blockAt(needle, window - 1);
    endings.set(last, [...endings.get(last) ?? [], numbered]);
  }
  return {
    each(bytes, report) {
      let at2 = window - 1;
      while (at2 < bytes.length) {
        const block = blockAt(bytes, at2);
        const jump = jumps[block] ?? 1;
        if (jump === 0) verify(endings.get(block) ?? [], at2);
        at2 += jump === 0 ? 1 : jump;
      }
      function verify(candidates, end) {
        const start = end - window + 1;
        for (const [index, needle] of candidates) if (beginsAt(bytes, start, needle)) report(index, start);
      }
    }
  };
}
function blockAt(bytes, end) {
  return (bytes[end - 1] ?? 0) << 8 | (bytes[end] ?? 0);
}
function beginsAt(bytes, start, needle) {
  for (let index = 0; index < needle.length; index++)
    if (bytes[start + index] !== needle[index]) return false;
  return true;
}
function searchSingly(needles) {
  return {
    each(bytes, report) {
      for (const [index, needle] of needles)
        for (let at2 = bytes.indexOf(needle); at2 >= 0; at2 = bytes.indexOf(needle, at2 + 1)) report(index, at2);
    }
  };
}

// src/engines/text-pass.ts
var STANDS = {
  /** Alone: `legacy`, not `legacyMode`; and not in a comment. */
  name: (hit) => standsAlone(hit) && !isCommentedOut(hit),
  /** Alone, as the end of what stands in brackets, or where an `as` gives it another name: `[KEY]`, `[Keys.Legacy]`. */
  key: (hit) => STANDS.name(hit) && endsKey(hit),
  /** Anywhere. */
  phrase: () => true,
  /** Where the name of a package may begin: behind a quote, `@types/`, `npm:`, the `!` of a loader. */
  "package-prefix": ({ bytes, start }) => isOneOf(BEFORE_PACKAGE, bytes[start - 1]),
  /** There too, and as the whole name: `moment/locale/de`, not `moment-timezone`. */
  package: (hit) => STANDS["package-prefix"](hit) && endsPackage(hit.bytes[hit.end])
};
var CODE_IN_COMMENTS = [
  [/\.[cm]?ts$/, ["${"]],
  [/\.(?:[cm]?js|[jt]sx)$/, ["{", "<", '"', "'"]]
];
function textReader(needles) {
  const texts = needles.map(({ text }) => Buffer.from(text));
  const search = multiSearch(texts);
  const escaped = escapedSearch(texts);
  return (bytes, path) => {
    const found = /* @__PURE__ */ new Set();
    const report = (index, { start, end }) => {
      const needle = needles[index];
      if (needle === void 0 || found.has(needle)) return;
      if (STANDS[needle.kind]({ bytes, start, end, path })) found.add(needle);
    };
    search.each(bytes, (index, start) => report(index, { start, end: start + (texts[index]?.length ?? 0) }));
    escaped.each(bytes, report);
    return { found, utf8: isUtf8(bytes) && !isBinary(bytes) };
  };
}
function holdsMany(bytes, names, many) {
  let count = 0;
  for (const name of names) {
    const { length } = Buffer.from(name);
    for (let start = bytes.indexOf(name); start >= 0; start = bytes.indexOf(name, start + length))
      if (standsAlone({ bytes, start, end: start + length }) && ++count >= many) return true;
  }
  return false;
}
function isBinary(bytes) {
  const zero = bytes.indexOf(0);
  return zero >= 0 && zero < 8e3;
}
function standsAlone({ bytes, start, end }) {
  return !isNamePart(bytes[end]) && (!isNamePart(bytes[start - 1]) || followsEscape(bytes, start));
}
function isCommentedOut({ bytes, start, path }) {
  const openers = CODE_IN_COMMENTS.find(([ending]) => ending.test(path))?.[1];
  return openers !== void 0 && standsInComment(bytes, start, openers);
}
var AFTER_KEY = /^["'`]?[\s!)]*(?:\]|as\s)/;
var FAR = 80;
function endsKey({ bytes, end }) {
  return AFTER_KEY.test(bytes.toString("latin1", end, end + FAR));
}
var BEFORE_PACKAGE = Buffer.from("\"'`/:!");
var IN_PACKAGE = Buffer.from("-.~");
function endsPackage(after) {
  return !isNamePart(after) && !isOneOf(IN_PACKAGE, after);
}
function isOneOf(bytes, byte) {
  return byte !== void 0 && bytes.includes(byte);
}
function isNamePart(byte) {
  if (byte === void 0) return false;
  if (byte >= 97) return byte <= 122;
  if (byte >= 65) return byte <= 90 || byte === 95;
  return byte >= 48 && byte <= 57 || byte === 36;
}

// src/engines/typescript/targets/package-pattern.ts
function packageMatcher(pattern) {
  const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  const expression = new RegExp(`^${source}(?:/.*)?$`);
  return (specifier) => expression.test(specifier);
}
function packageNameMatcher(pattern) {
  const matches = packageMatcher(pattern);
  return (name) => matches(name) || matches(twinOf(name) ?? "");
}
function nameAmongTypes(name) {
  return name.replace(/^@([^/]+)\//, "$1__");
}
function twinOf(name) {
  const twin = /^@types\/(.+)$/.exec(name)?.[1];
  return twin === void 0 ? null : twin.replace(/^([^_]+(?:_[^_]+)*)__/, "@$1/");
}

// src/engines/typescript/package-files.ts
var TYPED = /\.(?:[cm]?ts|tsx)$/;
var SCRIPT = /\.(?:[cm]?js|jsx)$/;
var BINARY = /\.(?:node|wasm)$/;
var NAMED = /(?:\.|\bexport (?:(?:async )?function\*?|const|let|var|class) )([A-Za-z_$][\w$]*)(?=\s*(?:=[^=]|[({]|extends\b))/g;
function packageFolders(name, installed) {
  const twin = `@types/${nameAmongTypes(name)}`;
  return [name, twin].map((candidate) => `node_modules/${candidate}`).filter((folder) => installed.isFolder(folder));
}
function holdsNames(folders, names, installed) {
  const wanted = new Set(names.map((text) => ({ kind: "name", text })));
  const read = textReader([...wanted]);
  const { typed, scripts } = filesIn(folders, installed);
  for (const path of typed.length > 0 ? typed : scripts) {
    const text = installed.read(path);
    if (text === null) continue;
    for (const needle of read(Buffer.from(text), path).found) wanted.delete(needle);
    if (wanted.size === 0) return true;
  }
  return wanted.size === 0;
}
function speaksForItself(folders, installed) {
  const { typed, scripts, binary } = filesIn(folders, installed);
  if (scripts.length === 0 || typed.length > 0 || binary) return false;
  return folders.every((folder) => !hasDependencies(installed.read(`${folder}/package.json`)));
}
function namesHandedOut(folders, installed) {
  const names = /* @__PURE__ */ new Set();
  for (const path of filesIn(folders, installed).scripts) {
    names.add(path.replace(/^.*\//, "").replace(/\..*$/, ""));
    for (const [, name] of (installed.read(path) ?? "").matchAll(NAMED)) names.add(name ?? "");
  }
  return [...names];
}
function filesIn(folders, installed) {
  const paths = [];
  const pending = [...folders];
  const seen = /* @__PURE__ */ new Set();
  for (const folder of pending) {
    const real = installed.realpath(folder);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const name of installed.list(folder)) {
      const path = `${folder}/${name}`;
      if (name !== "node_modules" && installed.isFolder(path)) pending.push(path);
      else paths.push(path);
    }
  }
  const ending = (pattern) => paths.filter((path) => pattern.test(path));
  return { typed: ending(TYPED), scripts: ending(SCRIPT), binary: ending(BINARY).length > 0 };
}
function hasDependencies(text) {
  try {
    const manifest = JSON.parse(text ?? "{}");
    return ["dependencies", "peerDependencies", "optionalDependencies"].some(
      (field) => Object.keys(manifest?.[field] ?? {}).length > 0
    );
  } catch {
    return true;
  }
}

// src/engines/typescript/package-facts.ts
function packageFacts(queries, installed) {
  const names = new Set(
    queries.flatMap(({ symbol }) => "specifier" in symbol ? [packageName(symbol.specifier)] : [])
  );
  return [...names].sort().map((name) => ({ name, installed: packageFolders(name, installed).length > 0 }));
}

// src/errors.ts
var CutoverError = class _CutoverError extends Error {
  problems;
  constructor(problems, options) {
    super(problems.map((problem) => problem.message).join("\n"), options);
    this.name = "CutoverError";
    this.problems = problems;
  }
  /** The short form: one problem that has no place in a file. */
  static of(message, hint = null, options) {
    return new _CutoverError([{ message, place: null, hint }], options);
  }
};
var ShallowStack = class extends Error {
};
function isStackOverflow(error) {
  return error instanceof RangeError && error.message.includes("call stack");
}

// src/nearest.ts
function nearest(word, candidates) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of [...candidates].sort()) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
function didYouMean(word, candidates) {
  const meant = nearest(word, candidates);
  return meant === null ? null : `did you mean ${JSON.stringify(meant)}?`;
}
function editDistance(a, b, limit) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...last) >= limit && Math.min(...current) >= limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}
function at(row, column) {
  return row[column] ?? Infinity;
}

// src/model/order.ts
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function comparePlaces(a, b) {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function firstIndex(sorted, holds) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (holds(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/model/package-json.ts
function isPackageJson(path) {
  return path === "package.json" || path.endsWith("/package.json");
}

// src/engines/typescript/blind-spots/at-file.ts
function atFile(kind, file, symbol = null) {
  return { kind, symbol, file, line: 1, column: 1, count: 1 };
}

// src/engines/typescript/blind-spots/unread-files.ts
function unreadFiles({ workplace, texts }) {
  const listed = workplace.tree.list().flatMap(({ path, obstacle }) => {
    if (obstacle === null || obstacle === "symlink" && !readsTypeScript(path)) return [];
    return [atFile(obstacle, path)];
  });
  const read = [...texts.unreadable].flatMap(
    ([path, kind]) => mayBeScript(path) ? [] : [atFile(kind, path)]
  );
  return [...listed, ...read];
}

// src/engines/typescript/package-alias.ts
function aliasedPackage(entry) {
  return typeof entry === "string" ? /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(entry)?.[1] ?? null : null;
}
var ENTRY = /"((?:@[^"/@]+\/)?[^"/@]+)(?:@[^"]*)?"\s*:\s*"(npm:[^"]+)"/g;
function statedAliases(tree) {
  return tree.list().flatMap(({ path }) => {
    const text = isPackageJson(path) ? textOf(tree.read(path)) ?? "" : "";
    return [...text.matchAll(ENTRY)].flatMap(([, name = "", entry]) => {
      const target = aliasedPackage(entry);
      return target === null ? [] : [{ name, target, statedIn: path }];
    });
  });
}
function aliasedSpellings(pattern, aliases) {
  const own = packageName(pattern);
  const matches = packageMatcher(own);
  const subpath = own.includes("*") ? "" : pattern.slice(own.length);
  const found = aliases.filter(({ target }) => matches(target)).map(({ name }) => name + subpath);
  return [...new Set(found)].filter((spelling) => spelling !== pattern).sort();
}

// src/engines/typescript/initial-needles.ts
function initialNeedles(queries, tree) {
  const asked = queries.filter(({ role }) => role !== "place");
  const aliases = asked.some(({ symbol }) => "specifier" in symbol) ? statedAliases(tree) : [];
  const needles = asked.flatMap((query) => needlesOf(query, aliases));
  return [...new Map(needles.map((needle) => [`${needle.kind} ${needle.text}`, needle])).values()];
}
function needlesOf({ symbol, removed }, aliases) {
  const imported = (specifier) => [specifier, ...aliasedSpellings(specifier, aliases)].flatMap(packageNeedles);
  if (symbol.kind === "package") return imported(symbol.specifier);
  if (symbol.kind === "module") return removed ? [{ kind: "phrase", text: baseName(symbol.path) }] : [];
  const last = symbol.segments.at(-1);
  if (last === void 0 || last.wildcard) return [];
  if (last.name !== "default") return [{ kind: "name", text: last.name.replace(/^#/, "") }];
  if (symbol.kind === "package-export") return imported(symbol.specifier);
  return removed && symbol.kind === "declaration" ? [{ kind: "phrase", text: baseName(symbol.path) }] : [];
}
function packageNeedles(pattern) {
  const [beginning = "", ...others] = pattern.split("*");
  if (others.length > 0 && beginning === "")
    return [{ kind: "phrase", text: others.reduce((a, b) => b.length > a.length ? b : a) }];
  const kind = others.length > 0 ? "package-prefix" : "package";
  return [.../* @__PURE__ */ new Set([beginning, nameAmongTypes(beginning)])].map((text) => ({ kind, text }));
}
function needsNoDeclaration({ symbol, removed, role }, tree) {
  if (role !== "old") return false;
  if (symbol.kind === "package") return true;
  if (symbol.kind === "package-export") return symbol.segments.at(-1)?.wildcard !== true;
  if (!removed || symbol.kind === "global" || symbol.kind === "module" && symbol.glob !== null)
    return false;
  return !tree.has(symbol.path) && !/(?:^|\/)index\.[^/]+$/.test(symbol.path);
}
function baseName(path) {
  const parts = path.replace(/(?:\.d)?\.[^./]+$/, "").split("/");
  const last = parts.pop() ?? "";
  return last === "index" ? parts.pop() ?? last : last;
}

export {
  __require,
  __commonJS,
  __export,
  __toESM,
  CutoverError,
  ShallowStack,
  isStackOverflow,
  nearest,
  didYouMean,
  compareText,
  comparePlaces,
  firstIndex,
  spelled,
  textReader,
  holdsMany,
  isPackageJson,
  packageName,
  splitSpecifier,
  textOf,
  packageMatcher,
  packageNameMatcher,
  nameAmongTypes,
  aliasedPackage,
  aliasedSpellings,
  initialNeedles,
  packageNeedles,
  needsNoDeclaration,
  baseName,
  AMBIENT_PHRASES,
  ambientFiles,
  readsTypeScript,
  readsSource,
  isUnreadTemplate,
  isComponent,
  readsConfiguration,
  mayBeScript,
  atFile,
  unreadFiles,
  packageFolders,
  holdsNames,
  speaksForItself,
  namesHandedOut,
  packageFacts
};
