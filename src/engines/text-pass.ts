import { isUtf8 } from 'node:buffer';
import { standsInComment } from './comment-hits.ts';
import { multiSearch } from './multi-search.ts';

/** What the text of one file says by itself: pure, and the same for every blob of the same bytes. */
export interface TextFacts {
  /** The needles found, as written; a name that only comments hold is not. */
  readonly found: ReadonlySet<string>;
  /** False also for binary data. */
  readonly utf8: boolean;
}

/** Texts to look for. A name has to stand alone (`legacy`, not `legacyMode`); a phrase may stand anywhere. */
export interface Needles {
  readonly names: readonly string[];
  readonly phrases: readonly string[];
}

export type TextReader = (bytes: Buffer, path: string) => TextFacts;

/** What looks like a comment may hold code behind `${` in a template, and in JSX behind `{` or an attribute's end. */
const CODE_IN_COMMENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.[cm]?ts$/, ['${']],
  [/\.(?:[cm]?js|[jt]sx)$/, ['{', '<', '"', "'"]],
];

/**
 * Compiles needles into one reader that looks at a file's bytes once, without decoding them. Only a file whose names may
 * be written with escapes (`\u0061`, `\x61` in a string) is read a second time, with those resolved.
 */
export function textReader({ names, phrases }: Needles): TextReader {
  const needles = [...names, ...phrases];
  const search = multiSearch(needles.map((needle) => Buffer.from(needle)));
  const ascii = needles.every((needle) => /^[\x20-\x7e]*$/.test(needle));
  const escape = ascii ? ASCII_ESCAPE : ESCAPE;
  return (bytes, path) => {
    const openers = CODE_IN_COMMENTS.find(([ending]) => ending.test(path))?.[1] ?? null;
    const found = new Set<string>();
    const look = (text: Buffer): void => {
      search.each(text, (index, start) => {
        const needle = needles[index] ?? '';
        if (index >= names.length) found.add(needle);
        else if (!found.has(needle) && standsAlone(text, start, Buffer.byteLength(needle))) {
          if (openers === null || !standsInComment(text, start, openers)) found.add(needle);
        }
      });
    };
    look(bytes);
    const resolved = mayHoldEscapes(bytes) ? resolveEscapes(bytes.toString('latin1'), escape) : null;
    if (resolved !== null) look(resolved);
    return { found, utf8: isUtf8(bytes) && !isBinary(bytes) };
  };
}

/** Git's own measure (`buffer_is_binary`): UTF-16 without a byte order mark is valid UTF-8, and yet no text. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function standsAlone(bytes: Buffer, start: number, length: number): boolean {
  return !isNamePart(bytes[start - 1]) && !isNamePart(bytes[start + length]);
}

/** ASCII letters, digits, `_` and `$`: other bytes may be anything, and are left to the parser. */
function isNamePart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if (byte >= 97) return byte <= 122;
  if (byte >= 65) return byte <= 90 || byte === 95;
  return (byte >= 48 && byte <= 57) || byte === 36;
}

function mayHoldEscapes(bytes: Buffer): boolean {
  return bytes.includes('\\u') || bytes.includes('\\x');
}

const ESCAPE = /\\(?:u\{0*[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/g;
/** Of an ASCII name only these can be escaped letters. */
const ASCII_ESCAPE =
  /\\(?:u\{0*(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF])\}|(?:u00|x)(?:24|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF]))/g;

/** The character that an escape stands for. */
export function codeOf(escape: string): number {
  return Number.parseInt(escape.replace(/^\\[ux]\{?/, ''), 16);
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
