import { holdContexts } from './contexts/hold-contexts.ts';
import { standsInside } from './contexts/inside.ts';
import { openTypeScript, type TypeScriptScan } from './engines/typescript/index.ts';
import { CutoverError } from './errors.ts';
import { readCodeOwners } from './files/codeowners.ts';
import { findManifests } from './files/manifests.ts';
import { selectFiles } from './files/scan.ts';
import { decide } from './gate/decide.ts';
import { openGround, type Ground } from './ground.ts';
import { parseManifest, parseSymbol } from './manifest/manifest.ts';
import type { Glob, Manifest, ScanSettings } from './model/manifest.ts';
import type { FindResult, Outcome, Validation } from './model/outcome.ts';
import type { Usage } from './model/usage.ts';
import { queriesOf, refuseUnbound } from './queries.ts';
import type { Request } from './request.ts';
import { TOOL } from './version.ts';

const WHOLE_TREE: ScanSettings = { include: [], exclude: [], tsconfig: null, packages: 'auto' };

/** manifest → files → engine → usages → contexts → gate → outcome. */
export async function check(request: Request, openEngine = openTypeScript): Promise<Outcome> {
  const ground = openGround(request.root, request.cwd);
  const manifest = readManifest(request, ground);
  const files = filesOf(ground, manifest.scan);
  const scan = await openEngine(
    { ...files, ...request, installed: ground.installed(manifest.scan), settings: manifest.scan },
    queriesOf(manifest),
  );
  refuseUnbound(manifest, scan.bound.problems);

  const { usages, blindSpots, packages } = scan.judge();
  const owners = readCodeOwners(ground.tree);
  const world = { definitionOf: (symbol: string) => scan.bound.bindings.get(symbol)?.definitions ?? [] };
  const decision = decide({
    manifest,
    now: request.now,
    strict: request.strict,
    bindings: scan.bound.bindings,
    usages: bySymbol(usages),
    blindSpots,
    files: ground.tree.list().map(({ path }) => path),
    unmatchedScan: files.unmatched,
    comments: scan.exemptions(),
    ownersOf: (path) => owners.ownersOf(path),
    contextsOf: (usage, forbidden) => holdContexts(usage, forbidden, world),
    standsInside: (place, regions) => standsInside(place, regions, world),
  });
  const { commit } = ground.tree;
  return {
    tool: TOOL,
    commit,
    base: null,
    now: request.now,
    manifests: manifest.files,
    filesScanned: files.scanned.length,
    packages,
    ...decision,
  };
}

/** Every usage of one symbol, without a manifest. */
export async function find(request: Request, text: string): Promise<FindResult> {
  const ground = openGround(request.root, request.cwd);
  const symbol = parseSymbol(text, ground.world);
  const files = filesOf(ground, null);
  const workplace = { ...files, ...request, installed: ground.installed(WHOLE_TREE), settings: WHOLE_TREE };
  const scan = await openTypeScript(workplace, [
    { symbol, role: 'old', removed: false, receivers: [], to: [] },
  ]);
  const [problem] = scan.bound.problems;
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
  };
}

/** The manifest alone: is it well formed, and does every symbol of it resolve? */
export async function validate(request: Request): Promise<Validation> {
  const ground = openGround(request.root, request.cwd);
  const manifest = readManifest(request, ground);
  const files = filesOf(ground, manifest.scan);
  const scan: TypeScriptScan = await openTypeScript(
    { ...files, ...request, installed: ground.installed(manifest.scan), settings: manifest.scan },
    queriesOf(manifest),
  );
  refuseUnbound(manifest, scan.bound.problems);
  return { manifest, bindings: scan.bound.bindings, warnings: [] };
}

function readManifest({ manifests, cwd }: Request, { tree, world }: Ground): Manifest {
  return parseManifest(findManifests(tree, manifests, cwd), world);
}

interface ScannedFiles {
  readonly tree: Ground['tree'];
  readonly scanned: readonly string[];
  /** Globs of `scan` that match nothing. */
  readonly unmatched: readonly Glob[];
}

function filesOf({ tree }: Ground, scan: ScanSettings | null): ScannedFiles {
  const view = scan === null ? { list: () => tree.list(), unmatched: [] } : selectFiles(tree, scan);
  const scanned = view.list().flatMap(({ path, obstacle }) => (obstacle === null ? [path] : []));
  if (scanned.length > 0) return { tree, scanned, unmatched: view.unmatched };
  const settings = scan === null ? '' : ', and `scan.include` and `scan.exclude` of the manifest';
  throw CutoverError.of('there is no file to scan', `check --root${settings}`);
}

function bySymbol(usages: readonly Usage[]): ReadonlyMap<string, readonly Usage[]> {
  const groups = new Map<string, Usage[]>();
  for (const usage of usages) {
    const group = groups.get(usage.symbol) ?? [];
    groups.set(usage.symbol, group);
    group.push(usage);
  }
  return groups;
}
