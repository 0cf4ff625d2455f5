import { ts } from '../compiler.ts';
import type { Modules } from './modules.ts';

export type Container = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

interface Member {
  readonly name: string;
  readonly isStatic: boolean;
}

/** The members of this name in every base type, the bases of bases included: an override in between hides none. */
export function baseMembers(container: Container, member: Member, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const seen = new Set<ts.Node>();
  const out: ts.Symbol[] = [];
  const pending: ts.Node[] = [...partsOf(container, checker)];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (seen.has(part) || !isContainer(part)) continue;
    seen.add(part);
    for (const type of baseTypes(part, member, checker)) {
      const property = checker.getPropertyOfType(type, member.name);
      if (property !== undefined) out.push(property);
      pending.push(...(type.getSymbol()?.declarations ?? []));
    }
  }
  return out;
}

/** Every declaration that is merged with this one. */
function partsOf(container: Container, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = container.name === undefined ? undefined : checker.getSymbolAtLocation(container.name);
  return symbol?.declarations ?? [container];
}

function baseTypes(part: Container, member: Member, checker: ts.TypeChecker): readonly ts.Type[] {
  const written = (part.heritageClauses ?? []).flatMap((clause) => {
    if (!member.isStatic) return clause.types.map((heritage) => checker.getTypeAtLocation(heritage));
    const extended = clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types : [];
    return extended.map((heritage) => checker.getTypeAtLocation(heritage.expression));
  });
  if (member.isStatic) return written;
  const tags = ts.getJSDocImplementsTags(part);
  return [...written, ...tags.map((tag) => checker.getTypeAtLocation(tag.class))];
}

function isContainer(node: ts.Node): node is Container {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node);
}
