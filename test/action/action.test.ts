/** The bundle, in a process of its own, as the runner starts it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { FINISHED, UNFINISHED } from '../dist/projects.ts';
import { cutover, temporaryFolder } from '../dist/runtimes.ts';
import { FakeGitHub } from '../github/fake-github.ts';
import { pullRequestEvent } from '../github/events.ts';
import { ROOT, writeTree } from '../planted-tree.ts';
import { runAction } from './runner.ts';

const dist = writeTree({});

beforeAll(async () => {
  for (const [name, bytes] of await bundle(ROOT)) writeFileSync(join(dist, name), bytes);
});

interface Asked {
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly fake?: FakeGitHub;
}

async function run(files: Readonly<Record<string, string>>, asked: Asked = {}) {
  const { event = 'pull_request', payload = pullRequestEvent(), inputs = {} } = asked;
  const fake = asked.fake ?? (await new FakeGitHub().start());
  const workspace = temporaryFolder(files);
  const result = await runAction(process.execPath, join(dist, 'action.js'), {
    ...{ workspace, temp: temporaryFolder({}), event, payload, apiUrl: fake.url },
    inputs: { token: 'ghs_write', comment: '', ...inputs },
  });
  expect(fake.violations).toEqual([]);
  return {
    ...result,
    workspace,
    comments: fake.store.comments.map(({ body }) => body),
    requests: fake.requests,
  };
}

const BROKEN = { ...UNFINISHED, 'cutover.yml': 'version: 1\nmigration: []\n' };

describe('a pull request', () => {
  it('that fails the gate: annotations, summary, comment, reports, outputs', async () => {
    const { code, outputs, commands, summary, comments, workspace, lines } = await run(UNFINISHED);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      remaining: '2',
      introduced: '',
      resolved: '',
      exempt: '0',
    });
    expect(outputs).toMatchObject({ possible: '0', html: '' });
    expect(commands).toMatchObject([
      { name: 'error', properties: { file: 'src/rooms.ts', line: '3', col: '21' } },
    ]);
    expect(lines.join('\n')).toContain('FAIL  2 usages of getManager left');
    expect(comments).toEqual([readFileSync(outputs['comment'] ?? '', 'utf8')]);
    expect(summary).not.toBe('');
    const { stdout } = cutover(process.execPath, ['check', '--root', workspace, '--format', 'json'], dist);
    expect(readFileSync(outputs['report'] ?? '', 'utf8')).toBe(stdout);
    expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('that passes: no comment, unless there is one to mend', async () => {
    const fake = await new FakeGitHub().start();
    expect(await run(FINISHED, { fake })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass' },
      comments: [],
    });
    expect((await run(UNFINISHED, { fake })).comments).toHaveLength(1);
    const [failed] = fake.store.comments.map(({ body }) => body);
    const { code, comments } = await run(FINISHED, { fake });
    expect([code, comments.length]).toEqual([0, 1]);
    expect(comments[0]).not.toBe(failed);
  });

  it.each([
    ['always', FINISHED, 1],
    ['never', UNFINISHED, 0],
  ])('with comment: %s', async (comment, files, expected) => {
    expect((await run(files, { inputs: { comment } })).comments).toHaveLength(expected);
  });

  it.each([
    ['of a fork', pullRequestEvent({ fork: 'mona/shop' }), 'notice'],
    ['of a token that may only read', pullRequestEvent(), 'warning'],
  ])('%s: the same verdict, and the log names the permission', async (_what, payload, level) => {
    const { code, commands, comments, outputs } = await run(UNFINISHED, {
      payload,
      inputs: { token: 'ghs_read' },
    });
    expect([code, comments]).toEqual([1, []]);
    const said = commands.find(({ message }) => message.includes('pull-requests: write'));
    expect(said).toMatchObject({ name: level });
    expect(said?.message).toContain(outputs['comment']);
    expect(existsSync(outputs['comment'] ?? '')).toBe(true);
  });

  it.each(['unauthorized', 'hour-limit'] as const)('while GitHub has %s', async (fault) => {
    const fake = await new FakeGitHub().start();
    fake.faults = () => fault;
    const [failing, passing] = await Promise.all([run(UNFINISHED, { fake }), run(FINISHED, { fake })]);
    expect([failing.code, passing.code]).toEqual([1, 0]);
    expect(failing.commands.at(-1)).toMatchObject({ name: 'warning', properties: { title: 'cutover' } });
  });

  it('without a token', async () => {
    const { code, commands } = await run(UNFINISHED, { inputs: { token: '' } });
    expect(code).toBe(1);
    expect(commands.at(-1)?.message).toContain('token is empty');
  });
});

it.each([
  ['push', { ref: 'refs/heads/main' }],
  ['merge_group', { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-a' } }],
  ['schedule', { schedule: '0 6 * * 1' }],
  ['workflow_dispatch', {}],
  ['release', { action: 'published' }],
])('%s judges, and asks GitHub nothing', async (event, payload) => {
  const [failing, passing] = await Promise.all([
    run(UNFINISHED, { event, payload }),
    run(FINISHED, { event, payload, inputs: { comment: 'always' } }),
  ]);
  expect([failing.code, passing.code]).toEqual([1, 0]);
  expect([...failing.requests, ...passing.requests]).toEqual([]);
  expect(failing.summary).not.toBe('');
});

describe('what could not look', () => {
  it('is an error with its place, and never the answer of yesterday', async () => {
    const fake = await new FakeGitHub().start();
    await run(UNFINISHED, { fake });
    const { code, outputs, commands, summary, comments } = await run(BROKEN, { fake });
    expect(code).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'error', remaining: '', report: '', sarif: '' });
    expect(commands[0]).toMatchObject({ name: 'error', properties: { file: 'cutover.yml', line: '1' } });
    expect(summary).toContain('could not look');
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('could not look');
  });

  it.each([
    [{ mode: 'release' }, 'mode: release is not built yet'],
    [{ base: 'main' }, 'the input base is not built yet'],
    [{ strict: 'perhaps' }, 'the input strict is "perhaps"'],
    [{ 'working-directory': 'nowhere' }, 'nowhere is no folder'],
    [{ manifest: 'other.yml' }, 'other.yml'],
    [{ 'report-dir': 'src/rooms.ts' }, 'cannot write src/rooms.ts'],
  ] as const)('%o', async (inputs, words) => {
    const { code, outputs, commands, workspace } = await run(FINISHED, { inputs });
    expect([code, outputs['verdict']]).toEqual([2, 'error']);
    expect(commands[0]?.message).toContain(words);
    expect(readdirSync(join(workspace, 'src')).sort()).toEqual(['manager.ts', 'rooms.ts']);
  });
});

it('a folder of a repository is scanned alone, and named from the top', async () => {
  const below = Object.fromEntries(Object.entries(UNFINISHED).map(([path, text]) => [`web/${path}`, text]));
  const inputs = {
    'working-directory': 'web',
    'report-dir': 'reports',
    annotations: 'true',
    summary: 'false',
  };
  const { code, commands, outputs, workspace, summary } = await run(
    { ...below, '.git/HEAD': '' },
    { inputs },
  );
  expect([code, summary]).toEqual([2, '']);
  expect(commands[0]?.message).toContain('git');
  expect(outputs['verdict']).toBe('error');
  const plain = await run(below, { inputs: { ...inputs, annotations: 'false' } });
  expect([plain.code, plain.summary]).toEqual([1, '']);
  expect(plain.commands).toEqual([]);
  expect(readdirSync(join(plain.workspace, 'web/reports')).sort()).toEqual([
    'comment.md',
    'report.json',
    'report.sarif',
  ]);
  expect(workspace).not.toBe(plain.workspace);
});

it('code that is nested deeper than a stack is followed', async () => {
  const deep = 'export const deep = ' + '['.repeat(8000) + 'getManager()' + ']'.repeat(8000) + ';\n';
  const files = { ...UNFINISHED, 'src/rooms.ts': `import { getManager } from './manager.ts';\n${deep}` };
  expect(await run(files, { event: 'push' })).toMatchObject({ code: 1, outputs: { remaining: '2' } });
});

it('text of the repository is no command to the runner', async () => {
  const rooms =
    "import { getManager } from './manager.ts';\n/*\n::error::forged\n*/ export const r = getManager(); // ::warning::x\n";
  const { commands } = await run({ ...UNFINISHED, 'src/rooms.ts': rooms }, { event: 'push' });
  expect(commands.filter(({ message }) => /^(forged|x)$/.test(message))).toEqual([]);
});
