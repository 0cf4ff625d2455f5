import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../planted-tree.ts';
import { PAGES, readPage } from './pages.ts';

const page = readPage('docs/ARCHITECTURE.md');
const entries = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
const rooms = entries.flatMap((entry) => {
  const path = join(entry.parentPath, entry.name).slice(ROOT.length + 1).replaceAll('\\', '/');
  if (entry.isDirectory()) return [`${path}/`];
  return path.split('/').length === 2 ? [path] : [];
});

describe('docs/ARCHITECTURE.md', () => {
  it.each(rooms.sort())('has a row for %s', (room) => {
    expect(page).toContain(`| \`${room}\` |`);
  });

  it('has a row for each check of npm test', () => {
    expect(rooms).toContain('src/run.ts');
    expect(rooms).toContain('src/engines/typescript/forms/');
  });
});

describe('paths that the pages name', () => {
  const named = PAGES.flatMap((path) =>
    [...readPage(path).matchAll(/`((?:src|test|scripts|docs|schema|dist|bench)\/[\w./-]+)`/g)].map(
      ([, target = '']) => ({ page: path, target }),
    ),
  );

  it.each(named.filter(({ page }) => page !== 'examples/README.md' && page !== 'docs/manifest.md'))(
    '$page: $target is there',
    ({ target }) => {
      expect(existsSync(join(ROOT, target))).toBe(true);
    },
  );
});
