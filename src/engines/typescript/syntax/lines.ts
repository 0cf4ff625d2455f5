import type { ts } from '../compiler.ts';

const known = new WeakMap<ts.SourceFile, readonly number[]>();

/** Where lines begin as editors and Git count them: to the compiler, U+2028 and U+2029 end a line as well. */
export function lineStarts(file: ts.SourceFile): readonly number[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const starts = file
    .getLineStarts()
    .filter((start) => start === 0 || /[\r\n]/.test(file.text[start - 1] ?? ''));
  known.set(file, starts);
  return starts;
}

/** Line and column of an offset, 1-based, the column in UTF-16 units. */
export function placeAt(
  file: ts.SourceFile,
  offset: number,
): { readonly line: number; readonly column: number } {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
