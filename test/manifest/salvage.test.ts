import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/manifest/manifest.ts';
import { bytesOf, WORLD } from './manifest-of.ts';

/** `line:column text` of every symbol that is left of a manifest with mistakes. */
function symbolsLeft(text: string): readonly string[] {
  const { manifest, problems } = readManifest([{ path: 'cutover.yml', bytes: bytesOf(text) }], WORLD);
  expect(problems).not.toEqual([]);
  return manifest.migrations
    .flatMap(({ from, to }) => [...from, ...to])
    .filter(({ symbol }) => symbol.kind !== 'global')
    .map(({ symbol, place }) => `${String(place.line)}:${String(place.column)} ${symbol.text}`);
}

describe('of a manifest with mistakes', () => {
  it.each([
    ['an id that is missing or wrong', '- { id: A B, from: x }\n  - { from: y }', ['3:22 x', '4:13 y']],
    ['a key that is not known', '- { id: a, from: x, form: y, exempt: [{ reson: z }] }', ['3:20 x']],
    ['an item of a list', '- { id: a, from: [x, 3, "y#", z] }', ['3:21 x', '3:33 z']],
    ['every item of a list', '- { id: a, from: ["y#"], to: [x, "z#"] }', ['3:33 x']],
    ['a symbol that is missing', '- { id: a, from: [{ to: x }], to: y }', ['3:37 y', '3:27 x']],
    ['a construct that is not built yet', '- { id: a, from: [x, "env:Y"], gate: no-new }', ['3:21 x']],
    ['what is no migration', '- 7\n  - { id: a, from: x }', ['4:20 x']],
    ['a migration that names nothing', '- { gate: 7 }', []],
  ])('%s is left out, and the rest keeps its place', (_name, migrations, left) => {
    expect(symbolsLeft(`version: 1\nmigrations:\n  ${migrations}\n`)).toEqual(left);
  });

  it.each(['migrations: []', 'version: 1', '- a', '"x"', 'version: 2\nmigrations: { a: 1 }'])(
    'nothing is left of %j',
    (text) => {
      expect(symbolsLeft(text)).toEqual([]);
    },
  );

  it('a file that is in order is left whole beside one that is not', () => {
    const files = [
      { path: 'cutover/a.yml', bytes: bytesOf('version: 1\nmigrations: [{ id: a, from: ["x] }') },
      { path: 'cutover/b.yml', bytes: bytesOf('version: 1\nmigrations: [{ id: b, from: y }]') },
    ];
    const { manifest, problems } = readManifest(files, WORLD);
    expect([manifest.migrations.map(({ id }) => id), problems.length > 0]).toEqual([['b'], true]);
  });
});
