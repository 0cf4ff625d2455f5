import { CutoverError } from '../errors.ts';
import type { Outcome } from '../model/outcome.ts';
import { didYouMean } from '../nearest.ts';
import { renderFindJson } from '../report/find-json.ts';
import { renderFind } from '../report/find.ts';
import { REPORTERS } from '../report/index.ts';
import { renderValidation } from '../report/validate.ts';
import type { Request } from '../request.ts';
import { check, find, validate } from '../run.ts';
import { TOOL } from '../version.ts';
import type { Arguments, Command } from './arguments.ts';
import { printed, type Ending } from './ending.ts';
import { HELP } from './help.ts';
import { refuseFormat, refuseFormats } from './outputs.ts';

/** What the terminal is like, and when and where it stands. */
export interface Surroundings {
  readonly cwd: string;
  readonly today: string;
  readonly color: boolean;
  readonly columns: number;
  readonly progress: (stage: string) => void;
  /** In a thread with a large stack: there is no other to run again in. */
  readonly deepStack: boolean;
}

const COMMANDS: Record<
  Command,
  (input: Arguments, request: Request, around: Surroundings) => Promise<Ending>
> = {
  check: runCheck,
  find: runFind,
  validate: runValidate,
};

export async function execute(input: Arguments, around: Surroundings): Promise<Ending> {
  if (input.version) return printed(0, `cutover ${TOOL.version} (${TOOL.compiler})\n`);
  if (input.help || input.command === null) return printed(0, HELP);
  const { root, manifests, strict, now } = input;
  const request = {
    root,
    cwd: around.cwd,
    manifests,
    strict,
    outputs: input.outputs.flatMap(({ path }) => path ?? []),
    now: now ?? around.today,
    lineHashes: input.outputs.some(({ format }) => format === 'sarif'),
    progress: input.quiet ? () => undefined : around.progress,
    deepStack: around.deepStack,
  };
  return COMMANDS[input.command](input, request, around);
}

async function runCheck(input: Arguments, request: Request, around: Surroundings): Promise<Ending> {
  const outcome = await check(request);
  refuseUnknown(input.migrations, outcome);
  const { all, migrations, owners, color, quiet } = input;
  const view = { all, migrations, owners, width: around.columns, tree: 'working tree' };
  const written = input.outputs.map(({ format, path }) => ({
    path,
    text: REPORTERS[format](outcome, { ...view, color: color && around.color && path === null }),
  }));
  const shown = quiet && outcome.verdict === 'pass' ? written.filter(({ path }) => path !== null) : written;
  return { code: outcome.verdict === 'pass' ? 0 : 1, written: shown, complaint: '' };
}

/** A view of a migration that is not there would look like one with nothing left. */
function refuseUnknown(wanted: readonly string[] | null, { migrations }: Outcome): void {
  const known = migrations.map(({ migration }) => migration.id);
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw CutoverError.of(
    `no migration is called ${unknown}`,
    didYouMean(unknown, known) ?? `there are ${known.join(', ')}`,
  );
}

async function runFind(input: Arguments, request: Request, around: Surroundings): Promise<Ending> {
  refuseFormat(input.outputs, 'find', ['text', 'json']);
  const result = await find(request, input.symbol ?? '');
  const text = renderFind(result, { width: around.columns, tree: 'working tree' });
  const written = input.outputs.map(({ format, path }) => ({
    path,
    text: format === 'json' ? renderFindJson(result) : text,
  }));
  return { code: 0, written, complaint: '' };
}

async function runValidate(input: Arguments, request: Request, around: Surroundings): Promise<Ending> {
  refuseFormats(input.outputs, 'validate');
  return printed(0, input.quiet ? '' : renderValidation(await validate(request), { width: around.columns }));
}
