import { describe, expect, it } from 'vitest';
import { annotationLines, MOST_PER_LEVEL } from '../../src/action/annotation-lines.ts';
import { quoted, workflowCommand } from '../../src/action/workflow-command.ts';
import { annotationsOf, type Annotation } from '../../src/report/annotations.ts';
import { finding, outcome, result, WEBSOCKETS } from '../report/findings.ts';
import { fourteen, strict, threeThousand } from '../report/outcomes.ts';
import { readLog } from './log-lines.ts';

const HOSTILE = '50% of a:b,c=d\r\n::error::gone %0A ##[error]x ::stop-commands::y';

const lined = (annotations: readonly Annotation[], folder = '') =>
  readLog(annotationLines(annotations, folder));

describe('a workflow command', () => {
  it.each([HOSTILE, '', '%25', ':', 'ünï\u2028cödé 🙂'])('hands %j over as it is', (text) => {
    const log = workflowCommand('error', { file: text, line: 3, title: text }, text);
    expect(log.trimEnd().split('\n')).toHaveLength(1);
    const { commands, lines } = readLog(log);
    expect(commands).toEqual([
      { name: 'error', properties: { file: text, line: '3', title: text }, message: text },
    ]);
    expect(lines).toEqual(['']);
  });

  it('is none in quoted text', () => {
    const { commands, lines } = readLog(quoted('a\n::error::b\n::add-mask::c', 'token-1') + '::notice::d\n');
    expect(commands).toEqual([{ name: 'notice', properties: {}, message: 'd' }]);
    expect(lines).toEqual(['a', '::error::b', '::add-mask::c', '']);
  });
});

describe('annotations', () => {
  it('name the line, what it is, what to write and why', () => {
    expect(annotationLines(annotationsOf(fourteen()), '')).toMatchInlineSnapshot(`
      "::error file=src/notify/digest.ts,line=41,col=14,title=Request-scoped WebSocket managers::getWebSocketManager: call, inside: src/notify/** · import 3:10%0Awrite: Pass req.userContext to createWebSocketManager.%0Awhy: The singleton leaks events between users.  docs/adr/0042.md
      ::warning file=src/db/pool.ts,line=3,col=4,title=cutover::cutover-allow sessions has no usage on its line or the one below: delete it
      ::notice title=cutover::scan: the glob "**/*.generated.ts" matches no file
      "
    `);
  });

  it('tell of what fails under strict', () => {
    const { commands } = lined(annotationsOf(strict()));
    const errors = commands.filter(({ name }) => name === 'error');
    expect(
      errors.map(({ properties: { file, line }, message }) => `${file}:${line} ${message.split('\n')[0]}`),
    ).toMatchInlineSnapshot(`
      [
        "src/admin/audit.ts:15 possible getWebSocketManager: call, the receiver is of type any",
        "src/chat/room.vue:3 a template holds the old name: old symbols may stand where nothing could look",
        "vendor/legacy.js:1 the file could not be parsed: old symbols may stand where nothing could look",
      ]
    `);
  });

  it('are ten of each level, and then say how many are cut', () => {
    const all = annotationsOf(threeThousand());
    const { commands } = lined(all);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(MOST_PER_LEVEL);
    expect(commands.at(-1)?.message).toContain(`${all.length - MOST_PER_LEVEL} more errors`);
  });

  it('name files from the top of the repository', () => {
    const { commands } = lined(annotationsOf(outcome([result([finding('src/a.ts', 3)])])), 'packages/api/');
    expect(commands[0]?.properties).toMatchObject({ file: 'packages/api/src/a.ts', line: '3' });
  });

  it('stay whole characters below what the runner cuts at', () => {
    const migration = { ...WEBSOCKETS, how: '🙂'.repeat(5000), title: HOSTILE };
    const { commands } = lined(annotationsOf(outcome([result([finding('src/a,b:c.ts', 3)], { migration })])));
    const [{ message = '', properties } = { properties: {} }] = commands;
    expect(message.length).toBeLessThan(4096);
    expect(message).not.toMatch(/\p{Cs}/u);
    expect(properties).toMatchObject({ file: 'src/a,b:c.ts' });
  });

  it('are none where nothing fails', () => {
    expect(annotationsOf(outcome([result([])]))).toEqual([]);
  });
});
