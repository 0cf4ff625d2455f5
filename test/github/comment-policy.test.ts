import { expect, it } from 'vitest';
import { createsComment } from '../../src/github/comment-policy.ts';

it.each([
  ['always', 'pass', null, true],
  ['on-change', 'pass', null, false],
  ['on-change', 'pass', false, false],
  ['on-change', 'pass', true, true],
  ['on-change', 'fail', false, true],
  ['on-change', 'error', null, true],
  ['on-failure', 'pass', true, false],
  ['on-failure', 'fail', null, true],
  ['on-failure', 'error', null, true],
  ['never', 'fail', true, false],
] as const)('%s, %s, changed: %s', (policy, verdict, changed, expected) => {
  expect(createsComment(policy, { verdict, changed })).toBe(expected);
});
