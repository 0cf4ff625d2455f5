import { CutoverError } from '../errors.ts';
import { parseSegments } from './segments.ts';

export interface Halves {
  /** A path or package; of a whole module the whole text. */
  readonly address: string;
  /** What stands behind the `#`; null for a whole module. */
  readonly name: string | null;
}

/**
 * Splits at the last `#` outside quotes. One that follows a dot belongs to a private name (`Manager.#secret`), and
 * a quote may also stand in a path: so the last `#` behind which a well-formed name stands is the one.
 */
export function splitSymbol(text: string): Halves {
  const marks = [...text.matchAll(/(?<!\.)#/g)].map((match) => match.index);
  const candidates = marks.length > 0 ? marks : [...text.matchAll(/#/g)].map((match) => match.index);
  const at =
    candidates.findLast((mark) => isName(text.slice(mark + 1))) ?? lastOutsideQuotes(text, candidates);
  return at === undefined
    ? { address: text, name: null }
    : { address: text.slice(0, at), name: text.slice(at + 1) };
}

function isName(text: string): boolean {
  try {
    parseSegments(text);
    return true;
  } catch (error) {
    if (error instanceof CutoverError) return false;
    throw error;
  }
}

function lastOutsideQuotes(text: string, marks: readonly number[]): number | undefined {
  return marks.findLast((mark) => text.slice(0, mark).replaceAll('\\"', '').split('"').length % 2 === 1);
}
