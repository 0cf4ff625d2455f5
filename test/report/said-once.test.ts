import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.ts';
import type { TextView } from '../../src/report/view.ts';
import { blindSpot, entry, files, migration } from '../gate/samples.ts';
import { finding, outcome, result, VIEW } from './findings.ts';

const STARTUP = entry(
  { kind: 'inside', inside: files('src/startup/**') },
  { text: 'inside: src/startup/**' },
);
const USAGES = [finding('src/startup/a.ts', 3), finding('src/startup/b.ts', 4)];

/** How often a text stands in the report of usages under these entries. */
function timesTold(text: string, forbidden: readonly ReturnType<typeof entry>[]): number {
  const report = renderText(outcome([result(USAGES, { migration: migration({ forbidden }) })]), VIEW);
  return report.split(text).length - 1;
}

describe('what is forbidden', () => {
  it('is said once where it is one thing, and beside each finding where it is several', () => {
    const reads = entry({ kind: 'kind', kinds: ['read'] }, { text: 'kind: read' });
    expect(timesTold('inside: src/startup/**', [STARTUP])).toBe(1);
    expect(timesTold('inside: src/startup/**', [STARTUP, reads])).toBe(2);
  });

  it('is not said where it is everything', () => {
    expect(timesTold('where', [entry({ kind: 'any' })])).toBe(0);
  });
});

describe('--all is offered', () => {
  const HINT = '--all lists every usage';
  const quiet = { failing: false, gate: 'observe' as const };
  const many = Array.from({ length: 21 }, (_, index) => finding('src/a.ts', index + 1));
  const spot = { ...blindSpot('src/c.ts'), migration: null };

  it.each<[string, Parameters<typeof outcome>, Partial<TextView>, boolean]>([
    ['where all is shown', [[result(USAGES)]], {}, false],
    ['where nothing is there', [[result([])]], {}, false],
    ['where a usage does not fail', [[result([...USAGES, finding('src/c.ts', 1, quiet)])]], {}, true],
    [
      'where a usage is possible',
      [[result(USAGES, { possible: [finding('src/c.ts', 1, quiet)] })]],
      {},
      true,
    ],
    ['where there are too many', [[result(many)]], {}, true],
    [
      'where there is a blind spot',
      [[result(USAGES)], { blindSpots: [{ ...spot, failing: false }] }],
      {},
      true,
    ],
    [
      'where the blind spot fails',
      [[result(USAGES)], { blindSpots: [{ ...spot, failing: true }] }],
      {},
      false,
    ],
    ['where it is given', [[result(many)]], { all: true }, false],
    ['where what it would show is not asked for', [[result(many)]], { migrations: ['other'] }, false],
  ])('%s: as it should', (_where, given, view, isOffered) => {
    expect(renderText(outcome(...given), { ...VIEW, ...view }).includes(HINT)).toBe(isOffered);
  });
});
