import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../planted-tree.ts';
import { readPage } from './pages.ts';

const PAGE = 'docs/ARCHITECTURE.md';
const page = readPage(PAGE);
const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);
const folders = [...new Set(files.flatMap((path) => parents(path)))].sort();

describe(PAGE, () => {
  it('has a row for every folder of src and every file at its top, and for nothing else there', () => {
    const rooms = [...folders, ...files.filter((path) => path.split('/').length === 2)];
    const rows = [...page.matchAll(/^\| `(src\/[^`]+)` \|/gm)].map(([, place]) => place);
    expect(rooms).toContain('src/run.ts');
    expect(rows.toSorted()).toEqual(rooms.toSorted());
  });

  it('names only files and folders that are there', () => {
    const names = [...page.matchAll(/`([\w./-]+(?:\.[cm]?ts|\/))`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(50);
    const gone = names.filter(
      (name) =>
        !existsSync(join(ROOT, name)) && ![...files, ...folders].some((path) => path.endsWith(`/${name}`)),
    );
    expect(gone).toEqual([]);
  });
});

/** `src/engines/`, `src/engines/typescript/` of a file in the latter; `src/` itself is no room. */
function parents(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.slice(1).map((_, index) => `${parts.slice(0, index + 2).join('/')}/`);
}
