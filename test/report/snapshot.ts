import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'snapshots');

/** A missing file fails; `UPDATE_SNAPSHOTS=1` writes what was rendered, for a reviewer to read. */
export function expectSnapshot(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
