import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/model/manifest.ts';
import { migrationOf } from './manifest-of.ts';

/** A context in one line. */
function shown(context: Context): string {
  switch (context.kind) {
    case 'any':
      return 'any';
    case 'inside':
    case 'outside':
      return `${context.kind}(${context.inside.map((place) => (place.kind === 'files' ? place.glob.text : `symbol ${place.symbol.text}`)).join(' | ')})`;
    case 'kind':
      return `kind(${context.kinds.join(' | ')})`;
    case 'not':
      return `not(${shown(context.context)})`;
    case 'all':
      return `all(${context.contexts.map(shown).join(' & ')})`;
    default:
      return context satisfies never;
  }
}

describe('entries of forbidden', () => {
  it.each([
    ['any', 'any', 'any', null],
    ['{ any: true, gate: observe }', 'any', 'any', 'observe'],
    ['{ kind: call }', 'kind: call', 'kind(call)', null],
    ['{ gate: zero, kind: [call, new] }', 'kind: [call, new]', 'kind(call | new)', 'zero'],
    ['{ inside: "src/**" }', 'inside: src/**', 'inside(src/**)', null],
    [
      '{ inside: [src/ws.ts#open, "lib/**"] }',
      'inside: [src/ws.ts#open, lib/**]',
      'inside(symbol src/ws.ts#open | lib/**)',
      null,
    ],
    [
      '{ inside: src/ws.ts#Shape."a#b" }',
      'inside: src/ws.ts#Shape."a#b"',
      'inside(symbol src/ws.ts#Shape."a#b")',
      null,
    ],
    [
      '{ outside: "src/**", kind: call }',
      'outside: src/**, kind: call',
      'all(outside(src/**) & kind(call))',
      null,
    ],
    [
      '{ kind: call, outside: "src/**" }',
      'kind: call, outside: src/**',
      'all(outside(src/**) & kind(call))',
      null,
    ],
    ['{ not: any }', 'not: any', 'not(any)', null],
    [
      '{ not: { kind: [import], inside: "a/**" } }',
      'not: { kind: [import], inside: a/** }',
      'not(all(inside(a/**) & kind(import)))',
      null,
    ],
    [
      '{ not: { not: { any: true } }, any: true }',
      'not: { not: { any } }, any',
      'all(any & not(not(any)))',
      null,
    ],
    [
      '{ kind: [read, define, pass, dependency, dangling] }',
      'kind: [read, define, pass, dependency, dangling]',
      'kind(read | define | pass | dependency | dangling)',
      null,
    ],
  ])('%s', (entry, text, context, gate) => {
    const [read] = migrationOf(`id: a\nfrom: moment\nforbidden: [${entry}]`).forbidden;
    expect(read?.text).toBe(text);
    expect(read && shown(read.context)).toBe(context);
    expect(read?.gate).toBe(gate);
  });

  it('let "to" equal "from"', () => {
    const migration = migrationOf('id: a\nfrom: src/ws.ts#a\nto: ./src/ws.ts#a\nforbidden: [{ kind: call }]');
    expect(migration.to.map(({ symbol }) => symbol.text)).toEqual(['./src/ws.ts#a']);
  });
});
