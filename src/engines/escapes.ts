/** Every way to write a character of a string by something else. Source: ECMA-262, "String Literals" and its annex B. */
const ESCAPE =
  /\\(?:\\|u\{0*[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|\xe2\x80[\xa8\xa9]|[^ux])/g;
/** Of an ASCII name only these can be escaped letters, or stand between two of them. */
const ASCII_ESCAPE =
  /\\(?:\\|u\{0*(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF])\}|(?:u00|x)(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF])|1[0-7]{2}|0?(?:44|6[0-7]|7[01])|\r\n|[\r\n]|\xe2\x80[\xa8\xa9]|[AC-Z_$ac-eg-moqswyz])/g;

const CONTROLS: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What a string's source spells. */
export function spelled(source: string): string {
  return source.includes('\\') ? source.replace(ESCAPE, (escape) => characterOf(escape) ?? escape) : source;
}

/**
 * The same bytes with every escaped character written as itself; null where no name of the kind that is looked for can
 * be written so. Most files are told from a look at what stands behind their backslashes, and are not decoded.
 * @param ascii nothing else is looked for
 */
export function withoutEscapes(bytes: Buffer, ascii: boolean): Buffer | null {
  if (!holdsEscape(bytes, ascii)) return null;
  const resolved = bytes.toString('latin1').replace(ascii ? ASCII_ESCAPE : ESCAPE, (escape) => {
    if (/^\\\xe2\x80[\xa8\xa9]$/.test(escape)) return '';
    const character = characterOf(escape) ?? escape;
    const isBytes = !/^\\[ux0-7]/.test(escape);
    return isBytes ? character : Buffer.from(character).toString('latin1');
  });
  return Buffer.from(resolved, 'latin1');
}

/** Null where there is no such character. A line that goes on in the next one is spelled without a break. */
function characterOf(escape: string): string | null {
  const kind = escape.charAt(1);
  if (kind === 'u' || kind === 'x') {
    const code = Number.parseInt(escape.replace(/^\\[ux]\{?/, ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  if (/[0-7]/.test(kind)) return String.fromCharCode(Number.parseInt(escape.slice(1), 8));
  return /[\r\n\u2028\u2029]/.test(kind) ? '' : (CONTROLS[kind] ?? escape.slice(1));
}

function holdsEscape(bytes: Buffer, ascii: boolean): boolean {
  // A pair of backslashes is one character, and escapes nothing.
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next === BACKSLASH) continue;
    if (spellsAscii(bytes, at, next) || (!ascii && spellsOther(next))) return true;
  }
  return false;
}

const BACKSLASH = 0x5c;
/** Letters that name a class of characters in a regular expression, where most backslashes are. */
const CLASSES = new Set([...'BDPSWcdkpsw'].map((letter) => letter.charCodeAt(0)));
const CONTROL_LETTERS = new Set([...'bfnrtv'].map((letter) => letter.charCodeAt(0)));

function spellsAscii(bytes: Buffer, at: number, next: number): boolean {
  const third = bytes[at + 2] ?? 0;
  if (next === 0x75)
    return third === 0x7b || (third === 0x30 && bytes[at + 3] === 0x30 && isRow(bytes[at + 4]));
  if (next === 0x78) return isRow(third);
  if (next >= 0x30 && next <= 0x37) return isOctal(third) && (next !== 0x31 || isOctal(bytes[at + 3]));
  if (next === 0x0a || next === 0x0d) return true;
  if (next === 0xe2) return third === 0x80;
  if (!isNamePart(next) || CONTROL_LETTERS.has(next)) return false;
  return !CLASSES.has(next) || (mayGoOn(bytes[at - 1]) && mayGoOn(third));
}

/** By a number, or by itself. */
function spellsOther(next: number): boolean {
  return next === 0x75 || next === 0x78 || isOctal(next) || next >= 0x80;
}

/** Of an ASCII letter, digit, `_` or `$`: the first of its two hexadecimal digits. */
function isRow(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x32 && byte <= 0x37;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** A letter of a name, or the quote at its end. */
function mayGoOn(byte: number | undefined): boolean {
  return isNamePart(byte) || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === BACKSLASH;
}

/** ASCII letters, digits, `_` and `$`: other bytes may be anything, and are left to the parser. */
export function isNamePart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if (byte >= 97) return byte <= 122;
  if (byte >= 65) return byte <= 90 || byte === 95;
  return (byte >= 48 && byte <= 57) || byte === 36;
}
