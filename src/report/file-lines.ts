import type { Finding } from '../model/outcome.ts';
import { displayWidth, widestOf } from './cells.ts';
import { padEnd } from './fit.ts';
import { count, number } from './numbers.ts';
import { plain } from './plain.ts';
import { group } from './rows.ts';

const MOST_FILES = 20;

/** Findings too many to show, one line a file: how many, and on which lines. */
export function renderFileLines(findings: readonly Finding[], columns: number): readonly string[] {
  if (findings.length === 0) return [];
  const files = group(findings, ({ file }) => [file]).toSorted((a, b) => b.length - a.length);
  const shown = files.slice(0, MOST_FILES);
  const names = shown.map(([first]) => plain(first?.file ?? ''));
  const widest = Math.min(Math.floor(columns / 2), widestOf(names));
  const lines = shown.map((file, index) => {
    const lead = `    ${padEnd(names[index] ?? '', widest)}  ${number(file.length).padStart(4)}   lines `;
    return lead + lineNumbers(file, columns - displayWidth(lead));
  });
  const hidden = files.slice(MOST_FILES);
  if (hidden.length > 0) {
    const usages = hidden.reduce((sum, file) => sum + file.length, 0);
    lines.push(`    … and ${count(usages, 'usage')} in ${count(hidden.length, 'more file')}`);
  }
  return [`  and ${count(findings.length, 'more usage')} in ${count(files.length, 'file')}`, ...lines, ''];
}

function lineNumbers(findings: readonly Finding[], room: number): string {
  const lines = [...new Set(findings.map(({ line }) => line))].toSorted((a, b) => a - b);
  let text = String(lines[0]);
  for (const line of lines.slice(1)) {
    const longer = `${text}, ${line}`;
    if (longer.length + 3 > room) return `${text}, …`;
    text = longer;
  }
  return text;
}
