import { expect, it } from 'vitest';
import { judge } from './judge-one.ts';
import { old, place, symbol } from './samples.ts';

const replacement = { symbol: symbol('zepto'), place: place('cutover.yml', 5, 9) };

it('a package that nothing knows is a warning where another name is likely, else a notice of replacements; it fails nothing', () => {
  const hints = new Map([
    ['old momet', 'did you mean "moment"?'],
    ['old jquery', null],
    ['new zepto', null],
  ]);
  const { warnings, verdict, reasons } = judge(
    { from: [old('momet'), old('jquery')], to: [replacement] },
    [],
    {
      strict: true,
      strangerOf(text, role) {
        const hint = hints.get(`${role} ${text}`);
        return hint === undefined ? null : { hint };
      },
    },
  );
  expect(warnings).toEqual([
    {
      level: 'warning',
      message:
        'nothing here knows the package of momet: no import, no package.json, no lock file; did you mean "moment"?',
      place: place('cutover.yml', 4, 11),
    },
    {
      level: 'notice',
      message: 'nothing here knows the package of zepto: no import, no package.json, no lock file',
      place: place('cutover.yml', 5, 9),
    },
  ]);
  expect([verdict, reasons]).toEqual(['pass', []]);
});
