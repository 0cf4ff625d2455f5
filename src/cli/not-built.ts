import { CutoverError } from '../errors.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  explain: 'cutover check --all and cutover find SYMBOL show what is found',
  list: 'cutover check --all --owner @x shows an owner every usage',
  progress: 'cutover check shows what is left and what is adopted',
  release: 'cutover check exits 1 while a migration with gate zero is unfinished',
};

export const ANNOUNCED_COMMANDS: readonly string[] = Object.keys(COMMANDS);

const FLAGS: Readonly<Record<string, string>> = {
  base: 'leave it out: every usage counts as existing',
  policy: 'leave it out: the manifest of the working tree decides',
  fix: 'cutover validate says what to write instead',
};

/** Commands and flags that are announced, and not there yet. @throws CutoverError: never ignored. */
export function notBuilt(command: string | undefined, values: Readonly<Record<string, unknown>>): void {
  if (command !== undefined && Object.hasOwn(COMMANDS, command))
    throw CutoverError.of(`the command ${command} is not built yet`, COMMANDS[command] ?? null);
  for (const [flag, meanwhile] of Object.entries(FLAGS)) {
    if (values[flag] !== undefined) throw CutoverError.of(`--${flag} is not built yet`, meanwhile);
  }
}
