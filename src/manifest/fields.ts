import { RE2JS, RE2JSException } from 're2js';
import * as z from 'zod';
import { CutoverError } from '../errors.ts';
import { compileGlob } from './glob.ts';
import { refuseUnbuilt } from './not-built.ts';
import type { Construct } from './not-built.ts';

/** What a custom issue carries beside its message; `at` says whether the key or the value is at fault. */
export interface IssueDetail {
  readonly hint: string | null;
  readonly at: 'key' | 'value';
}

/** Between the keys in the message of an unknown key. */
export const KEY_SEPARATOR = ' ';

const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const OWNER = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Text that is not blank. */
export function text(description: string) {
  return parsedText(description, () => undefined);
}

/** Text that `parse` takes: the problems of its CutoverError become the issues, any other error is a bug. */
export function parsedText(description: string, parse: (value: string) => unknown) {
  return z
    .string()
    .superRefine((value, context) => {
      if (value.trim() === '')
        addIssue(context, 'this is blank', { hint: 'write it out, or remove the line', at: 'value' });
      else reportProblems(context, 'value', () => parse(value));
    })
    .meta({ description, pattern: '\\S' });
}

/** A text that must have a form, said in words. */
function formed(
  description: string,
  form: { readonly pattern: RegExp; readonly words: string; readonly hint: string },
) {
  const { pattern, words, hint } = form;
  const schema = parsedText(description, (value) => {
    if (!pattern.test(value)) throw CutoverError.of(`${JSON.stringify(value)} is not ${words}`, hint);
  });
  return schema.meta({ pattern: pattern.source });
}

export const id = formed('Unique over all files of the manifest, kebab-case.', {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  words: 'kebab-case',
  hint: 'use small letters, digits and single dashes: request-scoped-websockets',
});

export const owner = formed('@user, @org/team or an e-mail address.', {
  pattern: OWNER,
  words: 'an owner',
  hint: 'write "@user", "@org/team" or an e-mail address',
}).meta({ id: 'owner' });

export const receiver = formed('The name of a variable or property.', {
  pattern: /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u,
  words: 'an identifier',
  hint: 'write the last name of the receiver: db, session',
});

export const version = formed('A semantic version.', {
  pattern: SEMVER,
  words: 'a semantic version',
  hint: 'write major.minor.patch: 3.0.0',
});

export const releaseName = formed('A semantic version, or "next".', {
  pattern: new RegExp(`^next$|${SEMVER.source}`),
  words: 'a release',
  hint: 'write 3.0.0, next, or { package: "@acme/api", version: 3.0.0 }',
});

/** Where an argument stands, by name: a parameter, a path below it, a flag, an attribute. */
export const argumentName = formed('A parameter, or a path below one: options.userContext.', {
  pattern: /^\S+$/,
  words: 'the name of an argument',
  hint: 'write a parameter, a 1-based position, or a path such as options.userContext',
});

export const date = parsedText('A day, YYYY-MM-DD, in UTC.', checkDay).meta({
  description: 'A day, YYYY-MM-DD, in UTC.',
  id: 'date',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
});

export const glob = parsedText('A glob from the root: src/**/*.ts', compileGlob).meta({ id: 'glob' });

export const textPattern = parsedText('A linear-time regular expression between slashes.', checkPattern).meta(
  {
    description: 'A linear-time regular expression (RE2) between slashes.',
    pattern: '^/[\\s\\S]+/$',
  },
);

/** A map with these keys and no others. The message of an unknown key lists the known ones, for who explains it. */
export function strictMap<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(KEY_SEPARATOR);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

export function oneOrList<S extends z.ZodType>(item: S) {
  return z.union([item, z.array(item).min(1)]);
}

/** Refuses a construct that is valid but not built yet, at its key or its value. */
export function unbuilt(construct: Construct, at: IssueDetail['at']) {
  return (_value: unknown, context: z.RefinementCtx) => {
    if (context.issues.length === 0) reportProblems(context, at, () => refuseUnbuilt(construct));
  };
}

export function addIssue(
  context: z.RefinementCtx,
  message: string,
  params: IssueDetail & { path?: PropertyKey[] },
): void {
  const { path = [], ...detail } = params;
  context.addIssue({ code: 'custom', message, path, params: { ...detail } });
}

export function reportProblems(context: z.RefinementCtx, at: IssueDetail['at'], act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof CutoverError)) throw error;
    for (const { message, hint } of error.problems) addIssue(context, message, { hint, at });
  }
}

function checkDay(value: string): void {
  const [, year = NaN, month = NaN, day = NaN] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  const read = new Date(0);
  read.setUTCFullYear(year, month - 1, day);
  if (read.getUTCMonth() === month - 1 && read.getUTCDate() === day) return;
  const form = Number.isNaN(year) ? 'is not a date' : 'is not a day of the calendar';
  throw CutoverError.of(`${JSON.stringify(value)} ${form}`, 'write YYYY-MM-DD: 2027-01-31');
}

function checkPattern(value: string): void {
  const pattern = /^\/(.+)\/$/s.exec(value)?.[1];
  if (pattern === undefined)
    throw CutoverError.of(
      `${JSON.stringify(value)} is not a pattern`,
      'write it between slashes: "/old[A-Z]/"',
    );
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const why = error.message.replace('error parsing regexp: ', '');
    throw CutoverError.of(
      `${JSON.stringify(value)} is not a pattern: ${why}`,
      /\(\?|\\\d/.test(pattern)
        ? 'look-around and back-references are not supported'
        : 'put a backslash before a character that stands for itself',
      { cause: error },
    );
  }
}
