import type { SymbolRef } from '../../../model/manifest.ts';
import type { ts } from '../compiler.ts';
import { aliasedSpellings } from '../package-alias.ts';
import { isStub } from '../resolve/stubs.ts';
import type { BindContext } from './bind-context.ts';
import { declarationsOf } from './declared-nodes.ts';
import { descend } from './descend.ts';
import type { Target } from './target.ts';

type Ground = Pick<BindContext, 'resolver' | 'modules'>;

/** Other specifiers by which the tree may import a package, or what a pattern stands for. */
export function aliasesOf(specifier: string, { resolver }: Pick<Ground, 'resolver'>): readonly string[] {
  return aliasedSpellings(specifier, resolver.aliases.all());
}

/** What is installed under an alias is another copy of the package: its declarations are those of the member, too. */
export function withAliasedCopies(
  target: Target,
  symbol: Extract<SymbolRef, { kind: 'package-export' }>,
  ground: Ground,
): Target {
  if (!target.isMember) return target;
  const { modules } = ground;
  const nodes = aliasedModules(symbol.specifier, ground).flatMap((module) => {
    const exported = modules.member(module, target.address?.names[0] ?? '');
    if (exported === null) return [];
    const descent = descend([exported], symbol.segments, modules.program.checker);
    return descent.kind === 'found' ? declarationsOf(descent.symbols) : [];
  });
  return { ...target, declarations: new Set([...target.declarations, ...nodes]) };
}

function aliasedModules(specifier: string, { resolver, modules }: Ground): readonly ts.Symbol[] {
  const paths = resolver.aliases.all().flatMap((alias) =>
    aliasedSpellings(specifier, [alias]).flatMap((spelling) => {
      const { kind, path } = resolver.resolve(alias.statedIn, spelling);
      return kind === 'package' && path !== null && !isStub(path) ? [path] : [];
    }),
  );
  return [...new Set(paths)].flatMap((path) => modules.ofFile(path) ?? []);
}
