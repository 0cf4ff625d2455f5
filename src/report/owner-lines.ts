import { compareText } from '../model/order.ts';
import type { Finding } from '../model/outcome.ts';
import { displayWidth, widestOf } from './cells.ts';
import { padEnd } from './fit.ts';
import { count, number } from './numbers.ts';
import { plain } from './plain.ts';
import { group } from './rows.ts';

const NOBODY = 'no owner';

interface Share {
  readonly owner: string;
  readonly findings: readonly Finding[];
}

/** One line an owner: how many, and in which files; the label stands on the first. Without any owner, one line. */
export function renderOwnerLines(
  label: string,
  findings: readonly Finding[],
  columns: number,
): readonly string[] {
  const shares = sharesOf(findings);
  const total = number(findings.length);
  const hasOwners = shares.some(({ owner }) => owner !== NOBODY);
  const widest = widestOf(shares.map(({ owner }) => owner));
  return shares.map(({ owner, findings: owned }, index) => {
    const head =
      index === 0 ? `  ${label.padEnd(6)}  ${total.padStart(4)}` : ' '.repeat(10 + Math.max(4, total.length));
    const whose = hasOwners ? `   ${padEnd(owner, widest)}  ${number(owned.length).padStart(4)}` : '';
    const lead = `${head}${whose}   `;
    return lead + fileShares(owned, columns - displayWidth(lead));
  });
}

/** `src/a.ts 3 · src/b.ts 2 · 4 more files`, as many as fit; `6 files` where none does. */
export function fileShares(findings: readonly Finding[], room: number): string {
  const files = group(findings, ({ file }) => [file])
    .map((file) => ({ name: plain(file[0]?.file ?? ''), size: file.length }))
    .toSorted((a, b) => b.size - a.size || compareText(a.name, b.name))
    .map(({ name, size }) => `${name} ${number(size)}`);
  const list = (shown: number) => {
    const hidden = files.length - shown;
    return [...files.slice(0, shown), ...(hidden === 0 ? [] : [count(hidden, 'more file')])].join(' · ');
  };
  if (files.length < room && displayWidth(list(files.length)) <= room) return list(files.length);
  if (displayWidth(list(1)) > room) return count(files.length, 'file');
  let shown = 1;
  while (shown < files.length && displayWidth(list(shown + 1)) <= room) shown += 1;
  return list(shown);
}

/** The most first; nobody's last. */
function sharesOf(findings: readonly Finding[]): readonly Share[] {
  return group(findings, ({ owners }) => owners)
    .map((owned): Share => ({ owner: owned[0]?.owners.map(plain).join(', ') || NOBODY, findings: owned }))
    .toSorted(
      (a, b) =>
        Number(a.owner === NOBODY) - Number(b.owner === NOBODY) ||
        b.findings.length - a.findings.length ||
        compareText(a.owner, b.owner),
    );
}
