import type { Problem } from '../errors.ts';
import type { InputName } from './input-names.ts';

const MODES: Readonly<Record<string, string>> = {
  release: 'mode: check fails the job while a migration with gate zero is unfinished',
  comment: 'mode: check writes the comment itself where the token may',
};

const WHOLE: readonly (readonly [name: InputName, meanwhile: string])[] = [
  ['base', 'leave it out: every usage counts as existing'],
  ['policy', 'leave it out: the manifest of the working tree decides'],
  ['release-version', 'leave it out, with mode: release'],
];

/** What is announced, and not there yet: never ignored. */
export function notBuilt(given: (name: InputName) => string | null): readonly Problem[] {
  const mode = given('mode')?.toLowerCase() ?? '';
  const modes = Object.hasOwn(MODES, mode) ? [problem(`mode: ${mode}`, MODES[mode] ?? '')] : [];
  const inputs = WHOLE.filter(([name]) => given(name) !== null);
  return [...modes, ...inputs.map(([name, meanwhile]) => problem(`the input ${name}`, meanwhile))];
}

function problem(what: string, meanwhile: string): Problem {
  return { message: `${what} is not built yet`, place: null, hint: meanwhile };
}
