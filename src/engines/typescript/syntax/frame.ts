import type { Frame } from '../../../model/usage.ts';
import type { ts } from '../compiler.ts';
import { lineStarts, placeAt } from './lines.ts';

/** Longer lines are cut around the token: minified code must not fill a report. */
const LONGEST_LINE = 300;
const LEAD = 80;

/** The line of a place and the one before it. */
export function frameOf(file: ts.SourceFile, position: number): Frame {
  const starts = lineStarts(file);
  const { line, column } = placeAt(file, position);
  const firstLine = Math.max(1, line - 1);
  const lines: string[] = [];
  for (let index = firstLine - 1; index < line; index++)
    lines.push(lineText(file.text, starts[index] ?? 0, starts[index + 1]));
  const own = lines.at(-1) ?? '';
  const offset = own.length > LONGEST_LINE ? Math.max(0, column - 1 - LEAD) : 0;
  return {
    firstLine,
    lines: lines.map((text) => text.slice(offset, offset + LONGEST_LINE)),
    offset,
  };
}

/** Without its line break: by hand, since a pattern would read a long line from its start to its end. */
function lineText(text: string, start: number, next: number = text.length): string {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(start, end);
}
