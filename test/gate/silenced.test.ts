import { describe, expect, it } from 'vitest';
import { judge } from './judge-one.ts';
import { bound, exemption, files, glob, NEW, OLD, place, symbol, usage } from './samples.ts';

const rooms = usage('src/chat/rooms.ts', 12);
const audit = usage('src/admin/audit.ts', 7);
const test = usage('src/chat/rooms.test.ts', 5);
describe('what is silenced', () => {
  const byGlob = [exemption({ files: [glob('src/admin/**')], expires: '2027-01-31' })];

  it('by allowance is never judged and holds nothing', () => {
    const allowed = [
      {
        files: null,
        symbols: null,
        inside: files('**/*.test.ts'),
        reason: null,
        place: place('cutover.yml'),
      },
    ];
    const { verdict, outcome } = judge({ allowed }, [test]);
    expect(verdict).toBe('pass');
    expect(outcome).toMatchObject({
      remaining: 0,
      state: 'complete',
      usages: [{ status: 'allowed', exemption: null }],
    });
  });

  it('by exemption passes, and the migration stays open', () => {
    const { verdict, outcome } = judge({ exempt: byGlob }, [audit]);
    expect(verdict).toBe('pass');
    expect(outcome).toMatchObject({
      remaining: 0,
      state: 'open',
      usages: [
        { status: 'exempt', exemption: { source: 'manifest', owner: '@acme/mobile', expired: false } },
      ],
    });
  });

  it('is allowed first, then exempt', () => {
    const allowed = [
      {
        files: null,
        symbols: null,
        inside: files('src/admin/**'),
        reason: null,
        place: place('cutover.yml'),
      },
    ];
    expect(judge({ allowed, exempt: byGlob }, [audit]).outcome.usages).toMatchObject([{ status: 'allowed' }]);
  });

  it('must meet everything that an exemption names', () => {
    const narrow = { files: [glob('src/**')], symbols: [OLD], inside: files('**/audit.ts') };
    expect(judge({ exempt: [exemption(narrow)] }, [audit]).outcome.remaining).toBe(0);
    expect(judge({ exempt: [exemption(narrow)] }, [rooms]).outcome.remaining).toBe(1);
    expect(judge({ exempt: [exemption({ ...narrow, symbols: [NEW] })] }, [audit]).outcome.remaining).toBe(1);
    expect(
      judge({ exempt: [exemption({ ...narrow, files: [glob('lib/**')] })] }, [audit]).outcome.remaining,
    ).toBe(1);
  });

  it('lexically within a declaration, where only that is exempt', () => {
    const within = [
      { kind: 'symbol' as const, symbol: symbol('src/chat/rooms.ts#join'), place: place('cutover.yml') },
    ];
    const bindings = new Map([OLD, 'src/chat/rooms.ts#join'].map((text) => [text, bound(text)]));
    const below = usage('src/chat/rooms.ts', 40);
    const { outcome } = judge({ exempt: [exemption({ inside: within })] }, [rooms, below], { bindings });
    expect(outcome.usages.map(({ line, status }) => [line, status])).toEqual([
      [12, 'exempt'],
      [40, 'existing'],
    ]);
  });

  it('holds through its last day and not beyond', () => {
    const on = (now: string) => judge({ exempt: byGlob }, [audit], { now });
    expect(on('2027-01-31').verdict).toBe('pass');
    const late = on('2027-02-01');
    expect(late.verdict).toBe('fail');
    expect(late.outcome.usages).toMatchObject([
      { status: 'existing', exemption: { expired: true, expires: '2027-01-31' } },
    ]);
    expect(late.warnings).toEqual([
      {
        level: 'warning',
        message:
          'the exemption from request-scoped-websockets expired on 2027-01-31 (@acme/mobile; adapter for the v1 mobile client): 1 usage counts again',
        place: place('cutover.yml', 20, 9),
      },
    ]);
  });

  it('by another exemption stays so when one expires', () => {
    const exempt = [exemption({ files: [glob('src/**')], expires: '2020-01-01' }), ...byGlob];
    expect(judge({ exempt }, [audit]).outcome.usages).toMatchObject([
      { status: 'exempt', exemption: { expires: '2027-01-31' } },
    ]);
  });

  it('says when an expired exemption covers nothing any more', () => {
    const exempt = [exemption({ files: [glob('src/**')], expires: '2020-01-01', owner: null })];
    expect(judge({ exempt }, [], { files: ['src/a.ts'] }).warnings.map(({ message }) => message)).toEqual([
      'the exemption from request-scoped-websockets expired on 2020-01-01 (no owner; adapter for the v1 mobile client): it covers nothing, delete it',
    ]);
  });
});
