import { CutoverError } from '../errors.ts';
import type { Segment } from '../model/manifest.ts';

const IDENTIFIER = /^#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const QUOTED = /"(?:[^"\\]|\\.)*"/y;

/**
 * Reads the name of a symbol, what stands behind its `#`: `Manager.getInstance`, `Shape."kebab-key"`,
 * `Manager.#secret`, `Manager.get*`.
 * @throws CutoverError with the spelling that would be valid.
 */
export function parseSegments(name: string): readonly Segment[] {
  if (name === '')
    throw CutoverError.of('nothing stands after the "#"', 'name a declaration: src/file.ts#name');
  const words = splitAtDots(name);
  return words.map((word, index) => {
    const segment = parseWord(word, { name, words });
    if (word.startsWith('#') && index === 0) {
      throw CutoverError.of(`${JSON.stringify(word)} is private and has no class`, `write Class.${word}`);
    }
    if (segment.wildcard && (index === 0 || index < words.length - 1)) {
      throw CutoverError.of(
        `${JSON.stringify(name)}: only the last name of a member may hold "*"`,
        'write Class.* or Class.get*; a whole file is written without "#"',
      );
    }
    return segment;
  });
}

/** Splits at the dots that stand outside quotes; the words keep their quotes. */
function splitAtDots(name: string): string[] {
  const words: string[] = [];
  let end = -1;
  do {
    const start = end + 1;
    end = endOfWord(name, start);
    words.push(name.slice(start, end));
  } while (end < name.length);
  return words;
}

function endOfWord(name: string, start: number): number {
  if (name[start] === '"') {
    QUOTED.lastIndex = start;
    const quoted = QUOTED.exec(name);
    if (quoted === null)
      throw CutoverError.of(`${JSON.stringify(name)}: a quote is not closed`, `write ${name}"`);
    const end = start + quoted[0].length;
    if (end < name.length && name[end] !== '.') {
      throw CutoverError.of(`${JSON.stringify(name)}: a dot must follow the quoted name`);
    }
    return end;
  }
  const dot = name.indexOf('.', start);
  return dot === -1 ? name.length : dot;
}

function parseWord(
  word: string,
  whole: { readonly name: string; readonly words: readonly string[] },
): Segment {
  if (word.startsWith('"')) return { name: unquote(word), wildcard: false };
  if (word === '') {
    const names = whole.words.filter((other) => other !== '').join('.');
    throw CutoverError.of(
      `${JSON.stringify(whole.name)}: a name is empty between its dots`,
      names === '' ? 'name a declaration: src/file.ts#name' : `write ${names}`,
    );
  }
  if (IDENTIFIER.test(word)) return { name: word, wildcard: false };
  if (isWildcard(word)) return { name: word, wildcard: true };
  const bare = whole.name.replace(/\(\)$/, '').replaceAll('::', '.');
  if (bare !== whole.name && isPath(bare))
    throw CutoverError.of(
      `${JSON.stringify(word)} is not an identifier`,
      `a symbol is its name alone: ${bare}`,
    );
  const mended = whole.words.map((other) => (other === word ? JSON.stringify(word) : other)).join('.');
  throw CutoverError.of(
    `${JSON.stringify(word)} is not an identifier`,
    `a name like this is quoted: ${mended}`,
  );
}

function isPath(name: string): boolean {
  return name.split('.').every((word) => IDENTIFIER.test(word));
}

function isWildcard(word: string): boolean {
  return word.includes('*') && !word.includes('**') && IDENTIFIER.test(word.replaceAll('*', '_'));
}

function unquote(word: string): string {
  try {
    const name: unknown = JSON.parse(word);
    if (typeof name === 'string' && name !== '') return name;
  } catch {
    throw CutoverError.of(`${word} is not a valid quoted name`, 'escape " as \\" and \\ as \\\\');
  }
  throw CutoverError.of('a quoted name is empty');
}
