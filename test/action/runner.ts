/** A runner, as far as an action sees it: its environment, its files, and how it reads them back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLog } from './log-lines.ts';

type Environment = Readonly<Record<string, string>>;

export interface Run {
  readonly workspace: string;
  readonly temp: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly apiUrl: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the runner would hand to the process. @param run the files of it are written below `temp` */
export function environmentOf(run: Run): Environment {
  const commands = join(run.temp, '_runner_file_commands');
  const workflow = join(run.temp, '_github_workflow');
  for (const folder of [commands, workflow]) mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => {
      const path = join(commands, name.toLowerCase());
      writeFileSync(path, '');
      return [`GITHUB_${name}`, path] as const;
    }),
  );
  const eventPath = join(workflow, 'event.json');
  writeFileSync(eventPath, JSON.stringify(run.payload));
  const inputs = Object.entries(run.inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: run.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '42',
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_TEMP: run.temp,
    RUNNER_OS: 'Linux',
    ...files,
    ...Object.fromEntries(inputs),
    ...run.environment,
  };
}

/** Runs an action's file as the runner does, and reads what it left behind. */
export async function runAction(node: string, file: string, run: Run) {
  const env = environmentOf(run);
  const child = spawn(node, [file], { cwd: run.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (log += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, log, ...readLog(log), ...leftBehind(env) };
}

export function leftBehind(env: Readonly<Record<string, string>>) {
  const outputs = readOutputs(readFileSync(env['GITHUB_OUTPUT'] ?? '', 'utf8'));
  return { outputs, summary: readFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8') };
}

/** Reads `name<<delimiter`, lines, `delimiter`, as the runner does. */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [name = '', delimiter = ''] = lines.shift()?.split('<<') ?? [];
    const end = lines.indexOf(delimiter);
    if (delimiter === '' || end < 0) throw new Error(`no output: ${name}`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
