import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/decide.ts';
import type { InlineExemption } from '../../src/model/usage.ts';
import { comment, gateInput, manifest, migration, place, usage } from './samples.ts';

const FILE = 'src/chat/rooms.ts';

function judge(given: InlineExemption, { inlineExemptions = true, now = '2026-11-22' } = {}) {
  const usages = [usage(FILE, 12), usage('src/other.ts', 12)];
  const decision = decide(
    gateInput(manifest([migration()], { inlineExemptions }), usages, { now, comments: [given] }),
  );
  const found = decision.migrations[0]?.usages.find(({ file }) => file === FILE);
  return {
    status: found?.status,
    exemption: found?.exemption,
    warnings: decision.warnings.map(({ message }) => message),
  };
}

describe('a cutover-allow comment', () => {
  it.each([
    ['on the line', comment(FILE, 12)],
    ['on the line above', comment(FILE, 11)],
    ['over several lines that end above', comment(FILE, 11, { place: place(FILE, 8, 4) })],
  ])('%s exempts', (_name, given) => {
    expect(judge(given)).toMatchObject({
      status: 'exempt',
      exemption: {
        source: 'comment',
        reason: 'moves with the mobile client',
        expired: false,
        place: given.place,
      },
      warnings: [],
    });
  });

  it.each([
    ['two lines above', comment(FILE, 10)],
    ['below', comment(FILE, 13)],
    ['in another file', comment('src/third.ts', 12)],
  ])('%s exempts nothing, and is told to be idle', (_name, given) => {
    expect(judge(given)).toEqual({
      status: 'existing',
      exemption: null,
      warnings: [
        'cutover-allow request-scoped-websockets has no usage on its line or the one below: delete it',
      ],
    });
  });

  it('holds through its last day, and is told when that is over', () => {
    const given = comment(FILE, 12, { until: '2027-01-31' });
    expect(judge(given, { now: '2027-01-31' })).toMatchObject({ status: 'exempt', warnings: [] });
    expect(judge(given, { now: '2027-02-01' })).toMatchObject({
      status: 'existing',
      exemption: { expired: true },
      warnings: [
        'the exemption from request-scoped-websockets expired on 2027-01-31 (no owner; moves with the mobile client): 1 usage counts again',
      ],
    });
  });

  it.each<[string, Partial<InlineExemption>, string]>([
    ['of no migration', { id: 'websocket' }, 'cutover-allow names no migration of the manifest: "websocket"'],
    ['without a reason', { reason: ' ' }, 'gives no reason and exempts nothing'],
    ['until a word', { until: 'soon' }, '"soon" is not a day; write "until YYYY-MM-DD"'],
    ['until a day that is not in the calendar', { until: '2027-02-30' }, '"2027-02-30" is not a day'],
  ])('%s exempts nothing, and says why', (_name, more, message) => {
    const { status, warnings } = judge(comment(FILE, 12, more));
    expect(status).toBe('existing');
    expect(warnings).toEqual([expect.stringContaining(message)]);
  });

  it('counts for nothing where the manifest says so, and that is told', () => {
    expect(judge(comment(FILE, 12), { inlineExemptions: false })).toEqual({
      status: 'existing',
      exemption: null,
      warnings: ['a cutover-allow comment counts for nothing: the manifest says inline-exemptions: false'],
    });
  });
});
