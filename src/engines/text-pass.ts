import { isUtf8 } from 'node:buffer';
import { standsInComment } from './comment-hits.ts';
import { escapedSearch, type Span } from './escaped-search.ts';
import { followsEscape } from './escapes.ts';
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

/** A place at which a needle stands, spelled in whatever way. */
interface Hit extends Span {
  readonly bytes: Buffer;
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
  package: (hit: Hit): boolean => STANDS['package-prefix'](hit) && endsPackage(hit.bytes[hit.end]),
} as const satisfies Record<string, (hit: Hit) => boolean>;

/** What looks like a comment may hold code behind `${` in a template, and in JSX behind `{` or an attribute's end. */
const CODE_IN_COMMENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.[cm]?ts$/, ['${']],
  [/\.(?:[cm]?js|[jt]sx)$/, ['{', '<', '"', "'"]],
];

/**
 * Compiles needles into one reader that looks at a file's bytes once, without decoding them; and once more at those about
 * its backslashes, by which a name may be spelled otherwise.
 */
export function textReader(needles: readonly Needle[]): TextReader {
  const texts = needles.map(({ text }) => Buffer.from(text));
  const search = multiSearch(texts);
  const escaped = escapedSearch(texts);
  return (bytes, path) => {
    const found = new Set<Needle>();
    const report = (index: number, { start, end }: Span): void => {
      const needle = needles[index];
      if (needle === undefined || found.has(needle)) return;
      if (STANDS[needle.kind]({ bytes, start, end, path })) found.add(needle);
    };
    search.each(bytes, (index, start) => report(index, { start, end: start + (texts[index]?.length ?? 0) }));
    escaped.each(bytes, report);
    return { found, utf8: isUtf8(bytes) && !isBinary(bytes) };
  };
}

/** Do names stand in a text as often as this, wherever that is? */
export function holdsMany(bytes: Buffer, names: readonly string[], many: number): boolean {
  let count = 0;
  for (const name of names) {
    const { length } = Buffer.from(name);
    for (let start = bytes.indexOf(name); start >= 0; start = bytes.indexOf(name, start + length))
      if (standsAlone({ bytes, start, end: start + length }) && ++count >= many) return true;
  }
  return false;
}

/** Git's own measure (`buffer_is_binary`): UTF-16 without a byte order mark is valid UTF-8, and yet no text. */
function isBinary(bytes: Buffer): boolean {
  const zero = bytes.indexOf(0);
  return zero >= 0 && zero < 8000;
}

function standsAlone({ bytes, start, end }: Pick<Hit, 'bytes' | 'start' | 'end'>): boolean {
  return !isNamePart(bytes[end]) && (!isNamePart(bytes[start - 1]) || followsEscape(bytes, start));
}

function isCommentedOut({ bytes, start, path }: Hit): boolean {
  const openers = CODE_IN_COMMENTS.find(([ending]) => ending.test(path))?.[1];
  return openers !== undefined && standsInComment(bytes, start, openers);
}

const AFTER_KEY = /^["'`]?[\s!)]*(?:\]|as\s)/;
/** More white space than stands behind a key. */
const FAR = 80;

function endsKey({ bytes, end }: Hit): boolean {
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

/** ASCII letters, digits, `_` and `$`: other bytes may be anything, and are left to the parser. */
function isNamePart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if (byte >= 97) return byte <= 122;
  if (byte >= 65) return byte <= 90 || byte === 95;
  return (byte >= 48 && byte <= 57) || byte === 36;
}
