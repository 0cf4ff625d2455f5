import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, write } from '../files/scratch.ts';
import { IMPORT, MANIFEST, project, USER } from './projects.ts';
import { check, found } from './run.ts';

const USAGES = (path: string): string[] => [`import ${path}:1:10`, `call ${path}:2:1`];
const elsewhere = (text: string): string => text.replace('./manager', '../src/manager');

describe('git cannot hide a usage', () => {
  it.each([
    ['skip-worktree', ['update-index', '--skip-worktree', 'src/rooms.ts']],
    ['assume-unchanged', ['update-index', '--assume-unchanged', 'src/rooms.ts']],
    ['removal from the index alone', ['rm', '--quiet', '--cached', 'src/rooms.ts']],
  ])('by %s', (_, command) => {
    const cwd = project({ 'src/rooms.ts': '' });
    git(cwd, ...command);
    write(cwd, { 'src/rooms.ts': USER });
    expect(found(check(cwd))).toEqual([...USAGES('src/rooms.ts'), 'exit 1']);
  });

  it('by the absence of a file that skip-worktree keeps in the index', () => {
    const cwd = project({ 'src/rooms.ts': USER });
    git(cwd, 'update-index', '--skip-worktree', 'src/rooms.ts');
    rmSync(join(cwd, 'src/rooms.ts'));
    expect(found(check(cwd))).toEqual(['blind excluded src/rooms.ts', 'exit 0']);
  });

  it('by ignore rules, for a file that is tracked; nor by attributes', () => {
    const cwd = project({
      'src/rooms.ts': USER,
      'dist/rooms.js': elsewhere(USER),
      'vendor/rooms.min.js': elsewhere(USER),
    });
    write(cwd, {
      '.gitignore': '*\n',
      '.ignore': '*\n',
      '.npmignore': '*\n',
      '.eslintignore': '*\n',
      '.gitattributes': '* export-ignore linguist-generated linguist-vendored binary -diff\n',
    });
    expect(found(check(cwd))).toEqual([
      ...USAGES('dist/rooms.js'),
      ...USAGES('src/rooms.ts'),
      ...USAGES('vendor/rooms.min.js'),
      'exit 1',
    ]);
  });

  it('in a folder of packages that is tracked', () => {
    const cwd = project({ 'src/node_modules/rooms/index.ts': USER });
    expect(found(check(cwd))).toEqual(['blind excluded src/node_modules', 'exit 0']);
  });

  it('by an intent to add', () => {
    const cwd = project();
    writeFileSync(join(cwd, 'src/rooms.ts'), USER);
    git(cwd, 'add', '--intent-to-add', 'src/rooms.ts');
    expect(found(check(cwd))).toEqual([...USAGES('src/rooms.ts'), 'exit 1']);
  });
});

/** Sources that call the old function in their last line, on a module object `all`. */
const HIDING: Readonly<Record<string, string>> = {
  'a.block-ends-on-comment-line.ts': '/*\n// */ all.getManager();',
  'b.template-ends-on-comment-line.ts': 'const a = `\n// `; all.getManager();',
  'c.template-in-template.ts': 'const a = `\n// ${`${all.getManager()}`}`;',
  'd.string-goes-on.ts': 'const a = "\\\n// "; all.getManager();',
  'e.string-goes-on-behind-separator.ts': 'const a = "\\\u2028// "; all.getManager();',
  'f.string-with-separator.ts': 'const a = "\u2029// "; all.getManager();',
  'g.comment-ends-in-separator.ts': '// a\u2028all.getManager();',
  'h.comment-ends-in-carriage-return.ts': '// a\rall.getManager();',
  'i.attribute-ends-on-comment-line.tsx': '<p title="\n// " id={all.getManager()} />;',
  'j.markup-text.tsx': '<p>\n// </p>; all.getManager();',
  'k.no-check.ts': '// @ts-nocheck\n// @generated\n/* eslint-disable */\nall.getManager();',
  'l.ignored-line.ts': '// @ts-ignore\nall.getManager();',
  'm.escapes.ts': 'all.get\\u004danager();',
  'n.braced-escapes.ts': 'all.get\\u{0004d}anager();',
  'o.escaped-key.ts': "all['get\\x4danager']();",
  'p.html-comment.js': '<!-- x\nall.getManager();',
  'q.declarations.d.ts': 'export type A = ReturnType<typeof all.getManager>;',
  'r.far-on-its-line.ts': `/* ${'x'.repeat(20_000)} */ all.getManager();`,
  's.looks-like-comment-far-back.ts': `a//${'y'.repeat(16_400)}\n; all.getManager();`,
  't.division.ts': 'a = b / /*\n*/ all.getManager() / 2;',
  'u.regular-expression.ts': 'a = /[/*]/; all.getManager(); /* */',
  'v.after-nul.ts': 'const a = "\0"; all.getManager();',
};

