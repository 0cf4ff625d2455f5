import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/decide.ts';
import { judge } from './judge-one.ts';
import { entry, files, gateInput, manifest, migration, NEW, OLD, old, usage } from './samples.ts';

const rooms = usage('src/chat/rooms.ts', 12);
const audit = usage('src/admin/audit.ts', 7);
const test = usage('src/chat/rooms.test.ts', 5);
describe('the gate', () => {
  it('zero fails while any usage remains', () => {
    const { verdict, reasons, outcome } = judge({}, [rooms, audit]);
    expect(verdict).toBe('fail');
    expect(reasons).toEqual([{ kind: 'remaining', migration: 'request-scoped-websockets', count: 2 }]);
    expect(outcome).toMatchObject({ remaining: 2, state: 'open', passes: false, resolved: null });
    expect(outcome.usages.map(({ file, status, failing }) => [file, status, failing])).toEqual([
      ['src/admin/audit.ts', 'existing', true],
      ['src/chat/rooms.ts', 'existing', true],
    ]);
  });

  it('zero passes when none does', () => {
    expect(judge({}, [])).toMatchObject({
      verdict: 'pass',
      reasons: [],
      outcome: { state: 'complete', passes: true },
    });
  });

  it('observe counts and never fails', () => {
    const { verdict, outcome } = judge({ gate: 'observe' }, [rooms]);
    expect(verdict).toBe('pass');
    expect(outcome).toMatchObject({ remaining: 1, state: 'open', passes: true });
  });

  it.each(['no-new', 'touched'] as const)('%s never gets this far', (gate) => {
    expect(() => judge({ gate }, [rooms])).toThrow('the manifest stage refuses');
  });

  it('of the entries that a usage matches, the strictest counts', () => {
    const forbidden = [
      entry({ kind: 'any' }),
      entry({ kind: 'inside', inside: files('src/admin/**') }, { gate: 'zero' }),
      entry({ kind: 'kind', kinds: ['call'] }, { gate: 'observe' }),
    ];
    const { verdict, reasons, outcome } = judge({ gate: 'observe', forbidden }, [rooms, audit]);
    expect(verdict).toBe('fail');
    expect(reasons).toMatchObject([{ kind: 'remaining', count: 1 }]);
    expect(outcome.remaining).toBe(2);
    expect(outcome.usages.map(({ file, gate, failing }) => [file, gate, failing])).toEqual([
      ['src/admin/audit.ts', 'zero', true],
      ['src/chat/rooms.ts', 'observe', false],
    ]);
  });

  it('an entry may be milder than its migration', () => {
    const forbidden = [
      entry({ kind: 'inside', inside: files('src/admin/**') }, { gate: 'observe' }),
      entry({ kind: 'outside', inside: files('src/admin/**') }),
    ];
    expect(judge({ forbidden }, [audit])).toMatchObject({ verdict: 'pass', outcome: { remaining: 1 } });
    expect(judge({ forbidden }, [rooms]).verdict).toBe('fail');
  });

  it('judges only what is forbidden, and reports the rest', () => {
    const forbidden = [entry({ kind: 'inside', inside: files('src/admin/**') })];
    const { verdict, outcome } = judge({ forbidden }, [rooms]);
    expect(verdict).toBe('pass');
    expect(outcome).toMatchObject({ remaining: 0, state: 'complete' });
    expect(outcome.usages).toMatchObject([
      { forbidden: false, contexts: [], status: 'existing', failing: false },
    ]);
  });

  it('lets nothing that was removed come back, whatever is forbidden', () => {
    const back = usage('src/websocket/manager.ts', 3, { kind: 'redeclared' });
    const forbidden = [entry({ kind: 'kind', kinds: ['call'] }, { gate: 'observe' })];
    expect(judge({ removed: true, forbidden }, [back])).toMatchObject({
      verdict: 'fail',
      outcome: { remaining: 1, usages: [{ forbidden: true, gate: 'zero' }] },
    });
  });

  it('says the same whatever the order of migrations and usages', () => {
    const migrations = [
      migration({ id: 'sockets' }),
      migration({ id: 'legacy', from: [old(NEW), old(OLD)] }),
    ];
    const usages = [rooms, audit, usage('src/a.ts', 1, { symbol: NEW }), test];
    const forth = decide(gateInput(manifest(migrations), usages));
    const back = decide(gateInput(manifest(migrations.toReversed()), usages.toReversed()));
    expect(forth.migrations.map((one) => one.migration.id)).toEqual(['legacy', 'sockets']);
    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  });
});
