import { isPackageJson } from '../../model/package-json.ts';
import type { SymbolRef } from '../../model/manifest.ts';
import { packageName } from '../../model/specifier.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import type { Stranger, SymbolQuery, Workplace } from '../engine.ts';
import type { Needle } from '../text-pass.ts';
import { NODE_MODULES } from './node-modules.ts';
import { packageFolders } from './package-files.ts';
import { textOf } from './program/text.ts';
import { readsSource } from './reads.ts';
import type { TextIndex } from './text-index.ts';
import { leadsIntoTree } from './unseen-exports.ts';

const LOCKS = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
]);
const DECLARED =
  /(?<![\w$.])(?:function\*?|class|const|let|var|interface|type|enum|namespace)\s+([A-Za-z_$][\w$]*)/g;
/** Names are compared with those that the tree declares where that costs nothing beside the scan. */
const MOST_FILES = 1_000;

/** What the text of a file holds that asks for a package: the beginning of a specifier. */
export function mentions(queries: readonly SymbolQuery[]): readonly Needle[] {
  return queries.flatMap((query) => (isCandidate(query) ? [mentionOf(nameIn(query.symbol))] : []));
}

/**
 * Packages of the manifest that nobody knows: not installed, in no package.json and no lock file, imported nowhere. What
 * is over looks so; a misspelt name does, too.
 */
export function findStrangers(
  queries: readonly SymbolQuery[],
  { workplace, texts }: { readonly workplace: Workplace; readonly texts: TextIndex },
): readonly Stranger[] {
  const found = queries
    .filter(isCandidate)
    .filter(({ symbol }) => isUnknown(nameIn(symbol), workplace, texts));
  if (found.length === 0) return [];
  const { tree } = workplace;
  const paths = tree.list().map(({ path }) => path);
  const stated = paths
    .filter((path) => isPackageJson(path) || LOCKS.has(path.slice(path.lastIndexOf('/') + 1)))
    .map((path) => textOf(tree.read(path)) ?? '');
  const strangers = found.filter(({ symbol }) => !stated.some((text) => isNamed(nameIn(symbol), text)));
  const declared = strangers.some(({ symbol }) => isBare(symbol))
    ? declarations(workplace)
    : new Map<string, string>();
  const known = stated.flatMap(packageKeys);
  return strangers.map(({ key, symbol }) => ({ query: key, hint: hintFor(symbol, { declared, known }) }));
}

type PackageSymbol = Extract<SymbolRef, { readonly specifier: string }>;

function isCandidate(query: SymbolQuery): query is SymbolQuery & { readonly symbol: PackageSymbol } {
  const { symbol, removed, role } = query;
  if (!('specifier' in symbol) || removed || role === 'place') return false;
  const name = nameIn(symbol);
  // A pattern that begins with its star asks for no package in particular.
  return name !== '' && !name.startsWith('node:') && !NODE_MODULES.has(name);
}

/** Of a pattern what stands before its star. */
function nameIn(symbol: PackageSymbol): string {
  return packageName(symbol.specifier).split('*')[0] ?? '';
}

function mentionOf(name: string): Needle {
  return { kind: 'package-prefix', text: name };
}

function isUnknown(name: string, { tree, installed }: Workplace, texts: TextIndex): boolean {
  if (packageFolders(name, installed).length > 0 || texts.find([mentionOf(name)]).size > 0) return false;
  return !leadsIntoTree(name, tree);
}

function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w.-]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** A name that could as well be a declaration's. */
function isBare(symbol: PackageSymbol): boolean {
  return symbol.kind === 'package' && /^[A-Za-z_$][\w$]*$/.test(symbol.specifier);
}

/** Top-level or not: name → the first file that declares it. */
function declarations({ tree, scanned }: Workplace): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of scanned.filter(readsSource).slice(0, MOST_FILES)) {
    for (const [, name = ''] of (textOf(tree.read(path)) ?? '').matchAll(DECLARED)) {
      if (!names.has(name)) names.set(name, path);
    }
  }
  return names;
}

function packageKeys(text: string): readonly string[] {
  return [...text.matchAll(/"((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)"\s*:/g)].map(([, name = '']) => name);
}

function hintFor(
  symbol: PackageSymbol,
  { declared, known }: { readonly declared: ReadonlyMap<string, string>; readonly known: readonly string[] },
): string | null {
  const meant = isBare(symbol) ? nearest(symbol.specifier, declared.keys()) : null;
  // Of two or three letters any two names are near.
  const isNear = symbol.specifier.length > 3 || meant?.toLowerCase() === symbol.specifier.toLowerCase();
  if (meant !== null && isNear) return `did you mean ${declared.get(meant) ?? ''}#${meant}?`;
  return didYouMean(packageName(symbol.specifier), known);
}
