/** `node scripts/docs.ts [--check]`: writes the table of reference forms into docs/forms.md, or compares it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formTable, faultsOf, readForms } from './forms.ts';

const START = '<!-- forms:start -->';
const END = '<!-- forms:end -->';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/forms.md');
const forms = readForms(join(root, 'test/fixtures'));
const written = readFileSync(page, 'utf8');
const fresh = withTable(written, formTable(forms));
const faults = [...faultsOf(forms)];

if (process.argv.includes('--check')) {
  if (fresh !== written)
    faults.push(`${relative(root, page)} is not what test/fixtures/ says. Run: npm run docs`);
} else {
  writeFileSync(page, fresh);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function withTable(text: string, table: string): string {
  const [before, rest] = cut(text, START);
  const [, after] = cut(rest, END);
  return `${before}${START}\n\n${table}\n${END}${after}`;
}

function cut(text: string, marker: string): [string, string] {
  const parts = text.split(marker);
  if (parts.length !== 2) throw new Error(`${page} has to hold ${marker} once`);
  return [parts[0] ?? '', parts[1] ?? ''];
}
