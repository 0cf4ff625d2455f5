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
function isStackOverflow(error) {
  return error instanceof RangeError && error.message.includes("call stack");
}

// src/engines/typescript/reads.ts
var SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/;
var UNREAD = /\.(?:astro|mdx)$/;
function readsSource(path) {
  return SOURCE.test(path);
}
function isUnreadTemplate(path) {
  return UNREAD.test(path);
}
function isComponent(path) {
  return /\.(?:vue|svelte)$/.test(path);
}

// src/engines/typescript/package-facts.ts
function packageFacts(queries, installed) {
  const names = new Set(
    queries.flatMap(({ symbol }) => "specifier" in symbol ? [packageName(symbol.specifier)] : [])
  );
  return [...names].sort().map((name) => ({ name, installed: isInstalled(name, installed) }));
}
function packageName(specifier) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
function isInstalled(name, installed) {
  const twin = `@types/${name.replace(/^@([^/]+)\//, "$1__")}`;
  return [name, twin].some((candidate) => installed.isFolder(`node_modules/${candidate}`));
}

// src/nearest.ts
function nearest(word, candidates) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of [...candidates].sort()) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
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
function editDistance(a, b) {
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

// src/engines/typescript/blind-spots/at-file.ts
function atFile(kind, file, symbol = null) {
  return { kind, symbol, file, line: 1, column: 1, count: 1 };
}

// src/engines/typescript/blind-spots/unread-files.ts
function unreadFiles({ workplace, texts }) {
  const listed = workplace.tree.list().flatMap(({ path, obstacle }) => {
    if (obstacle === null || obstacle === "symlink" && !mayHoldSource(path)) return [];
    return [atFile(obstacle, path)];
  });
  const read = [...texts.unreadable].map(([path, kind]) => atFile(kind, path));
  return [...listed, ...read];
}
function mayHoldSource(path) {
  return readsSource(path) || !/\.[^/]+$/.test(path);
}

export {
  __require,
  __commonJS,
  __export,
  __toESM,
  CutoverError,
  isStackOverflow,
  didYouMean,
  compareText,
  comparePlaces,
  readsSource,
  isUnreadTemplate,
  isComponent,
  atFile,
  unreadFiles,
  packageFacts
};
