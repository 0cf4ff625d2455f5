import { isUtf8 } from 'node:buffer';
import type { Obstacle, Tree } from '../model/tree.ts';

/** What the text of one file says by itself: pure, and the same for every blob of the same bytes. */
export interface TextFacts {
  /** The needles found, as written. */
  readonly found: ReadonlySet<string>;
  readonly utf8: boolean;
  /** Holds a NUL byte: not text at all. */
  readonly binary: boolean;
}

/** Texts to look for. A name has to stand alone (`legacy`, not `legacyMode`); a phrase may stand anywhere. */
export interface Needles {
  readonly names: readonly string[];
  readonly phrases: readonly string[];
}

export type TextReader = (bytes: Buffer) => TextFacts;

/**
 * Compiles needles into one reader: every byte of a file is looked at once, as latin1, so that a needle is its UTF-8
 * bytes and no file is decoded in vain. A file with unicode escapes in it is read a second time with them resolved.
 */
export function textReader(needles: Needles): TextReader {
  const names = needles.names.map(latin1).map(escape);
  const phrases = needles.phrases.map(latin1).map(escape);
  const parts = [...(names.length > 0 ? [`(?<![\\w$])(?:${names.join('|')})(?![\\w$])`] : []), ...phrases];
  const plain = new RegExp([...names, ...phrases].join('|') || '(?!)');
  const exact = new RegExp(parts.join('|') || '(?!)', 'g');
  return (bytes) => {
    const text = bytes.toString('latin1');
    const found = new Set<string>();
    if (plain.test(text)) collect(text, exact, found);
    if (text.includes('\\u')) collect(resolveEscapes(text), exact, found);
    return { found, utf8: isUtf8(bytes), binary: false };
  };
}

function collect(text: string, pattern: RegExp, found: Set<string>): void {
  for (const [match] of text.matchAll(pattern)) found.add(Buffer.from(match, 'latin1').toString('utf8'));
}

/** `\u0061` and `\u{61}` as the bytes of the character they stand for. */
function resolveEscapes(text: string): string {
  return text.replace(
    /\\u(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))/g,
    (whole, braced?: string, four?: string) => {
      const code = Number.parseInt(braced ?? four ?? '', 16);
      return code <= 0x10ffff ? latin1(String.fromCodePoint(code)) : whole;
    },
  );
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

export interface TextHit extends TextFacts {
  readonly path: string;
}

/** Reads files one after another; those that could not be read come with their obstacle instead. */
export function* readTexts(
  tree: Tree,
  paths: Iterable<string>,
  read: TextReader,
): Generator<TextHit | { readonly path: string; readonly obstacle: Obstacle }> {
  for (const path of paths) {
    const bytes = tree.read(path);
    if (typeof bytes === 'string') yield { path, obstacle: bytes };
    else yield { path, ...read(bytes) };
  }
}
