import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/decide.ts';
import { entry, gateInput, manifest, migration, usage } from './samples.ts';

describe('a usage that only possibly stands in an entry', () => {
  const forbidden = [entry({ kind: 'any' }), entry({ kind: 'any' }, { gate: 'zero' })];
  const found = usage('src/chat/rooms.ts', 12);
  const judged = (isStrict: boolean, entries: readonly [entry: number, certain: boolean][]) => {
    const contextsOf = () => entries.map(([index, certain]) => ({ entry: index, certain, chain: [] }));
    const manifested = manifest([migration({ gate: 'observe', forbidden, strict: isStrict })]);
    return decide(gateInput(manifested, [found], { contextsOf }));
  };

  it('is possible where no other entry holds', () => {
    const [outcome] = judged(false, [[1, false]]).migrations;
    expect(outcome).toMatchObject({
      usages: [],
      possible: [{ confidence: 'possible', forbidden: true, gate: 'zero' }],
    });
  });

  it('meets the gate of that entry under strict alone', () => {
    for (const entries of [
      [[1, false]],
      [
        [0, true],
        [1, false],
      ],
    ] as const) {
      const given = entries.map(([index, certain]): [number, boolean] => [index, certain]);
      expect(judged(false, given).verdict).toBe('pass');
      expect(judged(true, given).verdict).toBe('fail');
    }
  });

  it('stays certain where another entry surely holds', () => {
    const [outcome] = judged(false, [
      [0, true],
      [1, false],
    ]).migrations;
    expect(outcome).toMatchObject({
      remaining: 1,
      usages: [{ gate: 'observe', failing: false }],
      possible: [],
    });
  });
});
