import { CutoverError } from '../../src/errors.ts';
import type { Problem } from '../../src/errors.ts';
import { parseManifest, parseSymbol } from '../../src/manifest/manifest.ts';
import type { World } from '../../src/manifest/manifest.ts';
import type { Manifest, Migration } from '../../src/model/manifest.ts';

const FILES = [
  'app/[id]/page.tsx',
  'packages/web/tsconfig.json',
  'src/chat/index.ts',
  'src/legacy/queue.ts',
  'src/startup.ts',
  'src/ws.ts',
  'src/ws-factory.ts',
  'tsconfig.json',
  'vendor/c#/native.ts',
];

/** A tree of a few files that knows three packages. */
export const WORLD = worldOf(FILES, ['moment', 'lodash', '@acme/realtime']);

export function worldOf(files: readonly string[], packages: readonly string[] = []): World {
  return {
    isFile: (path) => files.includes(path),
    files: () => files,
    isPackage: (name) => packages.includes(name),
  };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Parses one file, `cutover.yml`. */
export function manifestOf(text: string): Manifest {
  return parseManifest([{ path: 'cutover.yml', bytes: bytesOf(text) }], WORLD);
}

/** The one migration of a manifest that says no more than this of it. */
export function migrationOf(lines: string): Migration {
  const migration = manifestOf(manifestWith(lines)).migrations[0];
  if (migration === undefined) throw new Error('there is no migration');
  return migration;
}

/** A manifest of one migration; its lines begin on line 3, at column 5. */
export function manifestWith(lines: string): string {
  const [first, ...others] = lines.trimEnd().split('\n');
  return ['version: 1', 'migrations:', `  - ${first}`, ...others.map((line) => `    ${line}`), ''].join('\n');
}

export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof CutoverError) return error.problems;
    throw error;
  }
  return [];
}

/** The mistakes of one file, one a line: `line:column message ~ hint`. */
export function mistakesOf(text: string | Uint8Array): readonly string[] {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  return problemsOf(() => parseManifest([{ path: 'cutover.yml', bytes }], WORLD)).map(shown);
}

/** The one mistake of a symbol: `message ~ hint`, or null. */
export function symbolMistake(text: string, world = WORLD): string | null {
  const [problem] = problemsOf(() => parseSymbol(text, world));
  return problem === undefined ? null : shown(problem);
}

function shown({ message, place, hint }: Problem): string {
  const where = place === null ? '' : `${place.line}:${place.column} `;
  return `${where}${message}${hint === null ? '' : ` ~ ${hint}`}`;
}
