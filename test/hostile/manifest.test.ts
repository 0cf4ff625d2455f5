import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../files/scratch.ts';
import { MANIFEST, project } from './projects.ts';
import { AS_NOBODY, check, cutover, expectComplaint, found } from './run.ts';

const PLACE = /^cutover\.yml:\d+:\d+: /;

/** A bomb of aliases: every level stands for nine of the one before. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level++) {
    const alias = `*a${String(level - 1)}`;
    lines.push(
      `a${String(level)}: &a${String(level)} [${Array.from({ length: 9 }, () => alias).join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

type Contents = readonly [what: string, content: string | Buffer, ...parts: (string | RegExp)[]];

const CONTENTS: readonly Contents[] = [
  ['is empty', '', 'cutover.yml:1:1: the manifest is empty', 'begin with version: 1'],
  ['is white space', ' \n\n \n', 'the manifest is empty'],
  ['is a comment', '# nothing\n', 'the manifest is empty'],
  ['is a word', 'hello\n', 'cutover.yml:1:1: a manifest must be a map, not "hello"', 'begin with version: 1'],
  [
    'is a list',
    '- a\n- b\n',
    'cutover.yml:1:1: a manifest must be a map, not a list',
    'begin with version: 1',
  ],
  ['is null', '~\n', 'the manifest is empty', 'begin with version: 1'],
  [
    'holds NUL',
    'version: 1\n\0\n',
    'cutover.yml:2:1: the manifest holds a NUL character',
    'save the file as UTF-8',
  ],
  [
    'is not UTF-8',
    Buffer.from('version: 1\ntitle: caf\xe9\n', 'latin1'),
    'cutover.yml:2:11: the manifest is not UTF-8',
    'save the file as UTF-8',
  ],
  ['is UTF-16', Buffer.from(`\ufeff${MANIFEST}`, 'utf16le'), 'cutover.yml:1:1: the manifest is not UTF-8'],
  [
    'is UTF-16 without a mark',
    Buffer.from(MANIFEST, 'utf16le'),
    'the manifest holds a NUL character, as UTF-16 does',
  ],
  [
    'is 10 MB',
    `${MANIFEST}${'# padding\n'.repeat(1_000_000)}`,
    'the manifest is larger than 1 MB',
    'split it into cutover/',
  ],
  ['is over 10 MB', Buffer.alloc(11 * 1024 * 1024, '#'), 'the manifest cutover.yml is over 10 MB'],
  [
    'nests 10,000 flow lists',
    `version: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    /^cutover\.yml:1:\d+: the manifest nests values more than 100 deep/,
  ],
  ['nests 10,000 flow lists that stay open', `version: ${'['.repeat(10_000)}\n`, 'more than 100 deep'],
  ['nests 10,000 maps', `version: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`, 'more than 100 deep'],
  ['nests 5,000 block lists', `version:\n ${'- '.repeat(5_000)}1\n`, 'more than 100 deep'],
  ['nests JSON', `{"version":${'['.repeat(200_000)}`, 'more than 100 deep'],
  [
    'is a bomb of aliases',
    bomb(9),
    'the aliases of this file expand to too many values',
    'write the values out',
  ],
  ['holds an alias of itself', 'version: &a [*a]\n', 'inside its own anchor'],
  ['holds an alias of nothing', 'version: *a\n', 'in YAML a value that begins with * is an alias'],
  [
    'has two documents',
    `${MANIFEST}---\n${MANIFEST}`,
    'cutover.yml:5:1: a second document begins here',
    'one manifest a file',
  ],
  ['has a tag', 'version: !!js/function x\n', 'has no meaning in a manifest'],
  [
    'is a merge conflict',
    `<<<<<<< HEAD\n${MANIFEST}=======\n${MANIFEST}>>>>>>> theirs\n`,
    'cutover.yml:1:1: the manifest holds a merge conflict',
    'finish the merge',
  ],
  ['has a key twice', `version: 1\n${MANIFEST}`, 'stands twice'],
  ['is indented with tabs', 'version: 1\nmigrations:\n\t- id: a\n', 'indent YAML with spaces'],
  [
    'holds a pattern that never ends',
    `${MANIFEST}    exempt:\n      - files: "${'{a,b}'.repeat(3000)}"\n        reason: r\n`,
    PLACE,
  ],
];

describe('a manifest that', () => {
  it.each(CONTENTS.map(([what, content, ...parts]) => [what, { content, parts }] as const))(
    '%s',
    (_, { content, parts }) => {
      const cwd = project({ 'cutover.yml': content });
      expectComplaint(cutover(['check'], { cwd }), ...parts);
    },
  );

  it('is not there: says how to write one, and how to look without', () => {
    const cwd = project({ 'cutover.yml': null });
    expectComplaint(
      check(cwd),
      'no manifest',
      'cutover.yml, .github/cutover.yml or cutover/*.yml',
      'Write cutover.yml',
      'cutover find',
    );
    expectComplaint(
      check(cwd, ['--manifest', 'teams/*.yml']),
      '--manifest teams/*.yml matches no file',
      'glob in quotes',
    );
  });

  it('is a folder', () => {
    const cwd = project({ 'cutover.yml': null, 'cutover.yml/a.yml': MANIFEST });
    expectComplaint(check(cwd), 'the manifest cutover.yml is a folder', "--manifest 'cutover.yml/*.yml'");
  });

  it('is a folder of manifests that is none', () => {
    const cwd = project({ 'cutover.yml': null, cutover: 'not a folder' });
    expectComplaint(check(cwd), 'no manifest');
  });

  it.each([
    ['leaves the root', '../outside.yml', 'the manifest cutover.yml is a symbolic link that leaves the root'],
    [
      'leaves it by an absolute path',
      '/etc/hostname',
      'the manifest cutover.yml is a symbolic link that leaves the root',
    ],
    ['dangles', 'gone.yml', 'the manifest cutover.yml is a symbolic link that leads nowhere'],
    ['is a circle', 'cutover.yml', 'the manifest cutover.yml is a symbolic link that leads nowhere'],
  ])('is a link that %s', (_, target, message) => {
    const cwd = project({ 'cutover.yml': null });
    writeFileSync(join(cwd, '../outside.yml'), MANIFEST);
    symlinkSync(target, join(cwd, 'cutover.yml'));
    expectComplaint(check(cwd), message, 'Put the file itself there');
  });

  it('is a device that never ends', () => {
    const cwd = project();
    expectComplaint(check(cwd, ['--manifest', '/dev/zero']), '/dev/zero', 'it is not a regular file');
  });

  it('may not be read', () => {
    const cwd = project();
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'cutover.yml'), 0);
    const run = check(cwd, [], AS_NOBODY);
    expectComplaint(
      run,
      'cannot read cutover.yml: permission denied (EACCES)',
      'Let the user who runs cutover read it',
    );
  });

  it('has a byte order mark, CRLF, or is JSON: is read, and its places are right', () => {
    const wrong = MANIFEST.replace('id:', 'di:');
    for (const [text, place] of [
      [`\ufeff${wrong}`, '3:5'],
      [wrong.replaceAll('\n', '\r\n'), '3:5'],
      ['{"version":1,"migrations":[{"di":"a","from":"src/manager.ts#getManager"}]}', '1:29'],
    ] as const)
      expectComplaint(check(project({ 'cutover.yml': text })), `cutover.yml:${place}: unknown key "di"`);
    const marked = project({ 'cutover.yml': `\ufeff${MANIFEST.replaceAll('\n', '\r\n')}` });
    expect(found(check(marked))).toEqual(['exit 0']);
  });

  it('is one of several that are wrong: every mistake of every file is told at once', () => {
    const cwd = project({ 'cutover.yml': null });
    mkdirSync(join(cwd, 'cutover'));
    for (const team of ['b', 'a'])
      writeFileSync(join(cwd, `cutover/${team}.yml`), MANIFEST.replace('from:', 'form:'));
    const { stderr } = check(cwd);
    expect(stderr).toMatch(/^cutover\/a\.yml[^]*^cutover\/b\.yml/m);
  });

  it('lies outside the root: is read where the user names it', () => {
    const outside = scratch({ 'policy.yml': MANIFEST });
    const cwd = project({ 'cutover.yml': null });
    expect(found(check(cwd, ['--manifest', join(outside, 'policy.yml')]))).toEqual(['exit 0']);
  });
});
