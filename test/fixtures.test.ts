import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, listCases, runCase } from './fixture-cases.ts';

const cases = listCases();

describe.each(['lazy', 'eager'] as const)('fixtures over the %s program', (program) => {
  test.each(cases)('%s', async (name) => {
    const expected = readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8');
    expect(await runCase(name, program)).toBe(expected);
  });
});

test('every form has a usage and a twin that is none', () => {
  const names = new Set(cases);
  const single = cases.filter(
    (name) => !names.has(name.endsWith('.twin') ? name.slice(0, -'.twin'.length) : `${name}.twin`),
  );
  expect(single).toEqual([]);
});

test('every twin writes the old name, and has no certain usage', () => {
  const twins = cases.filter((name) => name.endsWith('.twin'));
  const wrong = twins.filter((name) =>
    /^usage .*/m.test(readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8')),
  );
  expect(wrong).toEqual([]);
  expect(twins.length).toBeGreaterThan(0);
});
