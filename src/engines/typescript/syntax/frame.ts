import type { Frame } from '../../../model/usage.ts';
import type { ts } from '../compiler.ts';

/** Longer lines are cut around the token: minified code must not fill a report. */
const LONGEST_LINE = 300;
const LEAD = 80;

/** The line of a place and the one before it. */
export function frameOf(file: ts.SourceFile, position: number): Frame {
  const starts = file.getLineStarts();
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const first = Math.max(0, line - 1);
  const lines: string[] = [];
  for (let index = first; index <= line; index++)
    lines.push(file.text.slice(starts[index], starts[index + 1]).replace(/[\r\n\u2028\u2029]+$/, ''));
  const own = lines.at(-1) ?? '';
  const offset = own.length > LONGEST_LINE ? Math.max(0, character - LEAD) : 0;
  return {
    firstLine: first + 1,
    lines: lines.map((text) => text.slice(offset, offset + LONGEST_LINE)),
    offset,
  };
}
