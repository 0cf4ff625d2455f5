import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../planted-tree.ts';

/** Every page that people read, by path from the root. */
export const PAGES: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'],
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
].sort();

export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The code blocks of a page in one language, in order. */
export function codeBlocks(path: string, language: string): readonly string[] {
  const blocks = readPage(path).matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, name, text]) => (name === language && text !== undefined ? [text] : []));
}
