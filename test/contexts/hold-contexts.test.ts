import { describe, expect, it } from 'vitest';
import { holdContexts } from '../../src/contexts/hold-contexts.ts';
import { standsInside } from '../../src/contexts/inside.ts';
import type { Context, Inside } from '../../src/model/manifest.ts';
import type { Definition, Usage } from '../../src/model/usage.ts';
import { entry, files, place, symbol, usage } from '../gate/samples.ts';

const BOOT = 'src/startup.ts#boot';
const boot: Definition = {
  file: 'src/startup.ts',
  line: 10,
  column: 17,
  endLine: 10,
  endColumn: 21,
  extent: { file: 'src/startup.ts', line: 10, column: 1, endLine: 14, endColumn: 2 },
};
const world = { definitionOf: (text: string) => (text === BOOT ? [boot] : []) };
const inBoot: readonly Inside[] = [{ kind: 'symbol', symbol: symbol(BOOT), place: place('cutover.yml') }];

function holds(context: Context, found: Usage): 'certain' | 'possible' | 'no' {
  const [held] = holdContexts(found, [entry(context)], world);
  if (held === undefined) return 'no';
  return held.certain ? 'certain' : 'possible';
}

describe('a usage stands in', () => {
  const startup = usage('src/startup.ts', 12);
  it.each<[string, Context, Usage, string]>([
    ['any', { kind: 'any' }, startup, 'certain'],
    ['its kind', { kind: 'kind', kinds: ['new', 'call'] }, startup, 'certain'],
    ['no other kind', { kind: 'kind', kinds: ['import'] }, startup, 'no'],
    ['a file that a glob matches', { kind: 'inside', inside: files('src/*.ts') }, startup, 'certain'],
    ['one of several globs', { kind: 'inside', inside: files('lib/**', 'src/**') }, startup, 'certain'],
    ['no file that no glob matches', { kind: 'inside', inside: files('lib/**') }, startup, 'no'],
    ['the outside of other files', { kind: 'outside', inside: files('lib/**') }, startup, 'certain'],
    ['no outside of its own file', { kind: 'outside', inside: files('lib/**', 'src/**') }, startup, 'no'],
    [
      'the outside of nothing declared',
      {
        kind: 'outside',
        inside: [{ kind: 'symbol', symbol: symbol('a.ts#b'), place: place('cutover.yml') }],
      },
      startup,
      'certain',
    ],
  ])('%s', (_name, context, found, expected) => {
    expect(holds(context, found)).toBe(expected);
  });
});

describe('lexically within a declaration', () => {
  it.each([
    ['before it', 9, 40, false],
    ['at its first character', 10, 1, true],
    ['at its last character', 14, 1, true],
    ['just behind it', 14, 2, false],
    ['lines behind it', 15, 1, false],
  ])('%s', (_name, line, column, expected) => {
    expect(standsInside(place('src/startup.ts', line, column), inBoot, world)).toBe(expected);
  });

  it('is not the same lines of another file', () => {
    expect(standsInside(place('src/other.ts', 12), inBoot, world)).toBe(false);
  });
});

describe('contexts put together', () => {
  const call: Context = { kind: 'kind', kinds: ['call'] };
  const elsewhere: Context = { kind: 'inside', inside: files('lib/**') };
  const found = usage('src/startup.ts', 12);

  it('hold when every part of a map does', () => {
    expect(holds({ kind: 'all', contexts: [call, { kind: 'inside', inside: inBoot }] }, found)).toBe(
      'certain',
    );
    expect(holds({ kind: 'all', contexts: [call, elsewhere] }, found)).toBe('no');
  });

  it('are negated', () => {
    expect(holds({ kind: 'not', context: elsewhere }, found)).toBe('certain');
    expect(holds({ kind: 'not', context: { kind: 'not', context: call } }, found)).toBe('certain');
    expect(holds({ kind: 'not', context: { kind: 'all', contexts: [call, call] } }, found)).toBe('no');
  });

  it('are found by their index, each on its own', () => {
    const forbidden = [entry(elsewhere), entry(call), entry({ kind: 'any' })];
    expect(holdContexts(found, forbidden, world)).toEqual([
      { entry: 1, certain: true, chain: [] },
      { entry: 2, certain: true, chain: [] },
    ]);
  });

  it('stay possible for a usage that is only possible, negated or not', () => {
    const possible = usage('src/startup.ts', 12, { confidence: 'possible', reason: 'any-receiver' });
    expect(holds(call, possible)).toBe('possible');
    expect(holds({ kind: 'not', context: elsewhere }, possible)).toBe('possible');
    expect(holds(elsewhere, possible)).toBe('no');
  });
});
