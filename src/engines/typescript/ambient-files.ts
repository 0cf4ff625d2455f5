import type { Tree } from '../../model/tree.ts';
import type { TextIndex } from './text-index.ts';

/** Phrases that add to the global scope, or to a module of another file. */
export const AMBIENT_PHRASES = ['declare global', 'declare module'].map(
  (text) => ({ kind: 'phrase', text }) as const,
);

const AMBIENT = /^[ \t]*(?:export[ \t]+)?declare[ \t]+(?:global\b|module[ \t]*["'])/m;
const DECLARATION_FILE = /\.d\.[cm]?ts$/;
const IMPORT_OR_EXPORT = /^[ \t]*(?:import|export)\b/m;

/** Files the checker has to know from its start, whatever the names it is asked about; read as text. */
export function ambientFiles(texts: TextIndex, tree: Tree, sources: readonly string[]): readonly string[] {
  const augmenting = [...texts.find(AMBIENT_PHRASES).keys()].filter(
    (path) => mayDeclare(path) && AMBIENT.test(latin1(tree, path)),
  );
  const global = sources.filter(
    (path) => DECLARATION_FILE.test(path) && !IMPORT_OR_EXPORT.test(latin1(tree, path)),
  );
  return [...new Set([...augmenting, ...global])].sort();
}

/** JavaScript cannot declare for others; a phrase in it is a string. */
function mayDeclare(path: string): boolean {
  return /\.(?:[cm]?ts|tsx|vue|svelte)$/.test(path);
}

function latin1(tree: Tree, path: string): string {
  const bytes = tree.read(path);
  return typeof bytes === 'string' ? '' : bytes.toString('latin1');
}
