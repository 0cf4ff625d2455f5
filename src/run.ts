import { holdContexts } from './contexts/hold-contexts.ts';
import { standsInside } from './contexts/inside.ts';
import { openTypeScript, type TypeScriptScan } from './engines/typescript/index.ts';
import type { Answer } from './engines/engine.ts';
import { CutoverError } from './errors.ts';
import { readCodeOwners } from './files/codeowners.ts';
import { pathBelow } from './files/path-below.ts';
import { decide } from './gate/decide.ts';
import { strangerWarning, strangerWarnings, type StrangerOf } from './gate/strangers.ts';
import { openGround } from './ground.ts';
import { hashLines } from './line-hashes.ts';
import { parseSymbol } from './manifest/manifest.ts';
import type { ScanSettings } from './model/manifest.ts';
import type { FindResult, Outcome, Validation } from './model/outcome.ts';
import type { Usage } from './model/usage.ts';
import { filesOf, keepWhatIsRead, nothingToScan, openManifest } from './open-manifest.ts';
import { bindingsOf, keyOf, keyOfPlace } from './queries.ts';
import type { Request } from './request.ts';
import { TOOL } from './version.ts';

const WHOLE_TREE: ScanSettings = {
  include: [{ text: '**', matches: () => true, place: null }],
  exclude: [],
  tsconfig: null,
  packages: 'auto',
};

/** manifest → files → engine → usages → contexts → gate → outcome. */
export async function check(request: Request, openEngine = openTypeScript): Promise<Outcome> {
  const ground = openGround(request.root, request.cwd);
  const { manifest, files, scan } = await openManifest(request, ground, openEngine);
  const { usages, blindSpots, packages } = scan.judge();
  const owners = readCodeOwners(ground.tree);
  const byQuery = grouped(usages);
  const bindings = bindingsOf(manifest, scan.bound);
  const world = {
    definitionOf: (symbol: string) => scan.bound.bindings.get(keyOfPlace(symbol))?.definitions ?? [],
  };
  const decision = decide({
    manifest,
    now: request.now,
    strict: request.strict,
    bindingOf: (symbol, { id }) => bindings.get(id)?.get(symbol),
    usagesOf: (symbol, role, migration) => byQuery.get(keyOf(symbol, role, migration)) ?? [],
    strangerOf: strangersOf(scan),
    blindSpots,
    files: ground.tree.list().map(({ path }) => path),
    unmatchedScan: files.unmatched,
    comments: scan.exemptions(),
    ownersOf: (path) => owners.ownersOf(path),
    contextsOf: (usage, forbidden) => holdContexts(usage, forbidden, world),
    standsInside: (place, regions) => standsInside(place, regions, world),
  });
  const { commit, root, gitTop } = ground.tree;
  return {
    tool: TOOL,
    commit,
    folder: (gitTop === null ? null : pathBelow(gitTop, root)) ?? '',
    base: null,
    now: request.now,
    manifests: manifest.files,
    filesScanned: files.scanned.length,
    packages,
    ...decision,
    lineHashes: request.lineHashes ? hashLines(decision, ground.tree) : new Map(),
  };
}

/** Every usage of one symbol, without a manifest. */
export async function find(request: Request, text: string): Promise<FindResult> {
  const ground = openGround(request.root, request.cwd);
  keepWhatIsRead(request, ground, []);
  const symbol = parseSymbol(text, ground.world);
  const files = filesOf(ground, WHOLE_TREE);
  const nothing = nothingToScan(files, WHOLE_TREE);
  if (nothing.length > 0) throw new CutoverError(nothing);
  const workplace = { ...files, ...request, installed: ground.installed(WHOLE_TREE), settings: WHOLE_TREE };
  const scan = await openTypeScript(workplace, [
    { key: symbol.text, symbol, role: 'old', removed: false, receivers: [], to: [] },
  ]);
  const problem = scan.bound.problems.get(symbol.text);
  const bound = scan.bound.bindings.get(symbol.text);
  if (problem !== undefined || bound === undefined)
    throw CutoverError.of(problem?.message ?? 'the symbol does not resolve', problem?.hint ?? null);
  const { usages, blindSpots, packages } = scan.judge();
  const { binding, definitions } = bound;
  const isCertain = ({ confidence }: Usage): boolean => confidence === 'certain';
  const found = { usages: usages.filter(isCertain), possible: usages.filter((usage) => !isCertain(usage)) };
  return {
    tool: TOOL,
    symbol: symbol.text,
    binding,
    definitions,
    ...found,
    blindSpots,
    filesScanned: files.scanned.length,
    packages,
    warnings: scan.strangers().map((stranger) => strangerWarning(stranger, symbol.text, null)),
  };
}

/** The manifest alone: is it well formed, and does every symbol of it resolve? */
export async function validate(request: Request): Promise<Validation> {
  const ground = openGround(request.root, request.cwd);
  const { manifest, scan } = await openManifest(request, ground, openTypeScript);
  const warnings = strangerWarnings(manifest, strangersOf(scan));
  return { manifest, bindings: bindingsOf(manifest, scan.bound), warnings };
}

function strangersOf(scan: TypeScriptScan): StrangerOf {
  const strangers = new Map(scan.strangers().map((stranger) => [stranger.query, stranger]));
  return (symbol, role, migration) => strangers.get(keyOf(symbol, role, migration)) ?? null;
}

function grouped(usages: readonly Answer[]): ReadonlyMap<string, readonly Usage[]> {
  const groups = new Map<string, Usage[]>();
  for (const { query, ...usage } of usages) {
    const group = groups.get(query) ?? [];
    groups.set(query, group);
    group.push(usage);
  }
  return groups;
}
