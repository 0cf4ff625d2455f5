import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../planted-tree.ts';
import { checkExample, cutover } from './command-line.ts';
import { findingList } from './finding-list.ts';

const EXAMPLE = join(ROOT, 'examples/outage');
const OLD_NAME = 'getWebSocketManager';

const sources = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.[jt]s$/.test(path))
  .map((path) => path.replaceAll('\\', '/'));

function linesOf(file: string): readonly string[] {
  return readFileSync(join(EXAMPLE, file), 'utf8').split('\n');
}

function lineAt({ file, line }: { readonly file: string; readonly line: number }): string {
  return linesOf(file)[line - 1] ?? '';
}

describe('examples/outage', () => {
  const { status, report } = checkExample('outage');
  const [websockets, sessions, promises, compat] = report.migrations;
  const calls = websockets?.usages.filter(({ kind }) => kind === 'call') ?? [];
  const nameless = calls.filter((call) => !lineAt(call).includes(OLD_NAME));

  it('fails, and lists every usage', () => {
    expect(status).toBe(1);
    expect(findingList(report)).toBe(readFileSync(join(import.meta.dirname, 'outage.txt'), 'utf8'));
  });

  it('names both start-up functions and both phases of the orchestrator', () => {
    const atStart = calls.filter(({ file }) => file.startsWith('src/startup/'));
    expect(atStart.map(({ within }) => within)).toEqual([
      'StartupOrchestrator.phaseServices',
      'StartupOrchestrator.phaseRealtime',
      'announceRestart',
      'checkRealtime',
    ]);
  });

  it('finds the calls behind an alias, four of them at import time, on lines without the name', () => {
    expect(nameless.map(({ file, line, within }) => `${file}:${String(line)} ${within ?? 'module'}`)).toEqual(
      [
        'src/agents/channels.ts:5 Channel.shared',
        'src/agents/channels.ts:8 Channel.announce',
        'src/agents/channels.ts:12 module',
        'src/chat/presence.ts:4 module',
        'src/notifications/digest.ts:3 module',
        'src/notifications/digest.ts:11 sendWeekly',
      ],
    );
  });

  it('is as the README compares it with a word search', () => {
    const lines = sources.flatMap((file) => linesOf(file).map((text) => ({ file, text })));
    const printed = lines.filter(({ text }) => text.includes(OLD_NAME));
    const other = printed.filter(({ file }) => file.startsWith('src/monitoring/'));
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(
      `prints ${String(printed.length)} lines: ${String(other.length)} are about the other function`,
    );
    expect(readme).toContain(`${String(nameless.length)} calls of the old one are on none of them`);
  });

  it('never takes the function of the same name for it', () => {
    expect(readFileSync(join(EXAMPLE, 'src/monitoring/probe.ts'), 'utf8')).toContain(`${OLD_NAME}()`);
    expect(websockets?.usages.filter(({ file }) => file.startsWith('src/monitoring/'))).toEqual([]);
  });

  it('finds the uses that a deleted import left unbound', () => {
    const unbound = sessions?.usages.filter(({ file }) => file === 'src/jobs/nightly.js') ?? [];
    expect(lineAt({ file: 'src/jobs/nightly.js', line: 1 })).not.toContain('DatabaseSessionManager');
    expect(unbound.map(({ kind }) => kind)).toEqual(['dangling', 'dangling', 'dangling']);
  });

  it('finds what was promised and is not there, and what still needs the wrapper', () => {
    expect(promises?.symbols.map(({ binding }) => binding)).toEqual(['removed', 'removed', 'removed']);
    expect(promises?.remaining).toBe(4);
    expect(compat?.usages.map(({ gate }) => gate)).toEqual(['observe', 'zero']);
  });

  it('refuses a replacement that does not exist', () => {
    const { status: code, stderr } = cutover(
      ...['validate', '--root', 'examples/outage', '--manifest', 'examples/outage/promised.yml'],
    );
    expect(code).toBe(2);
    expect(stderr).toContain(
      'promised.yml:8:9: `UnifiedIds` of src/auth/identity.ts has no member `generateRunId`',
    );
  });

  it('compiles: the type checker has nothing to say about any of this', () => {
    const { status: code, stdout } = compile(EXAMPLE);
    expect([code, stdout]).toEqual([0, '']);
  });
});

function compile(project: string): { readonly status: number | null; readonly stdout: string } {
  const compiler = join(ROOT, 'node_modules/typescript/lib/tsc.js');
  return spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
}
