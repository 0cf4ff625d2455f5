import { expect, it } from 'vitest';
import { checkExample } from './command-line.ts';
import { findingList } from './finding-list.ts';

it('examples/finished passes, and has nothing left to find', () => {
  const { status, report } = checkExample('finished');
  expect(status).toBe(0);
  expect(findingList(report)).toBe(
    'no-moment: 0 remaining, 1 adopted\n\nutc-days: 0 remaining, 1 adopted\n\npass\n',
  );
});
