import { ts } from '@ts-morph/common';
import { exportsNamed } from './commonjs.ts';
import { membersOf, symbolOf } from './members.ts';
import { declaredBy, defaultOf } from './top-level.ts';

/** A symbol that a manifest can address. */
export interface Addressed {
  /** As a manifest writes it. */
  readonly address: string;
  readonly isMember: boolean;
  /** The name as it stands in code. */
  readonly name: string;
  /** The tokens that name it where it is declared. */
  readonly names: readonly ts.Node[];
  /** The declarations as the checker knows them. */
  readonly declarations: ReadonlySet<ts.Node>;
  /** The declarations whole, and the statement that publishes it as a default: no token in them is a reference. */
  readonly extents: readonly ts.Node[];
  /** It is what `module.exports` is set to: a `require` of its file hands out the symbol itself. */
  readonly isWholeModule: boolean;
}

/** Every symbol of a file that a manifest can address, found from the witness's own syntax trees. */
export function addressesOf(
  file: ts.SourceFile,
  path: string,
  checker: ts.TypeChecker,
): readonly Addressed[] {
  const found = new Map<string, Set<ts.Node>>();
  const add = (name: string, nodes: readonly ts.Node[]): void => {
    found.set(name, new Set([...(found.get(name) ?? []), ...nodes]));
  };
  for (const declaration of file.statements.flatMap(declaredBy)) {
    const name = ts.getNameOfDeclaration(declaration);
    const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    if (name === undefined || symbol === undefined || isAugmented(symbol, file)) continue;
    const exported = exportsNamed(symbol, file, checker);
    if (exported === null) continue;
    add(name.getText(), [declaration, ...exported]);
    for (const [member, nodes] of membersOf(symbol).filter(([name]) => !isAlsoExported(name, file)))
      add(`${name.getText()}.${member}`, nodes);
  }
  const published = file.statements.map((statement) => ({
    statement,
    declarations: defaultOf(statement, checker),
  }));
  for (const { statement, declarations } of published)
    if (declarations.length > 0) add('default', [...declarations, statement]);
  const whole = new Set(
    published.flatMap(({ statement, declarations }) =>
      ts.isExpressionStatement(statement) ? declarations : [],
    ),
  );
  return [...found].flatMap(([name, nodes]) => {
    const known = addressed(`${path}#${name}`, [...nodes], checker);
    return known === null ? [] : [{ ...known, isWholeModule: [...nodes].some((node) => whole.has(node)) }];
  });
}

/** With `module.exports = F` an `exports.x` is the `F.x` that an address means, and the instance's `x` is not. */
function isAlsoExported(name: string, file: ts.SourceFile): boolean {
  const exports = symbolOf(file)?.exports;
  return exports?.has(ts.InternalSymbolName.ExportEquals) === true && exports.has(name as ts.__String);
}

/** What another file adds to a symbol the witness finds from that file only. */
function isAugmented({ declarations }: ts.Symbol, file: ts.SourceFile): boolean {
  return declarations?.some((node) => node.getSourceFile() !== file) === true;
}

/** Null where a declaration stands in another file, which makes the address ambiguous, or has no name to ask for. */
function addressed(
  address: string,
  nodes: readonly ts.Node[],
  checker: ts.TypeChecker,
): Omit<Addressed, 'isWholeModule'> | null {
  const declarations = nodes.filter((node) => !ts.isStatement(node) || nameOf(node) !== null);
  const names = declarations.flatMap((node) => nameOf(node) ?? []);
  const [first] = names;
  if (first === undefined || names.length < declarations.length) return null;
  if (names.some((name) => checker.getSymbolAtLocation(name) === undefined)) return null;
  if (new Set(nodes.map((node) => node.getSourceFile())).size > 1) return null;
  const proper = nodes.filter((node) => !isAssignment(node) && !ts.isIdentifier(node));
  return {
    address,
    isMember: address.includes('.', address.lastIndexOf('#')),
    name: ts.isStringLiteralLike(first) ? first.text : first.getText().replace(/^#/, ''),
    names,
    declarations: new Set(declarations),
    extents: proper.length > 0 ? proper : nodes.slice(0, 1).map(extentOf),
  };
}

function nameOf(node: ts.Node): ts.Node | null {
  const name = ts.getNameOfDeclaration(node as ts.Declaration);
  if (name === undefined) return null;
  const inner = ts.isComputedPropertyName(name) ? name.expression : name;
  return ts.isIdentifier(inner) || ts.isPrivateIdentifier(inner) || ts.isStringLiteralLike(inner)
    ? inner
    : null;
}

/** `this.x = …` and `F.prototype.x = …` declare in JavaScript, and the first of them defines. */
function isAssignment(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
  );
}

function extentOf(node: ts.Node): ts.Node {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node ? node.parent : node;
}
