import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = join(import.meta.dirname, '..');

/**
 * A temporary project under the root's own rules, with the given files and nothing else.
 * @param files path → source text
 * @returns the project's folder, for the caller to remove
 */
export function writeTree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cutover-law-'));
  for (const name of ['package.json', 'tsconfig.json', 'eslint.config.js', '.dependency-cruiser.cjs']) {
    cpSync(join(ROOT, name), join(folder, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The same, gone when the test ends. */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const folder = writeTree(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
