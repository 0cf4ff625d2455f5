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
  'accept.reason': 'write reason: and why it may be passed over',
};

/** Says in words that a value is missing, empty, unquoted, of another type, or none of those allowed. */
export function explainType(issue: Issue, value: Located | null, file: YamlFile): Words {
  const name = nameOf(issue.path);
  if (value === null) {
    const keys = issue.path.filter((step) => typeof step === 'string').join('.');
    return { message: `${name} is missing`, hint: MISSING[keys] ?? null };
  }
  const expected = expectedBy(issue);
  if (expected.types.has('string') && !expected.types.has('number')) {
    const unquoted = explainUnquoted(value, { file, key: lastKey(issue.path) });
    if (unquoted !== null) return unquoted;
  }
  if (value.value === null) return { message: `${name} is empty`, hint: 'write a value, or remove the line' };
  if (issue.code === 'too_small') return explainSmall(name, issue.origin);
  const message = `${name} must be ${expected.words}, not ${shown(value.value)}`;
  const isWhole = issue.path.length === 0;
  return { message, hint: isWhole ? 'begin with version: 1' : hintFor(value.value, expected) };
}

function explainSmall(name: string, origin: string): Words {
  if (origin === 'array') {
    return { message: `${name} is an empty list`, hint: 'write at least one, or remove the key' };
  }
  return { message: `${name} counts from 1`, hint: null };
}

/** A number, boolean or map that was meant as text. */
function explainUnquoted(
  value: Located,
  { file, key }: { file: YamlFile; key: string | null },
): Words | null {
  const source = file.textAt(value.start, value.end);
  if (value.plain && (typeof value.value === 'number' || typeof value.value === 'boolean')) {
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
