import { describe, expect, it } from 'vitest';
import { manifestOf } from './manifest-of.ts';

describe('a manifest that says everything', () => {
  const manifest = manifestOf(
    [
      'version: 1',
      'scan:',
      '  include: src/**',
      '  exclude: ["**/*.generated.ts", "vendor/**"]',
      '  tsconfig: [./tsconfig.json, packages/web/tsconfig.json]',
      '  packages: installed',
      'inline-exemptions: false',
      'accept:',
      '  - { blind-spot: unparsed-file, files: "vendor/**", reason: not ours }',
      '  - { possible: any-receiver, reason: reviewed }',
      'migrations:',
      '  - id: sockets',
      '    title: Request-scoped sockets',
      '    why: The singleton leaks events.',
      '    how: Pass the context.',
      '    docs: docs/adr/0042.md',
      '    owners: "@acme/realtime"',
      '    from:',
      '      - src/ws.ts#getManager',
      '      - { symbol: src/ws.ts#Manager.get, to: src/ws-factory.ts#create, how: Call create. }',
      '      - { symbol: ./src/legacy/queue.ts, to: ["lodash#merge", src/ws-factory.ts#open] }',
      '    to: [src/ws-factory.ts#create, npm:lodash#merge]',
      '    gate: observe',
      '    receivers: [db, session]',
      '    strict: true',
      '    removed: true',
      '    allowed:',
      '      - inside: "**/*.test.ts"',
      '      - { symbol: src/legacy/queue.ts, inside: [src/startup.ts#boot, "tools/**"], reason: by design }',
      '    exempt:',
      '      - files: [src/a.ts, src/b.ts]',
      '        reason: v1 client',
      '        owner: me@example.org',
      '        expires: 2028-02-29',
      '',
    ].join('\n'),
  );
  const [migration] = manifest.migrations;

  it('keeps the settings of the scan', () => {
    expect(manifest.scan).toMatchObject({
      include: [{ text: 'src/**' }],
      exclude: [{ text: '**/*.generated.ts' }, { text: 'vendor/**' }],
      tsconfig: ['tsconfig.json', 'packages/web/tsconfig.json'],
      packages: 'installed',
    });
    expect(manifest.inlineExemptions).toBe(false);
  });

  it('keeps what is accepted, with its place', () => {
    expect(manifest.accept).toMatchObject([
      {
        blindSpot: 'unparsed-file',
        possible: null,
        files: [{ text: 'vendor/**' }],
        reason: 'not ours',
        place: { line: 9, column: 5 },
      },
      {
        blindSpot: null,
        possible: 'any-receiver',
        files: null,
        reason: 'reviewed',
        place: { line: 10, column: 5 },
      },
    ]);
  });

  it('keeps the words and switches', () => {
    expect(migration).toMatchObject({
      title: 'Request-scoped sockets',
      why: 'The singleton leaks events.',
      how: 'Pass the context.',
      docs: 'docs/adr/0042.md',
      owners: ['@acme/realtime'],
      gate: 'observe',
      receivers: ['db', 'session'],
      strict: true,
      removed: true,
      place: { file: 'cutover.yml', line: 12, column: 5 },
    });
  });

  it('keeps each old symbol with its own replacement, advice and place', () => {
    expect(migration?.from).toMatchObject([
      {
        symbol: { kind: 'declaration', path: 'src/ws.ts' },
        to: [],
        how: null,
        place: { line: 19, column: 9 },
      },
      {
        symbol: { text: 'src/ws.ts#Manager.get' },
        to: [{ text: 'src/ws-factory.ts#create' }],
        how: 'Call create.',
        place: { line: 20, column: 19 },
      },
      {
        symbol: { kind: 'module', path: 'src/legacy/queue.ts' },
        to: [{ text: 'lodash#merge' }, { text: 'src/ws-factory.ts#open' }],
        how: null,
        place: { line: 21, column: 19 },
      },
    ]);
  });

  it('joins every replacement once, those of the migration first', () => {
    expect(migration?.to.map(({ symbol, place }) => [symbol.text, place.line, place.column])).toEqual([
      ['src/ws-factory.ts#create', 22, 10],
      ['npm:lodash#merge', 22, 36],
      ['src/ws-factory.ts#open', 21, 63],
    ]);
  });

  it('keeps what is silenced, symbols in the spelling of from', () => {
    expect(migration?.allowed).toMatchObject([
      {
        files: null,
        symbols: null,
        inside: [{ kind: 'files', glob: { text: '**/*.test.ts' } }],
        reason: null,
        place: { line: 28, column: 9 },
      },
      {
        files: null,
        symbols: ['./src/legacy/queue.ts'],
        inside: [
          { kind: 'symbol', symbol: { text: 'src/startup.ts#boot' } },
          { kind: 'files', glob: { text: 'tools/**' } },
        ],
        reason: 'by design',
      },
    ]);
    expect(migration?.exempt).toMatchObject([
      {
        files: [{ text: 'src/a.ts' }, { text: 'src/b.ts' }],
        symbols: null,
        inside: null,
        reason: 'v1 client',
        owner: 'me@example.org',
        expires: '2028-02-29',
        place: { line: 31, column: 9 },
      },
    ]);
  });
});
