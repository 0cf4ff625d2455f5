import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { manifestJsonSchema } from '../../src/manifest/manifest.ts';
import { EVERYTHING } from './full-manifest.ts';
import { manifestOf, manifestWith, mistakesOf } from './manifest-of.ts';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(manifestJsonSchema());

describe('the JSON schema', () => {
  it('accepts a manifest that says everything, of which the product refuses only what is not built', () => {
    validate(parse(EVERYTHING));
    expect(validate.errors).toBeNull();
    const mistakes = mistakesOf(EVERYTHING);
    expect(mistakes.filter((mistake) => !mistake.includes('is not built yet'))).toEqual([]);
    expect(mistakes).toHaveLength(12);
  });

  it.each([
    'id: a\nfrom: moment',
    'id: a-1\nfrom: [moment]\nto: []\nowners: []\nreceivers: []\nallowed: []\nexempt: []',
    'id: a\nfrom: src/ws.ts#a\nto: src/ws.ts#a\nforbidden: [{ kind: call }]',
    'id: a\nfrom: moment\nowners: "@acme/core"\nreceivers: Größe\nforbidden: [{ any: true, gate: zero }]',
    'id: a\nfrom: { symbol: moment }\nallowed: [{ symbol: moment }]',
  ])('accepts what the product accepts: %j', (lines) => {
    const text = manifestWith(lines);
    expect(manifestOf(text).migrations).toHaveLength(1);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['another version', 'version: 2\nmigrations: []'],
    ['no version', 'migrations: []'],
    ['no migrations', 'version: 1'],
    ['an unknown key', 'version: 1\nmigrations: []\ngate: zero'],
    ['an unknown key of scan', 'version: 1\nmigrations: []\nscan: { packges: auto }'],
    ['an acceptance of nothing', 'version: 1\nmigrations: []\naccept: [{ reason: x }]'],
    [
      'an acceptance of two things',
      'version: 1\nmigrations: []\naccept: [{ blind-spot: template, possible: escapes, reason: x }]',
    ],
    ['an unknown blind spot', 'version: 1\nmigrations: []\naccept: [{ blind-spot: fog, reason: x }]'],
    ...[
      'title: no id',
      'id: A b\nfrom: moment',
      'id: a\nfrom: []',
      'id: a\nfrom: 3',
      'id: a\nfrom: moment\ngate: none',
      'id: a\nfrom: moment\ngaet: zero',
      'id: a\nfrom: moment\nowners: [me]',
      'id: a\nfrom: moment\nforbidden: []',
      'id: a\nfrom: moment\nforbidden: [{}]',
      'id: a\nfrom: moment\nforbidden: [{ gate: zero }]',
      'id: a\nfrom: moment\nforbidden: [{ not: { gate: zero, any: true } }]',
      'id: a\nfrom: moment\nforbidden: [{ not: {} }]',
      'id: a\nfrom: moment\nforbidden: [{ kind: redeclared }]',
      'id: a\nfrom: moment\nforbidden: [{ import-time: false }]',
      'id: a\nfrom: moment\nforbidden: [{ argument: { at: 0, is: x } }]',
      'id: a\nfrom: moment\nallowed: [{ reason: x }]',
      'id: a\nfrom: moment\nexempt: [{ files: a }]',
      'id: a\nfrom: moment\nexempt: [{ files: a, reason: " " }]',
      'id: a\nfrom: moment\nexempt: [{ files: a, reason: x, expires: soon }]',
      'id: a\nfrom: moment\nrelease: "3.0"',
      'id: a\nfrom: moment\nstrict: yes',
      'id: a\nfrom: moment\nreceivers: [a.b]',
      'id: a\nfrom: { text: old, in: a }',
    ].map((lines): [string, string] => [lines, manifestWith(lines)]),
  ])('refuses what the product refuses: %j', (_case, text) => {
    expect(mistakesOf(text)).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });

  it('is the same each time, and describes every key', () => {
    const schema = manifestJsonSchema();
    expect(JSON.stringify(manifestJsonSchema())).toBe(JSON.stringify(schema));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'cutover manifest',
      additionalProperties: false,
      required: ['version', 'migrations'],
    });
    expect(keysWithoutDescription(schema)).toEqual([]);
  });
});

/** Keys of maps that an editor could say nothing about, and maps that are open. */
function keysWithoutDescription(schema: unknown, root: unknown = schema): readonly string[] {
  if (!isRecord(schema))
    return Array.isArray(schema) ? schema.flatMap((item) => keysWithoutDescription(item, root)) : [];
  const properties = isRecord(schema['properties']) ? Object.entries(schema['properties']) : [];
  const bare = properties.filter(([, value]) => !describes(value, root)).map(([key]) => key);
  const open = properties.length > 0 && schema['additionalProperties'] !== false ? ['open map'] : [];
  return [...bare, ...open, ...Object.values(schema).flatMap((value) => keysWithoutDescription(value, root))];
}

function describes(schema: unknown, root: unknown): boolean {
  if (!isRecord(schema)) return false;
  if (typeof schema['description'] === 'string') return true;
  const name = typeof schema['$ref'] === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema['$ref'])?.[1] : undefined;
  const definitions = isRecord(root) ? root['$defs'] : undefined;
  return name !== undefined && isRecord(definitions) && describes(definitions[name], root);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
