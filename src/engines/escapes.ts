/** A character of a string or a name that is written by something else; a line that goes on in the next spells nothing. */
export interface Escape {
  /** Its code point, or null. */
  readonly code: number | null;
  /** The offset behind it. */
  readonly end: number;
}

const BACKSLASH = 0x5c;
const CONTROLS: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** By number. Source of all: ECMA-262, "String Literals" and its annex B. */
const NUMBERED = /^\\(?:u\{0*([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([0-3][0-7]{0,2}|[4-7][0-7]?))/i;
const LOW_SURROGATE = /^\\u(d[c-f][\da-f]{2})/i;
const CONTINUATION = /^\\(?:\r\n|[\r\n\u2028\u2029])/;
const LONGEST = 20;

/** The escape that begins at a backslash (UTF-8); null where the letters behind it make none. */
export function escapeAt(bytes: Buffer, at: number): Escape | null {
  return readEscape(bytes.toString('utf8', at, at + LONGEST), (read) => at + Buffer.byteLength(read));
}

function readEscape(text: string, endOf: (read: string) => number): Escape | null {
  const [continued] = CONTINUATION.exec(text) ?? [];
  if (continued !== undefined) return { code: null, end: endOf(continued) };
  const [numbered, braced, four, two, octal] = NUMBERED.exec(text) ?? [];
  if (numbered === undefined) {
    const letter = String.fromCodePoint(text.codePointAt(1) ?? 0);
    if (text.length < 2 || /[ux]/.test(letter)) return null;
    return { code: (CONTROLS[letter] ?? letter).codePointAt(0) ?? 0, end: endOf(`\\${letter}`) };
  }
  const digits = braced ?? four ?? two;
  const code = digits === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(digits, 16);
  if (code > 0x10ffff) return null;
  const low = code >> 10 === 0x36 ? LOW_SURROGATE.exec(text.slice(numbered.length)) : null;
  if (low === null) return { code, end: endOf(numbered) };
  const pair = String.fromCharCode(code, Number.parseInt(low[1] ?? '', 16)).codePointAt(0) ?? 0;
  return { code: pair, end: endOf(numbered + low[0]) };
}

/** What a string's source spells. */
export function spelled(source: string): string {
  let text = '';
  let at = 0;
  for (let next = source.indexOf('\\'); next >= 0; next = source.indexOf('\\', at)) {
    const from = next;
    const escape = readEscape(source.slice(from, from + LONGEST), (read) => from + read.length);
    text += source.slice(at, next) + (escape === null ? '\\' : characterOf(escape));
    at = escape?.end ?? next + 1;
  }
  return text + source.slice(at);
}

function characterOf({ code }: Escape): string {
  return code === null ? '' : String.fromCodePoint(code);
}

/** Does an escape end here? */
export function followsEscape(bytes: Buffer, offset: number): boolean {
  for (let at = offset - 2; at >= Math.max(0, offset - LONGEST); at--)
    if (bytes[at] === BACKSLASH && escapeAt(bytes, at)?.end === offset) return true;
  return false;
}
