/** `node scripts/docs.ts [--check]`: writes the tables of docs/forms.md and docs/action.md, or compares them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionTables } from './action-tables.ts';
import { formTable, faultsOf, readForms } from './forms.ts';

interface Page {
  readonly path: string;
  /** `<!-- NAME:start -->` and `<!-- NAME:end -->` stand around the table. */
  readonly name: string;
  readonly table: string;
  readonly source: string;
}

const root = join(import.meta.dirname, '..');
const forms = readForms(join(root, 'test/fixtures'));
const faults = [...faultsOf(forms)];
const action = readFileSync(join(root, 'action.yml'), 'utf8');
const pages: readonly Page[] = [
  { path: 'docs/forms.md', name: 'forms', table: formTable(forms), source: 'test/fixtures/' },
  { path: 'docs/action.md', name: 'action', table: actionTables(action), source: 'action.yml' },
];

for (const page of pages) {
  const { path, source } = page;
  const written = readFileSync(join(root, path), 'utf8');
  const fresh = withTable(written, page);
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), fresh);
  else if (fresh !== written) faults.push(`${path} is not what ${source} says. Run: npm run docs`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function withTable(text: string, page: Page): string {
  const { name, table } = page;
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = cut(text, start, page);
  const [, after] = cut(rest, end, page);
  return `${before}${start}\n\n${table}\n${end}${after}`;
}

function cut(text: string, marker: string, { path }: Page): [string, string] {
  const parts = text.split(marker);
  if (parts.length !== 2) throw new Error(`${path} has to hold ${marker} once`);
  return [parts[0] ?? '', parts[1] ?? ''];
}
