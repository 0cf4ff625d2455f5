import { describe, expect, it } from 'vitest';
import { mistakesOf } from './manifest-of.ts';

describe('a syntax error within one migration', () => {
  const list = (...items: readonly string[]): string => `version: 1\nmigrations:\n${items.join('\n')}\n`;
  const GOOD = '  - id: c\n    from: moment';
  const WRONG = '  - id: b\n    form: moment';
  const UNKNOWN = /unknown key "form"/;

  it.each([
    ['an open quote', '  - id: "a\n    from: moment'],
    ['a wrong indent', '  - id: a\n      from: moment\n     to: luxon'],
    ['a tab', '  - id: a\n\tfrom: moment'],
  ])('%s: the mistakes of the others are told as well, and no more', (_case, broken) => {
    for (const text of [list(broken, WRONG), list(WRONG, broken), list(GOOD, broken, WRONG)]) {
      const mistakes = mistakesOf(text);
      expect(mistakes.filter((mistake) => UNKNOWN.test(mistake))).toHaveLength(1);
      expect(mistakesOf(text.replace('form', 'from'))).toHaveLength(1);
    }
  });

  it.each([
    ['it goes on into the next', list('  - id: a\n    exempt: [{ files: b', WRONG, GOOD)],
    ['two are broken', list('  - id: "a', WRONG, '  - id: "c')],
    ['the others lean on it', list('  - id: &a "a\n    from: moment', WRONG)],
    ['it stands outside of them', `scan:\n    include: a\n  exclude: b\n${list(WRONG, GOOD)}`],
    ['there is no other', list('  - id: "a\n    form: moment')],
  ])('is all that is told where %s', (_case, text) => {
    expect(mistakesOf(text).filter((mistake) => UNKNOWN.test(mistake))).toEqual([]);
    expect(mistakesOf(text)).toHaveLength(1);
  });
});
