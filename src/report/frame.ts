import type { Usage } from '../model/usage.ts';
import { type Cell, cellsOf, takeColumns, textOf, widthOf } from './cells.ts';
import type { Paint } from './paint.ts';

const CUT = '…';

/** The part of the lines that fits: columns from `from`, at most `room` of them. */
interface Window {
  readonly from: number;
  readonly room: number;
}

/**
 * The lines around usages that stand on one line, the tokens underlined.
 * @param usages at least one, all on the same line of the same file.
 */
export function renderFrame(usages: readonly Usage[], columns: number, paint: Paint): readonly string[] {
  const [first] = usages;
  if (first === undefined) return [];
  const { frame, line } = first;
  const digits = Math.max(2, String(line).length);
  const room = columns - digits - 7;
  const cells = cellsOf(lineAt(first, line));
  const marks = usages.map((usage) => markOf(usage, cells));
  const window = windowAround(marks, widthOf(cells), room);
  const before = frame.lines
    .slice(0, line - frame.firstLine)
    .map((_, index) => frame.firstLine + index)
    .filter((number) => lineAt(first, number).trim() !== '')
    .map(
      (number) => `    ${String(number).padStart(digits)} │ ${show(cellsOf(lineAt(first, number)), window)}`,
    );
  return [
    ...before,
    `  ${paint.bad('›')} ${String(line).padStart(digits)} │ ${show(cells, window)}`,
    `    ${' '.repeat(digits)} │ ${underline(marks, window)}`,
  ].map((text) => text.trimEnd());
}

function lineAt({ frame }: Usage, line: number): string {
  const text = (frame.lines[line - frame.firstLine] ?? '').replace(/\r$/, '');
  return frame.offset > 0 ? CUT + text : text;
}

interface Mark {
  readonly column: number;
  readonly width: number;
}

function markOf({ line, column, endLine, endColumn, frame }: Usage, cells: readonly Cell[]): Mark {
  const shift = frame.offset > 0 ? frame.offset - CUT.length : 0;
  const start = column - 1 - shift;
  const end = endLine === line ? endColumn - 1 - shift : Infinity;
  const before = cells.filter((cell) => cell.end <= start);
  const token = cells.filter((cell) => cell.end > start && cell.start < end);
  return { column: widthOf(before), width: Math.max(1, widthOf(token)) };
}

/** From the line's start where the first token fits so, else with some of what stands before it. */
function windowAround([first]: readonly Mark[], width: number, room: number): Window {
  if (first === undefined || width <= room || first.column + first.width < room) return { from: 0, room };
  return { from: Math.max(0, first.column - Math.floor(room / 3)), room };
}

function show(cells: readonly Cell[], { from, room }: Window): string {
  let column = 0;
  const rest = cells.filter(({ width }) => (column += width) > from);
  const hidden = widthOf(cells) - widthOf(rest);
  // A wide character may straddle the cut: what is left of it is blank.
  const lead = from === 0 ? '' : CUT.padEnd(hidden + widthOf(rest.slice(0, 1)) - from);
  const shown = from === 0 ? rest : rest.slice(1);
  const space = room - lead.length;
  if (widthOf(shown) <= space) return lead + textOf(shown);
  return lead + textOf(takeColumns(shown, space - 1)) + CUT;
}

function underline(marks: readonly Mark[], { from, room }: Window): string {
  const line: string[] = Array.from({ length: room }, () => ' ');
  for (const { column, width } of marks) {
    const start = column - from;
    for (let at = Math.max(0, start); at < Math.min(room, start + width); at += 1) line[at] = '^';
  }
  return line.join('');
}
