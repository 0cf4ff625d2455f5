import { referenceDirectives } from './reference-directives.ts';
import type { SpecifierIndex } from './specifier-index.ts';
import { isModuleSpecifier } from './syntax/module-specifiers.ts';
import { tokensNamed } from './syntax/tokens.ts';
import type { Modules } from './symbols/modules.ts';
import { isStemOf } from './targets/same-module.ts';
import type { Target } from './targets/target.ts';
import { twinPaths } from './targets/twins.ts';
import { usageAt, type BareUsage } from './usage-facts.ts';
import { IMPLICIT } from './resolve/file-candidates.ts';
import type { Resolution } from './resolve/resolver.ts';
import { packageMatcher } from './targets/package-pattern.ts';

/** Usages of whole files and whole packages: every specifier that leads there. No type is asked for. */
export function moduleUsages(
  target: Target,
  specifiers: SpecifierIndex,
  modules: Modules,
): readonly BareUsage[] {
  const leads = leadsTo(target);
  if (leads === null) return [];
  const out: BareUsage[] = [];
  for (const [path, texts] of specifiers.importers(leads)) {
    const file = modules.program.file(path);
    if (file === undefined) continue;
    for (const literal of tokensNamed(file, texts)) {
      if (isModuleSpecifier(literal))
        out.push(usageAt(literal, { query: target.query, kind: 'module', reason: null }));
    }
    out.push(...referenceDirectives(file, texts, target));
  }
  return out;
}

function leadsTo({ query }: Target): ((resolution: Resolution, specifier: string) => boolean) | null {
  const { symbol } = query;
  if (symbol.kind === 'package') {
    const matches = packageMatcher(symbol.specifier);
    return (resolution, specifier) => resolution.kind !== 'missing' && matches(specifier);
  }
  if (symbol.kind !== 'module') return null;
  const { glob, path } = symbol;
  if (glob !== null) return (resolution) => pathsOf(resolution).some((each) => glob.matches(each));
  const own = [path, ...twinPaths(path)];
  return (resolution) =>
    resolution.kind === 'file' ? own.includes(resolution.path) : isStemOf(resolution.stems, path);
}

/** The file that a specifier leads to; where there is none, every path at which it may have been. */
function pathsOf(resolution: Resolution): readonly string[] {
  if (resolution.kind === 'file') return [resolution.path];
  // A base URL makes a path of every package: those are not the repository's.
  if (resolution.kind === 'package') return [];
  return resolution.stems.flatMap((stem) => [
    stem,
    ...IMPLICIT.flatMap((extension) => [stem + extension, `${stem}/index${extension}`]),
  ]);
}
