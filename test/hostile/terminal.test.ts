import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { write } from '../files/scratch.ts';
import { project, USER } from './projects.ts';
import { check, cutover, shell, type Run } from './run.ts';

/** What steers a terminal: colours, cursor, titles, links, the C1 forms of these, BEL, backspace, CR, bidi, separators. */
const EVIL = [
  '\u001b[31m',
  '\u001b[2J',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://x.example\u001b\\',
  '\u009b31m',
  '\u009d0;x\u009c',
  '\u0007',
  '\b\b\b',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
].join('');
/** The same, and line ends: for where text may hold several lines. */
const WORSE = `${EVIL}\r\n::error::x\r\u0085`;

const UNSAFE = /[^\P{C}\n\u200c\u200d]|[\u2028\u2029]/u;

/** Nothing that any stream says can steer a terminal, and what is said is there to read. */
function expectPlain(run: Run, ...parts: readonly string[]): void {
  for (const text of [run.stdout, run.stderr]) {
    expect(UNSAFE.exec(text)).toBeNull();
    expect(text).not.toMatch(/^::/m);
  }
  for (const part of parts) expect(run.stdout + run.stderr).toContain(part);
}

const quoted = (text: string): string => JSON.stringify(text);

const MANIFEST = `version: 1
migrations:
  - id: one-manager
    title: ${quoted(`T${WORSE}`)}
    why: ${quoted(`W${WORSE}`)}
    how: ${quoted(`H${WORSE}`)}
    docs: ${quoted(`docs/${EVIL}.md`)}
    from: src/manager.ts#getManager
    exempt:
      - files: ${quoted(`gone${EVIL.replaceAll('\\', '')}/**`)}
        reason: ${quoted(`R${WORSE}`)}
        expires: 2026-01-01
`;

const SOURCE = `/* ${EVIL} */ ${USER}// cutover-allow ${EVIL}: x
function ${'f'}() { const a = "${EVIL.replaceAll('\u2028', '')}"; return getManager(); }
// cutover-allow one-manager: ${EVIL} until 2026-02-30
getManager();
`;

describe('text of the repository in a report', () => {
  const files = {
    'cutover.yml': MANIFEST,
    [`src/${EVIL}/rooms${EVIL}.ts`]: USER.replace('./', '../'),
    'src/code.ts': SOURCE,
    [`src/broken${EVIL}.ts`]: `${USER}((`,
    CODEOWNERS: `* @x${EVIL}\n`,
  };

  it('cannot steer a terminal, in any format', () => {
    const cwd = project(files);
    for (const args of [
      ['--all', '--strict'],
      ['--format', 'json'],
    ])
      expectPlain(cutover(['check', '--now', '2026-11-22', ...args], { cwd }), '\\u001b', '\\u202e');
    expectPlain(cutover(['find', 'src/manager.ts#getManager'], { cwd }), '\\u001b');
    expectPlain(cutover(['validate'], { cwd }));
    const { stdout } = check(cwd);
    expect(stdout).toContain('\\u001b');
    // A title is one line; every other character of it is kept.
    const title = `T${WORSE}`.replace(/\r\n|\r/g, ' ');
    expect(JSON.parse(stdout)).toMatchObject({ migrations: [{ title }] });
  });

  it('cannot do so where the environment asks for colours either', () => {
    const forced = {
      FORCE_COLOR: '3',
      CLICOLOR_FORCE: '1',
      COLORTERM: 'truecolor',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
    };
    expectPlain(cutover(['check', '--all'], { cwd: project(files), env: forced }));
  });

  it('leaves nothing but colours where there is a terminal', () => {
    const cwd = project(files);
    const { stdout } = shell('script -qec "$CUTOVER check --all --now 2026-11-22" /dev/null', {
      cwd,
      env: { TERM: 'xterm-256color' },
    });
    const withoutColour = stdout
      .replaceAll(/\u001b\[[\d;]*m/g, '')
      .replaceAll('\r\n', '\n')
      .replaceAll(/\r?\u001b\[K|\r(?=\u001b)/g, '');
    expect(stdout).toContain('\u001b[');
    expect(UNSAFE.exec(withoutColour)).toBeNull();
  });
});

describe('text of the user or the repository in a complaint', () => {
  it.each([
    ['an unknown key', { 'cutover.yml': `version: 1\n${quoted(`k${EVIL}`)}: 1\nmigrations: []\n` }],
    ['a wrong value', { 'cutover.yml': `version: ${quoted(WORSE)}\nmigrations: ${quoted(WORSE)}\n` }],
    [
      'a symbol that does not resolve',
      { 'cutover.yml': `version: 1\nmigrations:\n  - id: a\n    from: ${quoted(`src/${EVIL}.ts#x`)}\n` },
    ],
    [
      'a name that does not resolve',
      {
        'cutover.yml': `version: 1\nmigrations:\n  - id: a\n    from: ${quoted(`src/manager.ts#${EVIL}`)}\n`,
      },
    ],
    ['a broken manifest', { 'cutover.yml': `version: [${EVIL}` }],
    ['an anchor', { 'cutover.yml': `version: *${EVIL}` }],
    ['a tag', { 'cutover.yml': `version: !<${EVIL}> 1` }],
    [
      'a migration twice',
      { 'cutover.yml': `version: 1\nmigrations:\n  - id: ${quoted(EVIL)}\n    from: moment\n` },
    ],
    ['the name of a manifest', { 'cutover.yml': null, [`cutover/${EVIL}.yml`]: 'hello' }],
  ] as const)('cannot steer a terminal: %s', (_, files) => {
    const run = check(project(files));
    expect(run.status).toBe(2);
    expectPlain(run);
  });

  it.each([
    [['check', `--${EVIL}`]],
    [[EVIL]],
    [['check', EVIL]],
    [['check', '--root', `gone${EVIL}`]],
    [['check', '--manifest', `gone${WORSE}`]],
    [['check', '--now', EVIL]],
    [['check', '--migration', EVIL]],
    [['check', '--owner', WORSE, '--all']],
    [['check', '--format', EVIL]],
    [['check', '--format', 'json', '--output', `gone/${WORSE}`]],
    [['find', `src/${EVIL}.ts#x`]],
    [['find', `global:${EVIL}`]],
  ])('cannot steer a terminal: %j', (args) => {
    expectPlain(cutover(args, { cwd: project() }));
  });

  it('cannot do so out of git', () => {
    const cwd = project();
    write(cwd, { [`sub${EVIL}/.git`]: `gitdir: /nowhere${EVIL}\n`, [`sub${EVIL}/a.ts`]: '' });
    const run = check(join(cwd, `sub${EVIL}`));
    expect(run.status).toBe(2);
    expectPlain(run);
    rmSync(join(cwd, '.git/HEAD'));
    expectPlain(check(cwd));
  });
});
