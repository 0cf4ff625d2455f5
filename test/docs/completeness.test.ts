import { expect, it } from 'vitest';
import { HELP } from '../../src/cli/help.ts';
import { manifestJsonSchema } from '../../src/manifest/schema.ts';
import { GATES } from '../../src/model/manifest.ts';
import { BLIND_SPOT_KINDS, POSSIBLE_REASONS, USAGE_KINDS } from '../../src/model/usage.ts';
import { reportJsonSchema } from '../../src/report/schema.ts';
import { readPage } from './pages.ts';

it.each([
  [
    'docs/counting.md',
    'kind, reason and blind spot',
    [...USAGE_KINDS, ...POSSIBLE_REASONS, ...BLIND_SPOT_KINDS],
  ],
  ['docs/manifest.md', 'key of a manifest, and gate', [...propertiesOf(manifestJsonSchema()), ...GATES]],
  ['docs/report.md', 'field of a report', propertiesOf(reportJsonSchema())],
  ['docs/command-line.md', 'flag of the help', [...HELP.matchAll(/--[a-z-]+/g)].map(([flag]) => flag)],
])('%s tells of every %s', (page, _what, words) => {
  const code = [...readPage(page).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text).join('\n');
  const told = new Set(code.split(/[^\w-]+/));
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !told.has(word))).toEqual([]);
});

/** The names of all properties of a JSON schema, at any depth. */
function propertiesOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const below = propertiesOf(value);
    return key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...below]
      : below;
  });
}
