import { isDay } from '../entry/today.ts';
import type { Problem } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { COMMENT_POLICIES, type CommentPolicy } from '../github/comment-policy.ts';
import type { InputName } from './input-names.ts';
import { notBuilt } from './not-built.ts';

export interface Inputs {
  readonly manifests: readonly string[];
  readonly workingDirectory: string | null;
  readonly now: string | null;
  readonly strict: boolean;
  readonly comment: CommentPolicy;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly reportFolder: string | null;
  readonly token: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface ReadInputs {
  /** What is wrong has a value that does no harm. */
  readonly inputs: Inputs;
  /** Of every value that is wrong. */
  readonly problems: readonly Problem[];
}

/** An empty value counts as not given. */
export function readInputs(environment: Environment): ReadInputs {
  const problems: Problem[] = [];
  const given = (name: InputName): string | null => valueOf(environment, name);
  const oneOf = <T extends string>(name: InputName, values: readonly T[], otherwise: T): T | null => {
    const value = given(name);
    if (value === null) return otherwise;
    const known = values.find((one) => one === value.toLowerCase());
    if (known === undefined)
      problems.push(wrong(name, value, didYouMean(value, values) ?? `it is one of ${values.join(', ')}`));
    return known ?? null;
  };
  const flag = (name: InputName, otherwise: 'true' | 'false'): boolean =>
    oneOf(name, ['true', 'false'], otherwise) === 'true';
  const now = given('now');
  if (now !== null && !isDay(now))
    problems.push(wrong('now', now, 'write it as YYYY-MM-DD, a UTC day: 2027-01-31'));
  oneOf('mode', ['check', 'release', 'comment'], 'check');
  const inputs: Inputs = {
    manifests: linesOf(given('manifest')),
    workingDirectory: given('working-directory'),
    now,
    strict: flag('strict', 'false'),
    comment: oneOf('comment', COMMENT_POLICIES, 'on-change') ?? 'never',
    annotations: flag('annotations', 'true'),
    summary: flag('summary', 'true'),
    reportFolder: given('report-dir'),
    token: given('token'),
  };
  problems.push(...notBuilt(given));
  return { inputs, problems };
}

/** The runner's name for an input: spaces become `_`, dashes stay. */
function valueOf(environment: Environment, name: InputName): string | null {
  const value = environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  return value === '' ? null : value;
}

function linesOf(value: string | null): readonly string[] {
  return (value ?? '').split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function wrong(name: InputName, value: string, hint: string): Problem {
  return { message: `the input ${name} is ${JSON.stringify(value)}`, place: null, hint };
}
