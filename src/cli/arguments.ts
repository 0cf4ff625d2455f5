import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readDay } from '../entry/today.ts';
import { CutoverError } from '../errors.ts';
import { flagHint, unexpectedArgument, unknownCommand } from './misread-words.ts';
import { notBuilt } from './not-built.ts';
import { pairOutputs, type Output } from './outputs.ts';

const COMMANDS = ['check', 'find', 'validate'] as const;
export type Command = (typeof COMMANDS)[number];

const OPTIONS = {
  root: { type: 'string' },
  manifest: { type: 'string', multiple: true },
  now: { type: 'string' },
  migration: { type: 'string', multiple: true },
  owner: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  strict: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  base: { type: 'string' },
  policy: { type: 'string' },
  fix: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export interface Arguments {
  readonly command: Command | null;
  /** What `find` is asked for. */
  readonly symbol: string | null;
  readonly root: string | null;
  readonly manifests: readonly string[];
  readonly now: string | null;
  readonly migrations: readonly string[] | null;
  readonly owners: readonly string[] | null;
  readonly outputs: readonly Output[];
  readonly all: boolean;
  readonly strict: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** @throws CutoverError for a flag, a command or a value that is not one. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parse(argv);
  notBuilt(positionals[0], values);
  const command = commandOf(positionals, values.help === true || values.version === true);
  if (command !== null) refuseUnused(command, Object.keys(values));
  refuseEmpty(values);
  refuseTwice(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  return {
    command,
    symbol: command === 'find' ? (positionals[1] ?? null) : null,
    root: values.root ?? null,
    manifests: values.manifest ?? [],
    now: values.now === undefined ? null : readDay(values.now),
    migrations: values.migration ?? null,
    owners: values.owner ?? null,
    outputs: pairOutputs(tokens),
    all: values.all === true,
    strict: values.strict === true,
    color: values['no-color'] !== true,
    quiet: values.quiet === true,
    version: values.version === true,
    help: values.help === true,
  };
}

const EVERYWHERE = ['root', 'no-color', 'quiet', 'version', 'help'];
const USED: Record<Command, readonly string[]> = {
  check: ['manifest', 'now', 'migration', 'owner', 'format', 'output', 'all', 'strict'],
  find: ['format', 'output'],
  validate: ['manifest', 'format', 'output'],
};

/** A flag without effect would be believed to have had one. */
function refuseUnused(command: Command, flags: readonly string[]): void {
  const unused = flags.find((flag) => !EVERYWHERE.includes(flag) && !USED[command].includes(flag));
  if (unused === undefined) return;
  const others = Object.entries(USED).flatMap(([other, used]) =>
    used.includes(unused) ? [`cutover ${other}`] : [],
  );
  throw CutoverError.of(`${command} takes no --${unused}`, `it belongs to ${others.join(' and ')}`);
}

/** An unset variable of a script, as a rule: taken for a value it would mean another folder, or nothing at all. */
function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.includes(''));
  const empty = Object.keys(values).find((flag) => isEmpty(values[flag]));
  if (empty !== undefined) throw CutoverError.of(`--${empty} is empty`, 'give it a value, or leave it out');
}

const ONCE = Object.entries(OPTIONS).flatMap(([flag, option]) =>
  option.type === 'string' && !('multiple' in option) ? [flag] : [],
);

/** Of two values one would be passed over. */
function refuseTwice(flags: readonly string[]): void {
  const twice = flags.find((flag, index) => ONCE.includes(flag) && flags.indexOf(flag) < index);
  if (twice !== undefined) throw CutoverError.of(`--${twice} is given twice`, 'give it once');
}

function parse(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; tokens: true }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const flag = /'(?:-\w, )?(--?[^'\s]+)/.exec(message)?.[1];
    const unknown = message.startsWith('Unknown option');
    const hint = unknown && flag !== undefined ? flagHint(flag, Object.keys(OPTIONS)) : null;
    const said = unknown ? `unknown flag ${flag ?? ''}` : (message.split('. ')[0] ?? message);
    throw CutoverError.of(said, hint ?? 'cutover --help lists every flag', { cause });
  }
}

function commandOf(positionals: readonly string[], informs: boolean): Command | null {
  const [first, second, ...rest] = positionals;
  if (first === undefined) {
    if (informs) return null;
    throw CutoverError.of('no command', 'cutover check judges a manifest; cutover --help lists the commands');
  }
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) throw unknownCommand(first, COMMANDS);
  if (command === 'find' && second === undefined && !informs)
    throw CutoverError.of('find needs a symbol', 'cutover find src/client.ts#getClient');
  const surplus = command === 'find' ? rest : [second, ...rest].filter((word) => word !== undefined);
  if (surplus.length > 0) throw unexpectedArgument(surplus[0] ?? '', command);
  return command;
}
