import { plain } from './plain.ts';

/** What a terminal shows in one step of the cursor, and the UTF-16 units of the source it stands for. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns: 0, 1, 2; more for a tab or an escape. */
  readonly width: number;
}

const TAB = 4;
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^[ -~]*$/;
const ATTACHED = /[\p{Mn}\p{Me}\u200c\u200d\u1160-\u11ff]|\p{Emoji_Modifier}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const FLAG_HALF = /^\p{Regional_Indicator}$/u;
const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';
const BYTE_ORDER_MARK = '\ufeff';

/** A line of source as a terminal shows it: tabs at stops of four, wide and combining characters, unsafe ones as escapes. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let column = 0;
  for (const character of line) {
    const end = start + character.length;
    const last = cells.at(-1);
    if (last !== undefined && attaches(character, last)) {
      const width = character === EMOJI_STYLE && PICTURE.test(last.text) ? 2 : last.width;
      column += width - last.width;
      cells[cells.length - 1] = { start: last.start, end, text: last.text + character, width };
    } else {
      const shown = show(character, column);
      cells.push({ start, end, ...shown });
      column += shown.width;
    }
    start = end;
  }
  return cells;
}

/** Columns that a terminal needs for the text. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : widthOf(cellsOf(text));
}

/** The columns of the widest; a spread into Math.max would overflow the stack on a long list. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** As many cells from the start as fit into so many columns. */
export function takeColumns(cells: readonly Cell[], columns: number): readonly Cell[] {
  let taken = 0;
  const past = cells.findIndex(({ width }) => (taken += width) > columns);
  return past === -1 ? cells : cells.slice(0, past);
}

export function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function attaches(character: string, last: Cell): boolean {
  if (ATTACHED.test(character)) return true;
  if (last.text.endsWith(JOINER)) return PICTURE.test(character);
  return FLAG_HALF.test(character) && FLAG_HALF.test(last.text);
}

function show(character: string, column: number): Pick<Cell, 'text' | 'width'> {
  if (character === '\t') {
    const width = TAB - (column % TAB);
    return { text: ' '.repeat(width), width };
  }
  if (character === BYTE_ORDER_MARK && column === 0) return { text: '', width: 0 };
  const text = plain(character);
  if (text !== character) return { text, width: text.length };
  if (ATTACHED.test(character)) return { text, width: 0 };
  return { text, width: WIDE.test(character) ? 2 : 1 };
}
