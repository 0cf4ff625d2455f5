import { cellsOf, displayWidth, takeColumns, textOf } from './cells.ts';

const ELLIPSIS = '…';

/** Cut to so many columns; what is lost at the end is an ellipsis. */
export function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return textOf(takeColumns(cellsOf(text), columns - 1)) + ELLIPSIS;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Lines of at most so many columns, broken at spaces; a word that is longer stands alone, uncut: it may be a path. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

const LEAST_ROOM = 24;
const BELOW = 8;

/** A first line behind `lead`, the others indented as far; all of them below it where it leaves too little room. */
export function hang(lead: string, text: string, columns: number): readonly string[] {
  const indent = displayWidth(lead);
  if (indent + displayWidth(text) <= columns) return [lead + text];
  const widestWord = Math.max(...text.split(' ').map(displayWidth));
  if (columns - indent < Math.max(LEAST_ROOM, widestWord) && lead.trim() !== '') {
    return [lead.trimEnd(), ...wrap(text, columns - BELOW).map((line) => ' '.repeat(BELOW) + line)];
  }
  return wrap(text, columns - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Puts a mark into the two columns that the first line is indented by; it may hold colour, which has no width. */
export function markFirst(mark: string, [first = '', ...more]: readonly string[]): readonly string[] {
  return [`${mark} ${first.slice(2)}`, ...more];
}
