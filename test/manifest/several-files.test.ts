import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.ts';
import { bytesOf, problemsOf, WORLD } from './manifest-of.ts';

const ROOT = `version: 1
scan: { exclude: "vendor/**" }
accept: [{ blind-spot: template, reason: root }]
migrations:
  - { id: zebra, from: moment }
`;
const CHAT = `version: 1
inline-exemptions: false
accept: [{ possible: escapes, reason: chat }]
migrations:
  - { id: yak, from: lodash }
  - { id: ant, from: src/ws.ts#getManager }
`;
const CORE = `version: 1
inline-exemptions: false
migrations: []
`;

function files(...entries: readonly [path: string, text: string][]) {
  return entries.map(([path, text]) => ({ path, bytes: bytesOf(text) }));
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

function mistakes(...entries: readonly [path: string, text: string][]): readonly string[] {
  return problemsOf(() => parseManifest(files(...entries), WORLD)).map(
    ({ message, place }) => `${place?.file ?? '-'}:${place?.line ?? '-'}:${place?.column ?? '-'} ${message}`,
  );
}

describe('several files', () => {
  const all = files(['cutover.yml', ROOT], ['cutover/chat.yml', CHAT], ['cutover/Core.yml', CORE]);

  it('are one manifest', () => {
    const manifest = parseManifest(all, WORLD);
    expect(manifest.files).toEqual(['cutover.yml', 'cutover/Core.yml', 'cutover/chat.yml']);
    expect(manifest.migrations.map(({ id, place }) => [id, place.file, place.line])).toEqual([
      ['ant', 'cutover/chat.yml', 6],
      ['yak', 'cutover/chat.yml', 5],
      ['zebra', 'cutover.yml', 5],
    ]);
    expect(manifest.accept.map(({ reason }) => reason)).toEqual(['root', 'chat']);
    expect(manifest.scan.exclude.map(({ text }) => text)).toEqual(['vendor/**']);
    expect(manifest.inlineExemptions).toBe(false);
  });

  it('are the same in any order', () => {
    const readings = permutations(all).map((order) => JSON.stringify(parseManifest(order, WORLD)));
    expect(readings).toHaveLength(6);
    expect(new Set(readings).size).toBe(1);
  });

  it('are one where one is given twice', () => {
    expect(parseManifest([...all, ...all], WORLD).migrations).toHaveLength(3);
  });

  it('make the same mistakes in any order', () => {
    const broken = files(['b.yml', ROOT.replace('moment', 'src/ws#x')], ['a.yml', ROOT], ['c.yml', '{']);
    const readings = permutations(broken).map((order) =>
      JSON.stringify(problemsOf(() => parseManifest(order, WORLD))),
    );
    expect(new Set(readings).size).toBe(1);
    expect(readings[0]).toContain('write src/ws.ts#x');
  });
});

describe('mistakes between files', () => {
  it('names both places of an id', () => {
    expect(mistakes(['b.yml', CHAT], ['a.yml', CHAT.replace('accept', '# accept')])).toEqual([
      'b.yml:5:11 the id "yak" is taken at a.yml:5:11',
      'b.yml:6:11 the id "ant" is taken at a.yml:6:11',
    ]);
  });

  it('names both places of a scan', () => {
    expect(mistakes(['b.yml', ROOT.replace('zebra', 'zebu')], ['a.yml', ROOT])).toEqual([
      'b.yml:2:1 "scan" already stands at a.yml:2:1',
    ]);
  });

  it('names both places where inline exemptions disagree', () => {
    expect(mistakes(['b.yml', CORE.replace('false', 'true')], ['a.yml', CHAT])).toEqual([
      'b.yml:2:1 "inline-exemptions" is true here and false at a.yml:2:1',
    ]);
  });

  it('finds them beside the mistakes of single files, and sorts all', () => {
    expect(
      mistakes(['b.yml', `${ROOT}gate: zero\n`], ['a.yml', ROOT.replace('version: 1', 'version: 2')]),
    ).toEqual([
      'a.yml:1:10 "version" must be 1, not 2',
      'b.yml:2:1 "scan" already stands at a.yml:2:1',
      'b.yml:5:11 the id "zebra" is taken at a.yml:5:11',
      'b.yml:6:1 unknown key "gate"',
    ]);
  });

  it('wants a migration in one of them', () => {
    expect(mistakes(['b.yml', CORE], ['a.yml', CORE])).toEqual([
      'a.yml:3:1 the manifest holds no migrations',
    ]);
    expect(mistakes(['b.yml', CORE], ['a.yml', CHAT])).toEqual([]);
  });

  it('wants a file', () => {
    expect(mistakes()).toEqual(['-:-:- there is no manifest']);
  });
});
