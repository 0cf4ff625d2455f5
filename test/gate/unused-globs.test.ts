import { describe, expect, it } from 'vitest';
import { judge } from './judge-one.ts';
import { entry, exemption, files, glob, place } from './samples.ts';

describe('a glob that matches no file', () => {
  const exempt = [exemption({ files: [glob('src/gone/**', place('cutover.yml', 21, 16))] })];
  const unmatchedScan = [glob('**/*.generated.ts', place('cutover.yml', 2, 20))];

  it('is a warning with its place, or a notice where it stands under scan', () => {
    const { verdict, warnings } = judge({ exempt }, [], { unmatchedScan });
    expect(verdict).toBe('pass');
    expect(warnings).toEqual([
      {
        level: 'notice',
        message: 'scan: the glob "**/*.generated.ts" matches no file',
        place: place('cutover.yml', 2, 20),
      },
      {
        level: 'warning',
        message: 'exempt of request-scoped-websockets: the glob "src/gone/**" matches no file',
        place: place('cutover.yml', 21, 16),
      },
    ]);
  });

  it.each([
    ['src', '; did you mean "src/**"?'],
    ['./src/', '; did you mean "src/**"?'],
    ['src/rooms.ts:join', '; did you mean "src/rooms.ts#join"?'],
    ['src/romos.ts', '; did you mean "src/rooms.ts"?'],
    ['src/*.jsx', ''],
    ['lib', ''],
  ])('says what may be meant by %s', (text, hint) => {
    const { warnings } = judge({ exempt: [exemption({ files: [glob(text)] })] }, [], {
      files: ['src/rooms.ts'],
    });
    expect(warnings.map(({ message }) => message.split('no file')[1])).toEqual([hint]);
  });

  it('fails under strict', () => {
    const { reasons } = judge({ exempt }, [], { unmatchedScan, strict: true });
    expect(reasons).toEqual([
      { kind: 'unused-glob', migration: null, count: 1 },
      { kind: 'unused-glob', migration: 'request-scoped-websockets', count: 1 },
    ]);
  });

  it.each([
    ['allowed', { allowed: [exemption({ inside: files('src/strat/**') })] }],
    ['exempt', { exempt: [exemption({ inside: files('src/strat/**') })] }],
    ['forbidden', { forbidden: [entry({ kind: 'inside', inside: files('src/strat/**') })] }],
    ['forbidden', { forbidden: [entry({ kind: 'outside', inside: files('src/strat/**') })] }],
    [
      'forbidden',
      {
        forbidden: [
          entry({
            kind: 'all',
            contexts: [
              { kind: 'any' },
              { kind: 'not', context: { kind: 'inside', inside: files('src/strat/**') } },
            ],
          }),
        ],
      },
    ],
  ])('is told, and fails under strict, in an inside or outside of %s', (key, terms) => {
    const { verdict, warnings } = judge(terms, []);
    expect(verdict).toBe('pass');
    expect(warnings.map(({ message }) => message)).toEqual([
      `${key} of request-scoped-websockets: the glob "src/strat/**" matches no file`,
    ]);
    expect(judge(terms, [], { strict: true }).reasons).toEqual([
      { kind: 'unused-glob', migration: 'request-scoped-websockets', count: 1 },
    ]);
  });
});
