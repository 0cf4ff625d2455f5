import type * as z from 'zod';
import type { Problem } from '../errors.ts';
import { suggest } from './suggest.ts';
import type { Located } from './located.ts';
import { quoted } from './bite.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Words = Omit<Problem, 'place'>;

/** What to write for a missing key, by its path without the indexes. */
const MISSING: Readonly<Record<string, string>> = {
  version: 'write version: 1',
  migrations: 'write migrations: and a list of them; [] for none in this file',
  'migrations.id': 'write id: and a name in kebab-case',
  'migrations.from': 'write from: and the old symbol, such as src/file.ts#name',
  'migrations.from.symbol': 'write symbol: and the old symbol, such as src/file.ts#name',
  'migrations.exempt.reason': 'write reason: and why it must wait',
  'migrations.from.text': 'write text: "/pattern/"; an address stands alone, without a map',
  'migrations.to.text': 'write text: "/pattern/"; an address stands alone, without a map',
  'migrations.from.in': 'write in: and the files to search, such as "**/*.graphql"',
  'migrations.to.in': 'write in: and the files to search, such as "**/*.graphql"',
  'migrations.forbidden.argument.at': 'write at: and a parameter, a 1-based position, or options.userContext',
  'migrations.forbidden.argument.is': 'write is: and missing, present, a literal, array, object or function',
  'migrations.release.package': 'write package: and its name, such as "@acme/api"',
  'migrations.release.version': 'write version: 3.0.0',
  'accept.reason': 'write reason: and why it may be passed over',
};

/** What an entry looks like, by its path without the indexes, where it is not a map as it should be. */
const ENTRIES: Readonly<Record<string, string>> = {
  migrations: 'write - { id: …, from: src/file.ts#name }',
  'migrations.allowed': 'write - { files: … }, { inside: … } or { symbol: … }',
  'migrations.exempt': 'write - { files: …, reason: … }',
  accept: 'write - { blind-spot: …, reason: … } or { possible: …, reason: … }',
};

const DATES = new Set(['expires', 'deadline']);

/** Says in words that a value is missing, empty, unquoted, of another type, or none of those allowed. */
export function explainType(issue: Issue, value: Located | null, file: YamlFile): Words {
  const name = nameOf(issue.path);
  const keys = issue.path.filter((step) => typeof step === 'string').join('.');
  const required = MISSING[keys] ?? null;
  if (value === null) return { message: `${name} is missing`, hint: required };
  const expected = expectedBy(issue);
  if (expected.types.has('string') && !expected.types.has('number')) {
    const unquoted = explainUnquoted(value, { file, key: lastKey(issue.path) });
    if (unquoted !== null) return unquoted;
  }
  if (value.value === null)
    return { message: `${name} is empty`, hint: required ?? 'write a value, or remove the line' };
  if (issue.code === 'too_small') return explainSmall(name, issue.origin, required);
  const message = `${name} must be ${expected.words}, not ${shown(value.value)}`;
  if (issue.path.length === 0) return { message, hint: 'begin with version: 1' };
  return { message, hint: hintFor(value.value, expected) ?? shapeHint(value, { issue, expected, keys }) };
}

function explainSmall(name: string, origin: string, required: string | null): Words {
  if (origin === 'array') {
    return { message: `${name} is an empty list`, hint: required ?? 'write at least one, or remove the key' };
  }
  return { message: `${name} counts from 1`, hint: 'the first argument is 1' };
}

/** For what is no list, or no map, where it has to be one. */
function shapeHint(
  { value }: Located,
  { issue, expected, keys }: { readonly issue: Issue; readonly expected: Expected; readonly keys: string },
): string | null {
  if (keys === 'version') return MISSING['version'] ?? null;
  const [type] = expected.types.size === 1 ? expected.types : [];
  if (type === 'object' && typeof issue.path.at(-1) === 'number') return ENTRIES[keys] ?? null;
  if (type !== 'array') return null;
  if (ENTRIES[keys] !== undefined) return ENTRIES[keys];
  return typeof value === 'string'
    ? `write a list: [${quotedWhereNeeded(value)}]`
    : 'write "- " before each entry';
}

function quotedWhereNeeded(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : quoted(text);
}

/** A number, boolean or map that was meant as text. */
function explainUnquoted(
  value: Located,
  { file, key }: { file: YamlFile; key: string | null },
): Words | null {
  const source = file.textAt(value.start, value.end);
  if (value.plain && (typeof value.value === 'number' || typeof value.value === 'boolean')) {
    if (DATES.has(key ?? ''))
      return { message: `${source} is not a date`, hint: 'write YYYY-MM-DD: 2027-01-31' };
    const isVersion = (key === 'release' || key === 'version') && /^\d+(?:\.\d+)?$/.test(source);
    const text = isVersion ? [...source.split('.'), '0', '0'].slice(0, 3).join('.') : source;
    return {
      message: `this needs quotes: ${quoted(text)}`,
      hint: `in YAML ${source} is ${typeName(value.value)}`,
    };
  }
  const isBraces = source.startsWith('{') && !source.includes('\n') && value.entries !== null;
  if (isBraces && [...value.entries.values()].every((inner) => inner.value.value === null)) {
    return {
      message: `this needs quotes: ${quoted(source)}`,
      hint: 'in YAML a value that begins with { is a map',
    };
  }
  return null;
}

interface Expected {
  readonly types: ReadonlySet<string>;
  readonly values: readonly unknown[];
  readonly words: string;
}

function expectedBy(issue: Issue): Expected {
  const types = new Set<string>();
  const values: unknown[] = [];
  const collect = (inner: Issue): void => {
    if (inner.path.length > 0 && inner !== issue) return;
    if (inner.code === 'invalid_type') types.add(inner.expected);
    if (inner.code === 'invalid_value') values.push(...inner.values);
    if (inner.code === 'invalid_union') inner.errors.forEach((form) => form.forEach(collect));
  };
  collect(issue);
  const words = [...types].map((type) => TYPES[type] ?? type);
  if (values.length > 1) words.unshift(`one of ${values.map(String).join(', ')}`);
  else words.unshift(...values.map(String));
  return { types, values, words: words.join(' or ') };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

function hintFor(value: unknown, expected: Expected): string | null {
  if (typeof value !== 'string') return null;
  if (expected.values.some((valid) => typeof valid !== 'string' && String(valid) === value)) {
    return `write ${value} without quotes`;
  }
  if (expected.types.has('boolean') && /^(?:true|yes|on|y)$/i.test(value)) return 'write true';
  if (expected.types.has('boolean') && /^(?:false|no|off|n)$/i.test(value)) return 'write false';
  return suggest(value, expected.values.map(String));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeName(value);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  return typeof value === 'boolean' ? 'a boolean' : (TYPES[typeof value] ?? typeof value);
}

function nameOf(path: readonly PropertyKey[]): string {
  const key = lastKey(path);
  if (key === null) return 'a manifest';
  return typeof path.at(-1) === 'number' ? `each of "${key}"` : `"${key}"`;
}

function lastKey(path: readonly PropertyKey[]): string | null {
  const key = path.findLast((step) => typeof step === 'string');
  return typeof key === 'string' ? key : null;
}
