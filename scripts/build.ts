/** `node scripts/build.ts [--check] [FOLDER]`: writes dist/ (or FOLDER), or compares it with what the sources give. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { compareFolder } from './compare-folder.ts';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const root = join(import.meta.dirname, '..');
const folder = positionals[0] ?? join(root, 'dist');
const files = await bundle(root);

if (values.check) {
  const differences = compareFolder(folder, files);
  for (const difference of differences) console.error(`dist/${difference}`);
  if (differences.length > 0) {
    console.error('dist/ is not what the sources give. Run: npm ci && npm run build, then commit dist/.');
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${name.padEnd(20)} ${String(Math.ceil(bytes.length / 1024)).padStart(7)} KiB`);
  }
  chmodSync(join(folder, 'cli.js'), 0o755);
}
