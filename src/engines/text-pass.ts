import { isUtf8 } from 'node:buffer';
import { standsInComment } from './comment-hits.ts';
import { multiSearch } from './multi-search.ts';

/** What the text of one file says by itself: pure, and the same for every blob of the same bytes. */
export interface TextFacts {
  /** The needles found; a name that only comments hold is not. */
  readonly found: ReadonlySet<Needle>;
  /** False also for binary data. */
  readonly utf8: boolean;
}

/** A text to look for, not empty. */
export interface Needle {
  readonly kind: keyof typeof STANDS;
  readonly text: string;
}

export type TextReader = (bytes: Buffer, path: string) => TextFacts;

/** A place at which a needle's bytes begin. */
interface Hit {
  readonly bytes: Buffer;
  readonly start: number;
  readonly length: number;
  readonly path: string;
}

const STANDS = {
  /** Alone: `legacy`, not `legacyMode`; and not in a comment. */
  name: (hit: Hit): boolean => standsAlone(hit) && !isCommentedOut(hit),
  /** Anywhere. */
  phrase: (): boolean => true,
  /** Where the name of a package may begin: behind a quote, `@types/`, `npm:`, the `!` of a loader. */
  'package-prefix': ({ bytes, start }: Hit): boolean => isOneOf(BEFORE_PACKAGE, bytes[start - 1]),
  /** There too, and as the whole name: `moment/locale/de`, not `moment-timezone`. */
  package: (hit: Hit): boolean =>
    STANDS['package-prefix'](hit) && endsPackage(hit.bytes[hit.start + hit.length]),
} as const satisfies Record<string, (hit: Hit) => boolean>;

/** What looks like a comment may hold code behind `${` in a template, and in JSX behind `{` or an attribute's end. */
const CODE_IN_COMMENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.[cm]?ts$/, ['${']],
  [/\.(?:[cm]?js|[jt]sx)$/, ['{', '<', '"', "'"]],
];

/**
 * Compiles needles into one reader that looks at a file's bytes once, without decoding them. Only a file whose names may
 * be written with escapes (`\u0061`, `\x61` in a string) is read a second time, with those resolved.
 */
export function textReader(needles: readonly Needle[]): TextReader {
  const texts = needles.map(({ text }) => Buffer.from(text));
  const search = multiSearch(texts);
  const ascii = needles.every(({ text }) => /^[\x20-\x7e]*$/.test(text));
  const escape = ascii ? ASCII_ESCAPE : ESCAPE;
  return (bytes, path) => {
    const found = new Set<Needle>();
    const look = (text: Buffer): void => {
      search.each(text, (index, start) => {
        const needle = needles[index];
        if (needle === undefined || found.has(needle)) return;
        const hit = { bytes: text, start, length: texts[index]?.length ?? 0, path };
        if (STANDS[needle.kind](hit)) found.add(needle);
      });
    };
    look(bytes);
    const resolved = holdsEscape(bytes, ascii) ? resolveEscapes(bytes.toString('latin1'), escape) : null;
    if (resolved !== null) look(resolved);
    return { found, utf8: isUtf8(bytes) && !isBinary(bytes) };
  };
}

/** Do names stand in a text as often as this, wherever that is? */
export function holdsMany(bytes: Buffer, names: readonly string[], many: number): boolean {
  let count = 0;
  for (const name of names) {
    const { length } = Buffer.from(name);
    for (let start = bytes.indexOf(name); start >= 0; start = bytes.indexOf(name, start + length))
      if (standsAlone({ bytes, start, length }) && ++count >= many) return true;
  }
  return false;
}

/** Git's own measure (`buffer_is_binary`): UTF-16 without a byte order mark is valid UTF-8, and yet no text. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function standsAlone({ bytes, start, length }: Pick<Hit, 'bytes' | 'start' | 'length'>): boolean {
  return !isNamePart(bytes[start - 1]) && !isNamePart(bytes[start + length]);
}

function isCommentedOut({ bytes, start, path }: Hit): boolean {
  const openers = CODE_IN_COMMENTS.find(([ending]) => ending.test(path))?.[1];
  return openers !== undefined && standsInComment(bytes, start, openers);
}

const BEFORE_PACKAGE = Buffer.from('"\'`/:!');
const IN_PACKAGE = Buffer.from('-.~');

function endsPackage(after: number | undefined): boolean {
  return !isNamePart(after) && !isOneOf(IN_PACKAGE, after);
}

function isOneOf(bytes: Buffer, byte: number | undefined): boolean {
  return byte !== undefined && bytes.includes(byte);
}

/** ASCII letters, digits, `_` and `$`: other bytes may be anything, and are left to the parser. */
function isNamePart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if (byte >= 97) return byte <= 122;
  if (byte >= 65) return byte <= 90 || byte === 95;
  return (byte >= 48 && byte <= 57) || byte === 36;
}

const ESCAPE = /\\(?:u\{0*[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/g;
/** Of an ASCII name only these can be escaped letters. */
const ASCII_ESCAPE =
  /\\(?:u\{0*(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF])\}|(?:u00|x)(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF]))/g;

/** The character that an escape stands for. */
export function codeOf(escape: string): number {
  return Number.parseInt(escape.replace(/^\\[ux]\{?/, ''), 16);
}

/** Told from the bytes: few of the files that are full of escapes, as minified ones are, are worth decoding. */
function holdsEscape(bytes: Buffer, ascii: boolean): boolean {
  if (!ascii) return bytes.includes('\\u') || bytes.includes('\\x');
  return bytes.includes('\\u{') || LOW_ESCAPES.some((opening) => holdsLowEscape(bytes, opening));
}

const LOW_ESCAPES = [Buffer.from('\\u00'), Buffer.from('\\x')];

/** Of an ASCII character: the next digit is from 2 to 7. */
function holdsLowEscape(bytes: Buffer, opening: Buffer): boolean {
  const { length } = opening;
  for (let at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at + length)) {
    const row = bytes[at + length] ?? 0;
    if (row >= 0x32 && row <= 0x37) return true;
  }
  return false;
}

/** The same bytes (held as latin1) with every escaped character written as itself; null where there is none. */
function resolveEscapes(text: string, escape: RegExp): Buffer | null {
  escape.lastIndex = 0;
  if (!escape.test(text)) return null;
  const resolved = text.replace(escape, (whole) => {
    const code = codeOf(whole);
    if (code < 0x80) return String.fromCharCode(code);
    return code <= 0x10ffff ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : whole;
  });
  return Buffer.from(resolved, 'latin1');
}
