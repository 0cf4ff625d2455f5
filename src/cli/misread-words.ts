import { CutoverError } from '../errors.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { ANNOUNCED_COMMANDS } from './not-built.ts';

/** Words that other tools have for a flag of ours. */
const FLAGS_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['help', 'cutover --help lists every command and flag'],
  ['version', 'cutover --version tells it'],
]);

/** Words that other tools have for a command of ours. */
const COMMANDS_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['init', 'write cutover.yml, and cutover validate says what is wrong with it'],
  ['run', 'cutover check judges a manifest'],
  ['scan', 'cutover check judges a manifest'],
  ['test', 'cutover check judges a manifest'],
  ['lint', 'cutover validate looks at the manifest alone'],
  ['search', 'cutover find SYMBOL finds every usage of one symbol'],
  ['grep', 'cutover find SYMBOL finds every usage of one symbol'],
]);

export function unknownCommand(word: string, commands: readonly string[]): CutoverError {
  const hint =
    FLAGS_OF_WORDS.get(word) ??
    COMMANDS_OF_WORDS.get(word) ??
    didYouMean(word, [...commands, ...ANNOUNCED_COMMANDS]) ??
    FLAGS_OF_WORDS.get(nearest(word, FLAGS_OF_WORDS.keys()) ?? '') ??
    (word.includes('#') ? `cutover find ${word} finds every usage of it` : null) ??
    `commands: ${commands.join(', ')}; cutover --help tells more`;
  return CutoverError.of(`unknown command ${word}`, hint);
}

export function unexpectedArgument(word: string, command: string): CutoverError {
  const symbol = command === 'find' ? ' SYMBOL' : '';
  const usage = `usage: cutover ${command}${symbol} [flags]`;
  const flag = /\.(?:ya?ml|json)$/.test(word)
    ? `--manifest ${word} names a manifest`
    : `--root ${word} names a folder`;
  return CutoverError.of(`unexpected argument ${word}`, command === 'find' ? usage : `${usage}; ${flag}`);
}

/** @param flag with its dashes @param names of the flags that there are, without */
export function flagHint(flag: string, names: readonly string[]): string | null {
  if (/^-[vV]$/.test(flag)) return 'did you mean "--version"?';
  return didYouMean(
    flag,
    names.map((name) => `--${name}`),
  );
}
