import { ts } from '@ts-morph/common';

const IDENTIFIER = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const MEMBER =
  ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor | ts.SymbolFlags.EnumMember;

/** A member by its address below the top-level name: `get`, `prototype.get`, `"kebab-key"`. */
export type Member = readonly [path: string, declarations: readonly ts.Node[]];

/** The members that a declared symbol has of its own, and the members of the namespaces and types in it. */
export function membersOf(symbol: ts.Symbol): readonly Member[] {
  const instance = new Map([...tableOf(symbol.members), ...literalMembers(symbol)]);
  const statics = tableOf(symbol.exports);
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const both = (name: string): boolean => statics.has(name) && instance.has(name);
  const own = [...instance].flatMap(([name, member]): readonly Member[] => {
    if (!both(name)) return [[name, membersDeclarations(member)]];
    return isClass ? [[`prototype.${name}`, membersDeclarations(member)]] : [];
  });
  const shared = [...statics].flatMap(([name, member]): readonly Member[] => {
    if (both(name) && !isClass) return [];
    const below = (symbol.flags & ts.SymbolFlags.Module) === 0 ? [] : membersOf(member);
    return [
      [name, membersDeclarations(member)],
      ...below.map(([path, nodes]): Member => [`${name}.${path}`, nodes]),
    ];
  });
  return [...own, ...shared];
}

function membersDeclarations(member: ts.Symbol): readonly ts.Node[] {
  return member.declarations ?? [];
}

/** By the name a manifest writes; what has no such name (an index signature, a symbol as key) is left out. */
function tableOf(table: ts.SymbolTable | undefined): ReadonlyMap<string, ts.Symbol> {
  const out = new Map<string, ts.Symbol>();
  for (const member of table?.values() ?? []) {
    const name = ts.unescapeLeadingUnderscores(member.escapedName).replace(/^__#\d+@/, '');
    const written = IDENTIFIER.test(name) ? name : JSON.stringify(name);
    if (name !== 'prototype' && !name.startsWith('__') && !/^\d/.test(name) && isMember(member))
      out.set(written, member);
  }
  return out;
}

function isMember({ flags, declarations }: ts.Symbol): boolean {
  const isDeclared = (declarations ?? []).every((node) => !ts.isExportSpecifier(node));
  return (
    isDeclared &&
    (flags & (MEMBER | ts.SymbolFlags.Value | ts.SymbolFlags.Type)) !== 0 &&
    (flags & ts.SymbolFlags.TypeParameter) === 0
  );
}

/** Of a type alias the members of its literals, of a constant those of the object literal it is made of. */
function literalMembers(symbol: ts.Symbol): ReadonlyMap<string, ts.Symbol> {
  const literals = (symbol.declarations ?? []).flatMap((node) => {
    if (ts.isTypeAliasDeclaration(node)) return typeLiterals(node.type);
    return ts.isVariableDeclaration(node) && node.type === undefined ? objectLiterals(node) : [];
  });
  return new Map(literals.flatMap((literal) => [...tableOf(symbolOf(literal)?.members)]));
}

function typeLiterals(type: ts.TypeNode): readonly ts.Node[] {
  if (ts.isParenthesizedTypeNode(type)) return typeLiterals(type.type);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(typeLiterals);
  return ts.isTypeLiteralNode(type) ? [type] : [];
}

function objectLiterals({ initializer, parent }: ts.VariableDeclaration): readonly ts.Node[] {
  if (initializer === undefined || (parent.flags & ts.NodeFlags.Const) === 0) return [];
  const inner =
    ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)
      ? initializer.expression
      : initializer;
  const isTyped = ts.isAsExpression(initializer) && initializer.type.getText() !== 'const';
  return ts.isObjectLiteralExpression(inner) && !isTyped ? [inner] : [];
}

export function symbolOf(node: ts.Node): ts.Symbol | undefined {
  return (node as ts.Node & { readonly symbol?: ts.Symbol }).symbol;
}
