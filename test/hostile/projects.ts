import { repository, type Files } from '../files/scratch.ts';

export const MANIFEST = 'version: 1\nmigrations:\n  - id: one-manager\n    from: src/manager.ts#getManager\n';

/** Of a package that no file names: judged without the compiler, and so at little cost. */
export const OVER = 'version: 1\nmigrations:\n  - id: one-manager\n    from: moment\n';

const MANAGER = 'export function getManager(): string {\n  return "one for all";\n}\n';

export const IMPORT = "import { getManager } from './manager';\n";
/** An import in line 1, a call in line 2. */
export const USER = `${IMPORT}getManager();\n`;

/** A function nobody uses any more, under a manifest: what is added decides. */
export const CLEAN: Files = { 'cutover.yml': MANIFEST, 'src/manager.ts': MANAGER };

/** In a git repository with one commit; null leaves a file out. */
export function project(files: Readonly<Record<string, string | Buffer | null>> = {}): string {
  const all = Object.entries({ ...CLEAN, ...files });
  const kept = all.filter((entry): entry is [string, string | Buffer] => entry[1] !== null);
  return repository(Object.fromEntries(kept));
}
