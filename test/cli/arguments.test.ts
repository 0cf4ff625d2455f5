import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { CutoverError } from '../../src/errors.ts';

/** The one mistake of a command line: `message ~ hint`, or null. */
function mistakeOf(line: string): string | null {
  try {
    parseArguments(line.split(' '));
  } catch (error) {
    if (!(error instanceof CutoverError)) throw error;
    return error.problems.map(({ message, hint }) => `${message} ~ ${hint ?? ''}`).join('\n');
  }
  return null;
}

describe('a word that is no command', () => {
  it.each([
    ['chekc', 'unknown command chekc ~ did you mean "check"?'],
    ['fnid src/a.ts#b', 'unknown command fnid ~ did you mean "find"?'],
    ['explan', 'unknown command explan ~ did you mean "explain"?'],
    ['help', 'unknown command help ~ cutover --help lists every command and flag'],
    ['hlep', 'unknown command hlep ~ cutover --help lists every command and flag'],
    ['version', 'unknown command version ~ cutover --version tells it'],
    ['init', 'unknown command init ~ write cutover.yml, and cutover validate says what is wrong with it'],
    ['src/a.ts#b', 'unknown command src/a.ts#b ~ cutover find src/a.ts#b finds every usage of it'],
    ['xyz', 'unknown command xyz ~ commands: check, find, validate; cutover --help tells more'],
    ['toString', 'unknown command toString ~ commands: check, find, validate; cutover --help tells more'],
  ])('%s', (line, mistake) => {
    expect(mistakeOf(line)).toBe(mistake);
  });
});

describe('an argument or flag that is none', () => {
  it.each([
    ['check api', 'unexpected argument api ~ usage: cutover check [flags]; --root api names a folder'],
    [
      'validate a.yml',
      'unexpected argument a.yml ~ usage: cutover validate [flags]; --manifest a.yml names a manifest',
    ],
    ['find a b', 'unexpected argument b ~ usage: cutover find SYMBOL [flags]'],
    ['check --formt json', 'unknown flag --formt ~ did you mean "--format"?'],
    ['-v', 'unknown flag -v ~ did you mean "--version"?'],
    ['check --unheard-of', 'unknown flag --unheard-of ~ cutover --help lists every flag'],
  ])('%s', (line, mistake) => {
    expect(mistakeOf(line)).toBe(mistake);
  });
});

it.each(['check', 'find a', 'validate --manifest a.yml', '--help', 'check --all --strict'])(
  'nothing is wrong with %s',
  (line) => {
    expect(mistakeOf(line)).toBeNull();
  },
);
