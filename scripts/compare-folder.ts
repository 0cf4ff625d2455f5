import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a folder on disk, files that git does not know included, with the files it should hold.
 * @param expected path relative to the folder → bytes
 * @returns one line a difference, sorted; empty where the folder holds exactly those bytes
 */
export function compareFolder(folder: string, expected: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const present = existsSync(folder) ? filesIn(folder) : [];
  const differences = present
    .filter((path) => !expected.has(path))
    .map((path) => `${path}: extra, the build does not write it`);
  for (const [path, bytes] of expected) {
    if (!present.includes(path)) differences.push(`${path}: missing`);
    else if (!readFileSync(join(folder, path)).equals(bytes)) differences.push(`${path}: different`);
  }
  return differences.sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !statSync(join(folder, path)).isDirectory())
    .map((path) => path.replaceAll('\\', '/'));
}
