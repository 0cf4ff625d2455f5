import type { Migration } from '../../src/model/manifest.ts';
import type { Finding, MigrationOutcome, Outcome } from '../../src/model/outcome.ts';
import type { TextView } from '../../src/report/view.ts';
import { bound, migration, NEW, old, place, symbol, usage } from '../gate/samples.ts';

export const VIEW: TextView = {
  color: false,
  width: 80,
  all: false,
  migrations: null,
  owners: null,
  tree: 'working tree',
};

type FindingFacts = Partial<Finding> & { readonly code?: string; readonly above?: string };

/** A remaining call that fails a gate of zero, if nothing else is said. */
export function finding(file: string, line: number, more: FindingFacts = {}): Finding {
  const { above, ...facts } = more;
  const plain = usage(file, line, facts);
  const firstLine = above === undefined ? line : line - 1;
  const lines = above === undefined ? plain.frame.lines : [above, ...plain.frame.lines];
  return {
    contexts: [{ entry: 0, certain: true, chain: [] }],
    forbidden: true,
    gate: 'zero',
    status: 'existing',
    exemption: null,
    owners: [],
    fingerprint: '00112233aabbccdd',
    failing: true,
    ...plain,
    frame: { firstLine, lines, offset: 0 },
  };
}

export function result(usages: readonly Finding[], more: Partial<MigrationOutcome> = {}): MigrationOutcome {
  const judged = more.migration ?? migration();
  const remaining = usages.filter(({ forbidden, status }) => forbidden && status === 'existing').length;
  return {
    migration: judged,
    state: remaining === 0 ? 'complete' : 'open',
    owners: [],
    symbols: judged.from.map((mention) => bound(mention.symbol.text)),
    usages,
    possible: [],
    resolved: null,
    adopted: 0,
    remaining,
    passes: !usages.some(({ failing }) => failing),
    ...more,
  };
}

export function outcome(migrations: readonly MigrationOutcome[], more: Partial<Outcome> = {}): Outcome {
  const reasons = migrations
    .filter(({ passes }) => !passes)
    .map(({ migration: { id }, usages }) => ({
      kind: 'remaining' as const,
      migration: id,
      count: usages.filter(({ failing }) => failing).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    tool: { name: 'cutover', version: '0.1.0', compiler: '6.0.2' },
    commit: null,
    folder: '',
    base: null,
    now: '2026-11-22',
    manifests: ['cutover.yml'],
    verdict: migrations.every(({ passes }) => passes) ? 'pass' : 'fail',
    reasons,
    filesScanned: 9012,
    migrations,
    packages: [],
    blindSpots: [],
    warnings: [],
    lineHashes: new Map(),
    ...more,
  };
}

export const WEBSOCKETS: Migration = migration({
  why: 'The singleton leaks events between users.',
  how: 'Pass req.userContext to createWebSocketManager.',
  docs: 'docs/adr/0042.md',
  to: [{ symbol: symbol(NEW), place: place('cutover.yml', 9, 9) }],
});

const IMPORT = "import { getWebSocketManager } from '../websocket/manager';";

/** A file that imports the old function and calls it once. */
export const DIGEST: readonly Finding[] = [
  finding('src/notify/digest.ts', 3, { kind: 'import', code: IMPORT, owners: ['@acme/core'] }),
  finding('src/notify/digest.ts', 41, {
    code: '  const ws = getWebSocketManager();',
    above: 'export async function sendDigest(user: User) {',
    owners: ['@acme/core'],
    enclosing: [
      { kind: 'module', name: null },
      { kind: 'function', name: 'sendDigest' },
    ],
  }),
];

export function done(
  count: number,
  resolved: MigrationOutcome['resolved'] = null,
): readonly MigrationOutcome[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `done-${index}`;
    return result([], {
      migration: migration({ id, title: `Done ${index}`, from: [old(`src/${id}.ts#gone`)] }),
      resolved,
    });
  });
}
