import { describe, expect, it } from 'vitest';
import { couldNotLookPages, judgedPages, MARKER } from '../../src/action/pages.ts';
import { outcome } from '../report/findings.ts';

describe('the pages on GitHub', () => {
  it('begin with the marker, then what came of it', () => {
    const { comment, summary } = judgedPages(outcome([], { verdict: 'fail' }), 'FAIL  2 usages left\n');
    expect(comment).toBe(`${MARKER}\n${summary}`);
    expect(summary).toBe('### ❌ cutover fails\n\n```text\nFAIL  2 usages left\n```\n');
  });

  it('hold hostile text in a fence that it cannot close', () => {
    const { summary } = judgedPages(outcome([]), '```` @mona <b> #1\n```\n');
    expect(summary.split('\n').filter((line) => line.startsWith('`````'))).toHaveLength(2);
  });

  it('say in the headline what could not be done', () => {
    const { comment } = couldNotLookPages('cutover.yml:2:1: `@mona` <img> is no key\n    hint\n');
    expect(comment.split('\n')[1]).toBe(
      '### ⚠️ could not look: cutover.yml:2:1: &#96;&#64;mona&#96; &#60;img&#62; is no key',
    );
  });

  it('stay below what GitHub takes, and keep the verdict', () => {
    const text = `${'é'.repeat(79)}\n`.repeat(20_000) + 'FAIL\n';
    const { comment, summary } = judgedPages(outcome([]), text);
    expect(Buffer.byteLength(comment)).toBeLessThan(65_000);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    for (const page of [comment, summary])
      expect(page).toMatch(/cut: report\.json has everything[^]*FAIL\n```\n$/);
  });
});
