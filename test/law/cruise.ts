import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { ROOT } from '../planted-tree.ts';

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Cruises a folder as `npm run check:law` does, and returns what was seen. */
export function cruise(folder: string): ICruiseResult {
  const args = [CRUISER, 'src', 'scripts', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stdout === '') throw new Error(`dependency-cruiser printed nothing: ${stderr}`);
  return JSON.parse(stdout) as ICruiseResult;
}

/** Broken rules, one line each, sorted: `rule: from → to`, where a package goes by its name. */
export function violations(result: ICruiseResult): string[] {
  const lines = result.summary.violations.map(({ rule, from, to }) => {
    const target = to.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, '$1');
    return `${rule.name}: ${from}${from === to ? '' : ` → ${target}`}`;
  });
  return lines.sort();
}
