import type { Migration } from '../../src/model/manifest.ts';
import type { Finding, MigrationOutcome, Outcome, Silencer } from '../../src/model/outcome.ts';
import { blindSpot, entry, files, migration, OLD, old, place } from '../gate/samples.ts';
import { DIGEST, done, finding, outcome, result, WEBSOCKETS } from './findings.ts';

/** The picture: a pull request that introduces one usage, fixes three, leaves twelve. */
export function pullRequest(): Outcome {
  const chain = [
    { ...place('src/startup.ts', 18), label: 'initializeSystem', edge: 'certain' as const },
    { ...place('src/jobs/scheduler.ts', 52), label: 'startScheduler', edge: 'certain' as const },
    { ...place('src/notify/digest.ts', 41), label: 'sendDigest', edge: 'certain' as const },
  ];
  const judged: Migration = {
    ...WEBSOCKETS,
    gate: 'observe',
    forbidden: [
      entry({ kind: 'any' }, { text: 'any' }),
      entry({ kind: 'any' }, { text: 'at start-up', gate: 'zero' }),
    ],
    to: [],
  };
  const introduced = DIGEST.slice(1).map((digest): Finding => ({
    ...digest,
    status: 'introduced',
    contexts: [
      { entry: 0, certain: true, chain: [] },
      { entry: 1, certain: true, chain },
    ],
  }));
  const before = (file: string, owner: string, lines: readonly number[]) =>
    lines.map((line) => finding(file, line, { owners: [owner], gate: 'observe', failing: false }));
  const usages = [
    ...before('src/admin/audit.ts', '@acme/admin', [15]),
    ...before('src/chat/presence.ts', '@acme/chat', [12, 40, 77]),
    ...before('src/chat/typing.ts', '@acme/chat', [9, 31, 58]),
    ...before('src/core/events.ts', '@acme/core', [22, 23, 64, 90]),
    ...introduced,
  ];
  const resolved = [
    finding('src/admin/live.ts', 9),
    finding('src/chat/rooms.ts', 4),
    finding('src/chat/rooms.ts', 8),
  ];
  const websockets = result(usages, {
    migration: judged,
    resolved,
    remaining: 12,
    state: 'open',
    passes: false,
  });
  return outcome([websockets, ...done(13, [])], { base: 'origin/main 4f2a91c' });
}

const SILENCER: Silencer = {
  source: 'manifest',
  reason: 'adapter for the v1 mobile client',
  owner: '@acme/mobile',
  expires: '2027-01-31',
  expired: false,
  place: place('cutover.yml', 20, 9),
};

/** Fourteen migrations: one fails for some of its usages, one is observed, twelve are done. */
export function fourteen(): Outcome {
  const judged: Migration = {
    ...WEBSOCKETS,
    gate: 'observe',
    forbidden: [
      entry({ kind: 'any' }, { text: 'any' }),
      entry(
        { kind: 'inside', inside: files('src/notify/**') },
        { text: 'inside: src/notify/**', gate: 'zero' },
      ),
    ],
  };
  const both = [
    { entry: 0, certain: true, chain: [] },
    { entry: 1, certain: true, chain: [] },
  ];
  const quiet = { gate: 'observe', failing: false } as const;
  const usages = [
    finding('src/chat/presence.ts', 12, { ...quiet, owners: ['@acme/chat'] }),
    finding('src/chat/presence.ts', 40, { ...quiet, kind: 'new', owners: ['@acme/chat'] }),
    finding('src/chat/rooms.test.ts', 8, { ...quiet, status: 'allowed' }),
    finding('src/legacy/adapter.ts', 9, { ...quiet, status: 'exempt', exemption: SILENCER }),
    ...DIGEST.map((digest): Finding => ({ ...digest, contexts: both })),
  ];
  const possible = [
    finding('src/admin/audit.ts', 15, {
      ...quiet,
      confidence: 'possible',
      reason: 'any-receiver',
      code: '  hub.getWebSocketManager()',
    }),
  ];
  const sessions = 'src/session.ts#DatabaseSessionManager';
  const observed = result(
    [
      finding('src/db/pool.ts', 30, {
        ...quiet,
        symbol: sessions,
        kind: 'dangling',
        code: '  x = DatabaseSessionManager()',
      }),
      finding('src/db/types.ts', 2, {
        ...quiet,
        symbol: sessions,
        kind: 'type',
        forbidden: false,
        contexts: [],
      }),
    ],
    {
      migration: migration({
        id: 'sessions',
        title: 'SessionManager',
        gate: 'observe',
        from: [old(sessions)],
      }),
    },
  );
  return outcome([...done(12), result(usages, { migration: judged, possible, adopted: 31 }), observed], {
    blindSpots: [
      {
        ...blindSpot('src/chat/room.vue', { kind: 'template', line: 3, column: 4, symbol: OLD }),
        migration: 'request-scoped-websockets',
        failing: false,
      },
      {
        ...blindSpot('src/chat/room.vue', { kind: 'template', line: 3, column: 4, symbol: sessions }),
        migration: 'sessions',
        failing: false,
      },
      { ...blindSpot('vendor/legacy.js'), migration: null, failing: false },
    ],
    warnings: [
      { level: 'notice', message: 'scan: the glob "**/*.generated.ts" matches no file', place: null },
      {
        level: 'warning',
        message: 'cutover-allow sessions has no usage on its line or the one below: delete it',
        place: place('src/db/pool.ts', 3, 4),
      },
    ],
  });
}

/** One migration with so many failing usages that nobody reads them all. */
export function threeThousand(): Outcome {
  const usages = Array.from({ length: 3000 }, (_, index) => {
    const file = `src/module-${String(Math.floor(index / 20)).padStart(3, '0')}.ts`;
    return finding(file, 10 + (index % 20) * 3, { code: `  const ws${index} = getWebSocketManager();` });
  });
  return outcome([result(usages, { migration: WEBSOCKETS })]);
}

/** Strict: possible usages, blind spots and globs fail. */
export function strict(): Outcome {
  const unsure = finding('src/admin/audit.ts', 15, {
    confidence: 'possible',
    reason: 'any-receiver',
    code: '  hub.getWebSocketManager()',
  });
  const [first, second, ...rest] = done(4).map((one): MigrationOutcome => ({ ...one, passes: false }));
  if (first === undefined || second === undefined) throw new Error('four are done');
  const everywhere = [...rest, first, second].map(({ migration: { id } }) => ({
    kind: 'blind-spot' as const,
    migration: id,
    count: 1,
  }));
  const websockets = result([], { migration: WEBSOCKETS, possible: [unsure], passes: false });
  return outcome([first, second, ...rest, websockets], {
    verdict: 'fail',
    reasons: [
      { kind: 'possible', migration: WEBSOCKETS.id, count: 1 },
      { kind: 'blind-spot', migration: WEBSOCKETS.id, count: 2 },
      ...everywhere,
      { kind: 'unused-glob', migration: null, count: 1 },
    ],
    blindSpots: [
      {
        ...blindSpot('src/chat/room.vue', { kind: 'template', line: 3, column: 4 }),
        migration: WEBSOCKETS.id,
        failing: true,
      },
      { ...blindSpot('vendor/legacy.js', { count: 3 }), migration: null, failing: true },
      { ...blindSpot('vendor/quiet.js'), migration: WEBSOCKETS.id, failing: false },
    ],
    warnings: [
      { level: 'notice', message: 'scan: the glob "**/*.generated.ts" matches no file', place: null },
    ],
  });
}
