import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { CutoverError } from '../errors.ts';
import type { Clock } from '../github/api.ts';
import { contextOf, type Context } from '../github/context.ts';
import { annotationLines } from './annotation-lines.ts';
import { annotationsFor, exitCodeOf, outputsOf, pagesOf, textOf } from './answer.ts';
import { postComment, type Told } from './comment.ts';
import { readEvent } from './event-file.ts';
import { readInputs, type Inputs, type ReadInputs } from './inputs.ts';
import { couldNotLook, type Look, type Task } from './look.ts';
import { openReportFolder, type ReportFolder } from './report-folder.ts';
import { folderInRepository } from './repository-folder.ts';
import { appendToRunnerFile, fitSummary, outputText } from './runner-files.ts';
import { quoted, workflowCommand } from './workflow-command.ts';
import { writeReports, type Reported } from './write-reports.ts';

/** The outside world, as the runner makes it. */
export interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** A UTC day. */
  readonly today: string;
  /** To the log of the job. */
  readonly write: (text: string) => unknown;
  readonly look: (task: Task) => Promise<Look>;
  readonly unguessable: () => string;
  readonly clock: Clock;
  /** Replaces the time that one request to GitHub may take. */
  readonly tryMs?: number;
}

/** Looks, tells, and returns the exit code: that of `cutover check`. Whoever is told, and whether, does not change it. */
export async function act(around: Around): Promise<0 | 1 | 2 | 3> {
  const { environment } = around;
  const read = readInputs(environment);
  const { inputs } = read;
  const context = contextOf(environment, readEvent(environment['GITHUB_EVENT_PATH']));
  const cwd = resolve(environment['GITHUB_WORKSPACE'] || around.cwd, inputs.workingDirectory ?? '.');
  const reported = await lookAndReport(around, read, cwd);
  const { look } = reported;
  const folder = inputs.workingDirectory === null ? '' : folderInRepository(cwd);
  around.write(quoted(textOf(look), around.unguessable()));
  if (inputs.annotations) around.write(annotationLines(annotationsFor(look), folder));
  for (const remark of tellRunner(reported, around, inputs))
    say(around, { level: 'warning', message: remark });
  say(around, await comment(reported, around, { inputs, context }));
  return exitCodeOf(look);
}

async function lookAndReport(
  around: Around,
  { inputs, problems }: ReadInputs,
  cwd: string,
): Promise<Reported> {
  let folder: ReportFolder | null = null;
  try {
    if (!isFolder(cwd))
      throw CutoverError.of(`working-directory: ${cwd} is no folder`, 'check the code out first');
    const temporary = around.environment['RUNNER_TEMP'] || tmpdir();
    folder = openReportFolder(inputs.reportFolder, { cwd, temporary });
    if (problems.length > 0) throw new CutoverError(problems);
    return writeReports(await around.look(taskOf(around, { inputs, cwd, folder })), folder);
  } catch (error) {
    return writeReports(couldNotLook(error), folder);
  }
}

function taskOf(
  { today }: Around,
  { inputs, cwd, folder }: { readonly inputs: Inputs; readonly cwd: string; readonly folder: ReportFolder },
): Task {
  const { manifests, strict, now, workingDirectory } = inputs;
  const root = workingDirectory === null ? null : cwd;
  const outputs = Object.values(folder);
  return { request: { root, cwd, manifests, outputs, now: now ?? today, strict } };
}

/** @returns what could not be told */
function tellRunner({ look, files }: Reported, around: Around, inputs: Inputs): readonly string[] {
  const { environment, unguessable } = around;
  const outputs = outputText(outputsOf(look, files), `cutover-${unguessable()}`);
  const summary = inputs.summary ? fitSummary(pagesOf(look).summary) : '';
  return [
    ['the outputs', appendToRunnerFile(environment['GITHUB_OUTPUT'], outputs)],
    ['the job summary', appendToRunnerFile(environment['GITHUB_STEP_SUMMARY'], summary)],
  ].flatMap(([what, failure]) => (failure === null ? [] : [`${what} could not be written: ${failure}`]));
}

async function comment(
  { look, files }: Reported,
  { clock, tryMs }: Around,
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
): Promise<Told> {
  const verdict = look.kind === 'judged' ? look.verdict : 'error';
  const { introduced, resolved } =
    look.kind === 'judged' ? look.totals : { introduced: null, resolved: null };
  const changed = introduced === null || resolved === null ? null : introduced + resolved > 0;
  return postComment({
    context,
    policy: inputs.comment,
    news: { verdict, changed },
    token: inputs.token,
    body: pagesOf(look).comment,
    file: files.comment ?? null,
    clock,
    ...(tryMs === undefined ? {} : { tryMs }),
  });
}

function say({ write }: Around, { level, message }: Told): void {
  const line = message.replaceAll(/\s*[\r\n]\s*/g, ' ');
  write(level === 'quiet' ? `cutover: ${line}\n` : workflowCommand(level, { title: 'cutover' }, line));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
