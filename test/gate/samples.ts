import { minimatch } from 'minimatch';
import { holdContexts } from '../../src/contexts/hold-contexts.ts';
import { standsInside } from '../../src/contexts/inside.ts';
import type { GateInput } from '../../src/gate/input.ts';
import type {
  Context,
  Exemption,
  ForbiddenEntry,
  Inside,
  Manifest,
  Migration,
  OldSymbol,
  PlacedGlob,
  SymbolRef,
} from '../../src/model/manifest.ts';
import type { Place } from '../../src/model/place.ts';
import type { Binding, BlindSpot, InlineExemption, Usage } from '../../src/model/usage.ts';

export const OLD = 'src/websocket/manager.ts#getWebSocketManager';
export const NEW = 'src/websocket/factory.ts#createWebSocketManager';

export function place(file: string, line = 1, column = 1): Place {
  return { file, line, column };
}

export function glob(text: string, at: Place | null = place('cutover.yml', 20, 16)): PlacedGlob {
  return { text, place: at, matches: (path) => minimatch(path, text, { dot: true }) };
}

export function files(...globs: readonly string[]): readonly Inside[] {
  return globs.map((text) => ({ kind: 'files', glob: glob(text) }));
}

export function symbol(text: string): SymbolRef {
  const [path = '', names] = text.split('#');
  if (names === undefined) return { kind: 'module', text, path, glob: null };
  const segments = names.split('.').map((name) => ({ name, wildcard: name.includes('*') }));
  return { kind: 'declaration', text, path, segments };
}

export function old(text: string, more: Partial<OldSymbol> = {}): OldSymbol {
  return { symbol: symbol(text), to: [], how: null, place: place('cutover.yml', 4, 11), ...more };
}

export function entry(context: Context, more: Partial<ForbiddenEntry> = {}): ForbiddenEntry {
  return { text: context.kind, context, gate: null, ...more };
}

export function exemption(more: Partial<Exemption>): Exemption {
  return {
    files: null,
    symbols: null,
    inside: null,
    reason: 'adapter for the v1 mobile client',
    owner: '@acme/mobile',
    expires: null,
    place: place('cutover.yml', 20, 9),
    ...more,
  };
}

export function migration(more: Partial<Migration> = {}): Migration {
  return {
    id: 'request-scoped-websockets',
    title: 'Request-scoped WebSocket managers',
    why: null,
    how: null,
    docs: null,
    owners: [],
    from: [old(OLD)],
    to: [],
    gate: 'zero',
    forbidden: [entry({ kind: 'any' })],
    allowed: [],
    exempt: [],
    strict: false,
    receivers: [],
    removed: false,
    place: place('cutover.yml', 3, 5),
    ...more,
  };
}

export function manifest(migrations: readonly Migration[], more: Partial<Manifest> = {}): Manifest {
  return {
    files: ['cutover.yml'],
    scan: { include: [], exclude: [], tsconfig: null, packages: 'auto' },
    inlineExemptions: true,
    accept: [],
    migrations,
    ...more,
  };
}

/** A usage of the old symbol on one line of a file. */
export function usage(
  file: string,
  line: number,
  more: Partial<Usage> & { readonly code?: string } = {},
): Usage {
  const { code = '  getWebSocketManager();', ...facts } = more;
  const token = (facts.symbol ?? OLD).split(/[#.]/).at(-1) ?? '';
  const column = facts.column ?? Math.max(0, code.indexOf(token)) + 1;
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn: column + token.length,
    language: 'typescript',
    cell: null,
    symbol: OLD,
    kind: 'call',
    confidence: 'certain',
    reason: null,
    declaredName: null,
    enclosing: [],
    normalisedText: code.trim(),
    ordinal: 0,
    callShape: null,
    guarded: false,
    frame: { firstLine: line, lines: [code], offset: 0 },
    ...facts,
  };
}

export function comment(file: string, line: number, more: Partial<InlineExemption> = {}): InlineExemption {
  return {
    file,
    line,
    id: 'request-scoped-websockets',
    reason: 'moves with the mobile client',
    until: null,
    place: place(file, line, 4),
    ...more,
  };
}

export function blindSpot(file: string, more: Partial<BlindSpot> = {}): BlindSpot {
  return { kind: 'unparsed-file', symbol: null, file, line: 1, column: 1, count: 1, ...more };
}

export function bound(text: string, at: Place | null = place(text.split('#')[0] ?? '', 12, 17)): Binding {
  if (at === null) return { symbol: text, binding: 'removed', definitions: [] };
  const span = { ...at, endLine: at.line, endColumn: at.column + 10 };
  const extent = { ...at, column: 1, endLine: at.line + 8, endColumn: 2 };
  return { symbol: text, binding: 'bound', definitions: [{ ...span, extent }] };
}

/** What the gate is handed when these usages were found, contexts judged by the real judges. */
export function gateInput(
  judged: Manifest,
  usages: readonly Usage[],
  {
    bindings: given,
    ...more
  }: Partial<GateInput> & { readonly bindings?: ReadonlyMap<string, Binding> } = {},
): GateInput {
  const symbols = judged.migrations.flatMap(({ from, to }) =>
    [...from, ...to].map((mention) => mention.symbol.text),
  );
  const bindings = given ?? new Map(symbols.map((text) => [text, bound(text)]));
  const world = { definitionOf: (text: string) => bindings.get(text)?.definitions ?? [] };
  return {
    manifest: judged,
    now: '2026-11-22',
    strict: false,
    bindingOf: (text) => bindings.get(text),
    usagesOf: (text) => usages.filter((found) => found.symbol === text),
    strangerOf: () => null,
    blindSpots: [],
    files: [...new Set(usages.map(({ file }) => file))],
    unmatchedScan: [],
    comments: [],
    ownersOf: () => [],
    contextsOf: (found, forbidden) => holdContexts(found, forbidden, world),
    standsInside: (at, regions) => standsInside(at, regions, world),
    ...more,
  };
}