describe('a source cannot hide a usage', () => {
  it('behind what looks like a comment, an escape, or an order to look away', () => {
    const head = "import * as all from './manager';\n";
    const files = Object.entries(HIDING).map(([name, text]) => [`src/${name}`, `${head}${text}\n`] as const);
    const lines = found(check(project(Object.fromEntries(files))));
    const seen = lines.flatMap((line) => /^(?:call|type|string) src\/([^:]+)/.exec(line)?.[1] ?? []);
    expect(seen).toEqual(Object.keys(HIDING));
  });

  it('in the script of a component, however it is written', () => {
    const script = (tag: string): string => `<template/>\n<${tag}>\n${USER}</${tag.split(' ')[0] ?? ''}>\n`;
    const cwd = project({
      'src/a.vue': script('script'),
      'src/b.vue': script('script setup lang="ts" generic="T extends A<B>"'),
      'src/c.vue': script('SCRIPT'),
      'src/d.vue': `<script>\nexport default {};\n</script>\n<script setup>\n${USER}</script >\n`,
      'src/e.vue': '<script src="./manager.ts"></script>\n<script>\nimport x from "./e.vue";\n</script>\n',
      'src/f.svelte': script("script context='module'"),
      'src/g.vue': `<!-- <script> -->\n<script\n lang=ts\n>\n${USER}</script>\n`,
      'src/h.vue': `<style>/* <script> */</style>\n${script('script')}`,
    });
    const calls = found(check(cwd)).filter((line) => line.startsWith('call'));
    expect(calls.map((line) => line.slice(9, 10))).toEqual(['a', 'b', 'c', 'd', 'f', 'g', 'h']);
  });

  it('in a page or a program that is not parsed', () => {
    const cwd = project({
      'bin/rooms': `#!/usr/bin/env node\n${USER}`,
      'src/page.astro': `---\n${USER}---\n`,
      'src/page.html': `<script type="module">\n${USER}</script>\n`,
      'src/page.mdx': IMPORT,
    });
    expect(found(check(cwd))).toEqual([
      'blind unparsed-file bin/rooms',
      'blind template src/page.astro',
      'blind template src/page.html',
      'blind template src/page.mdx',
      'exit 0',
    ]);
    expect(check(cwd, ['--strict']).status).toBe(1);
  });
});

describe('a comment cannot exempt', () => {
  const exempt = 'cutover-allow one-manager: legacy';

  it('out of a string, too far away, or without all that it needs', () => {
    const texts = [
      `const a = "// ${exempt}"; getManager();`,
      `const a = \`\n// ${exempt}\n\`; getManager();`,
      `const a = /\\/\\/ ${exempt}/; getManager();`,
      `// ${exempt}\n\ngetManager();`,
      `getManager();\n// ${exempt}`,
      '// cutover-allow other: legacy\ngetManager();',
      '// cutover-allow one-manager:\ngetManager();',
      `// ${exempt} until 2027-02-30\ngetManager();`,
      `// ${exempt} until 2026-11-21\ngetManager();`,
      '// Cutover-Allow one-manager: legacy\ngetManager();',
    ];
    const files = texts.map(
      (text, index) => [`src/${String(index)}.ts`, `// ${exempt}\n${IMPORT}${text}\n`] as const,
    );
    const run = check(project(Object.fromEntries(files)));
    const { migrations } = JSON.parse(run.stdout) as {
      migrations: [{ usages: { kind: string; status: string }[] }];
    };
    const seen = migrations[0].usages.map(({ kind, status }) => `${kind} ${status}`);
    expect(seen).toEqual(texts.flatMap(() => ['import exempt', 'call existing']));
  });

  it('anything where the manifest says so', () => {
    const cwd = project({
      'cutover.yml': `inline-exemptions: false\n${MANIFEST}`,
      'src/rooms.ts': `// ${exempt}\n${USER}`,
    });
    expect(found(check(cwd)).at(-1)).toBe('exit 1');
  });
});
