import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutover } from '../examples/command-line.ts';
import { ROOT, plantTree } from '../planted-tree.ts';
import { PAGES, codeBlocks, readPage } from './pages.ts';

/** What the manifests of the pages name. */
const PROJECT = {
  'src/client.ts': 'export function getClient(): string {\n  return "one for all";\n}\n',
  'src/client-factory.ts': 'export function createClient(): string {\n  return "one for each";\n}\n',
};

const manifests = PAGES.flatMap((page) => codeBlocks(page, 'yaml').map((text) => [page, text] as const));
const excerpts = PAGES.flatMap((page) => codeBlocks(page, 'console').map((text) => [page, text] as const));
const links = PAGES.flatMap((page) =>
  [...readPage(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(
    ([, target = '', heading = '']) => [page, target, heading] as const,
  ),
);

describe('a manifest to copy', () => {
  it.each(manifests)('in %s is valid', (_page, text) => {
    const { status, stderr } = cutover('validate', '--root', plantTree({ ...PROJECT, 'cutover.yml': text }));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is in the README', () => {
    expect(manifests.map(([page]) => page)).toContain('README.md');
  });
});

describe('output that a page shows', () => {
  it.each(excerpts)('in %s is what the command prints', (_page, text) => {
    const [command = '', ...shown] = text.split('\n');
    expect(command).toMatch(/^\$ node dist\/cli\.js /);
    const { stdout } = cutover(...command.split(' ').slice(3));
    let rest = `\n${stdout}`;
    for (const part of shown.join('\n').split(/^…$/m)) {
      const wanted = `\n${part.replace(/^\n|\n$/g, '')}\n`;
      expect(rest).toContain(wanted);
      rest = rest.slice(rest.indexOf(wanted) + wanted.length - 1);
    }
  });

  it('is in the README', () => {
    expect(excerpts.map(([page]) => page)).toContain('README.md');
  });
});

it('every link leads somewhere', () => {
  expect(links.length).toBeGreaterThan(20);
  const broken = links.filter(([page, target, heading]) => {
    const path = target === '' ? page : join(dirname(page), target);
    if (!existsSync(join(ROOT, path))) return true;
    return heading !== '' && !headingsOf(path).includes(heading);
  });
  expect(broken).toEqual([]);
});

it('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(readPage('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = PAGES.flatMap((page) =>
    [...readPage(page).matchAll(/`npm run ([\w:]+)[^`]*`/g)].map(([, name = '']) => name),
  );
  expect(named).toContain('build');
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** The anchors that GitHub gives to a page's headings. */
function headingsOf(path: string): readonly string[] {
  return [...readPage(path).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
