import { describe, expect, it } from 'vitest';
import { negation, weakest } from '../../src/contexts/certainty.ts';

describe('certainty', () => {
  it('of parts that must hold together is that of the weakest', () => {
    expect(weakest(['certain', 'possible', 'certain'])).toBe('possible');
    expect(weakest(['certain', 'possible', 'no'])).toBe('no');
    expect(weakest([])).toBe('certain');
  });

  it('of a negation is turned around, and stays possible where nobody can say', () => {
    expect(negation('certain')).toBe('no');
    expect(negation('no')).toBe('certain');
    expect(negation('possible')).toBe('possible');
  });
});
