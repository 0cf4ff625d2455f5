import { describe, expect, it } from 'vitest';
import { judge } from './judge-one.ts';
import { bound, exemption, OLD, old, usage, glob } from './samples.ts';

const rooms = usage('src/chat/rooms.ts', 12);
describe('one token', () => {
  it('that two addresses match is one usage, under the address in full', () => {
    const all = 'src/session.ts#Manager.*';
    const get = 'src/session.ts#Manager.get';
    const twice = [all, get].map((text) => usage('src/a.ts', 4, { symbol: text, column: 9 }));
    const { outcome } = judge({ from: [old(all), old(get)] }, twice);
    expect(outcome.usages.map((found) => found.symbol)).toEqual([get]);
    expect(outcome.remaining).toBe(1);
  });

  it('is not hidden by an exemption of the other address', () => {
    const all = 'src/session.ts#Manager.*';
    const get = 'src/session.ts#Manager.get';
    const twice = [all, get].map((text) => usage('src/a.ts', 4, { symbol: text, column: 9 }));
    const exempt = [exemption({ symbols: [get] })];
    const { outcome } = judge({ from: [old(all), old(get)], exempt }, twice);
    expect(outcome.usages).toMatchObject([{ symbol: all, failing: true }]);
  });
});

describe('owners', () => {
  const ownersOf = (path: string) => (path.startsWith('src/websocket') ? ['@acme/realtime'] : ['@acme/chat']);

  it('of a migration are those it names', () => {
    expect(judge({ owners: ['@acme/core'] }, [], { ownersOf }).outcome.owners).toEqual(['@acme/core']);
  });

  it('of a migration without are those of the declaring file, or of the file that declared it', () => {
    expect(judge({}, [], { ownersOf }).outcome.owners).toEqual(['@acme/realtime']);
    const bindings = new Map([[OLD, bound(OLD, null)]]);
    expect(judge({ removed: true }, [], { ownersOf, bindings }).outcome.owners).toEqual(['@acme/realtime']);
  });

  it('of a migration of many files are those of all of them', () => {
    const text = 'src/websocket/**';
    const many = { kind: 'module' as const, text, path: text, glob: glob(text) };
    const from = [{ ...old(text), symbol: many }];
    const files = ['src/chat/rooms.ts', 'src/websocket/a.ts', 'src/websocket/b.ts'];
    const bindings = new Map([[text, bound(text, null)]]);
    expect(judge({ from }, [], { ownersOf, bindings, files }).outcome.owners).toEqual(['@acme/realtime']);
  });

  it('of a usage are those of its file', () => {
    expect(judge({}, [rooms], { ownersOf }).outcome.usages).toMatchObject([{ owners: ['@acme/chat'] }]);
  });
});
