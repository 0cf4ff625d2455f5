/** `node scripts/schema.ts [--check]`: writes the JSON schemas that the validators print, or compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestJsonSchema } from '../src/manifest/schema.ts';
import { reportJsonSchema } from '../src/report/schema.ts';
import { compareFolder } from './compare-folder.ts';

const folder = join(import.meta.dirname, '../schema');
const files = new Map([
  ['manifest.schema.json', print(manifestJsonSchema())],
  ['report.schema.json', print(reportJsonSchema())],
]);

if (process.argv.includes('--check')) {
  const differences = compareFolder(folder, files);
  for (const difference of differences) console.error(`schema/${difference}`);
  if (differences.length > 0) {
    console.error('schema/ is not what the validators print. Run: npm run schema, then commit schema/.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}

function print(schema: object): Buffer {
  return Buffer.from(`${JSON.stringify(schema, null, 2)}\n`);
}
