import { isUtf8 } from 'node:buffer';
import { standsInComment } from './comment-hits.ts';
import { isNamePart, withoutEscapes } from './escapes.ts';
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
  /** Alone, as the end of what stands in brackets, or where an `as` gives it another name: `[KEY]`, `[Keys.Legacy]`. */
  key: (hit: Hit): boolean => STANDS.name(hit) && endsKey(hit),
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
 * be written with escapes (`\u0061`; in a string `\x61`, `\141`, or over two lines) is read a second time, with those
 * resolved.
 */
export function textReader(needles: readonly Needle[]): TextReader {
  const texts = needles.map(({ text }) => Buffer.from(text));
  const search = multiSearch(texts);
  const ascii = needles.every(({ text }) => /^[\x20-\x7e]*$/.test(text));
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
    const resolved = withoutEscapes(bytes, ascii);
    if (resolved !== null) look(resolved);
    return { found, utf8: isUtf8(bytes) && !isBinary(bytes) };
  };
}

/** Git's own measure (`buffer_is_binary`): UTF-16 without a byte order mark is valid UTF-8, and yet no text. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function standsAlone({ bytes, start, length }: Hit): boolean {
  return !isNamePart(bytes[start - 1]) && !isNamePart(bytes[start + length]);
}

function isCommentedOut({ bytes, start, path }: Hit): boolean {
  const openers = CODE_IN_COMMENTS.find(([ending]) => ending.test(path))?.[1];
  return openers !== undefined && standsInComment(bytes, start, openers);
}

const AFTER_KEY = /^["'`]?[\s!)]*(?:\]|as\s)/;
/** More white space than stands behind a key. */
const FAR = 80;

function endsKey({ bytes, start, length }: Hit): boolean {
  const end = start + length;
  return AFTER_KEY.test(bytes.toString('latin1', end, end + FAR));
}

const BEFORE_PACKAGE = Buffer.from('"\'`/:!');
const IN_PACKAGE = Buffer.from('-.~');

function endsPackage(after: number | undefined): boolean {
  return !isNamePart(after) && !isOneOf(IN_PACKAGE, after);
}

function isOneOf(bytes: Buffer, byte: number | undefined): boolean {
  return byte !== undefined && bytes.includes(byte);
}
