import { ts } from '../compiler.ts';
import type { Needle } from '../../text-pass.ts';
import { wrapped } from './expressions.ts';
import type { Token } from './tokens.ts';

/** What may be a key that is a string: the name of a constant, or of a member of something that nobody changes. */
export interface Holder {
  readonly needle: Needle;
  /** Of a member: what the whole is called, for a file that uses the one names the other. Empty where it is no member. */
  readonly beside: readonly string[];
}

/** The names under which other files may have a string for a key, as text finds them. */
export function holdersOf(literal: Token): readonly Holder[] {
  const value = ts.isLiteralTypeNode(literal.parent) ? literal.parent : wrapped(literal);
  const { parent } = value;
  if (ts.isVariableDeclaration(parent) && isHeld(value, parent))
    return publishedNames(parent).map((needle) => ({ needle, beside: [] }));
  const isMember =
    (ts.isEnumMember(parent) && parent.initializer === value) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === value && isFixed(parent.parent)) ||
    (ts.isPropertyDeclaration(parent) && isHeld(value, parent) && isStatic(parent)) ||
    (ts.isPropertySignature(parent) && parent.type === value);
  if (!isMember || !(ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name))) return [];
  const beside = namesOfWhole(parent);
  return beside.length === 0 ? [] : [{ needle: { kind: 'key', text: parent.name.text }, beside }];
}

/** What the enum, the class or the constant around a member is called, here and where it is imported. */
function namesOfWhole(member: ts.Node): readonly string[] {
  for (let node = member.parent; !ts.isSourceFile(node); node = node.parent) {
    const { name } = isWhole(node) ? node : {};
    if (name !== undefined && ts.isIdentifier(name))
      return [name.text, ...exportedAs(node.getSourceFile(), name.text)];
  }
  return [];
}

function isWhole(node: ts.Node): node is ts.EnumDeclaration | ts.ClassDeclaration | ts.VariableDeclaration {
  return ts.isEnumDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node);
}

function isStatic({ modifiers }: ts.PropertyDeclaration): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
}

function isHeld(
  value: ts.Node,
  { initializer, type }: ts.VariableDeclaration | ts.PropertyDeclaration,
): boolean {
  return initializer === value || type === value;
}

/** `{ … } as const`, `Object.freeze({ … })`, or a part of one. */
function isFixed(literal: ts.ObjectLiteralExpression): boolean {
  const outer = wrapped(literal);
  for (let node: ts.Node = literal; node !== outer; node = node.parent)
    if (ts.isAssertionExpression(node.parent) && ts.isConstTypeReference(node.parent.type)) return true;
  const { parent } = outer;
  if (ts.isPropertyAssignment(parent)) return isFixed(parent.parent);
  return ts.isCallExpression(parent) && parent.arguments[0] === outer;
}

function publishedNames({ name, parent: list }: ts.VariableDeclaration): readonly Needle[] {
  if (!ts.isIdentifier(name) || (list.flags & ts.NodeFlags.Const) === 0) return [];
  const needle = (text: string): Needle => ({ kind: 'name', text });
  const statement = list.parent;
  if (!ts.isVariableStatement(statement)) return [];
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true)
    return [needle(name.text)];
  const file = statement.getSourceFile();
  if (statement.parent !== file) return [];
  if (!ts.isExternalModule(file)) return [needle(name.text)];
  return exportedAs(file, name.text).map(needle);
}

/** The names under which a file hands on what it, or another module, calls so: `export { KEY as OLD_KEY }`. */
export function exportedAs(file: ts.SourceFile, name: string): readonly string[] {
  return file.statements.flatMap((statement) => {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    if (clause === undefined || !ts.isNamedExports(clause)) return [];
    return clause.elements
      .filter((element) => (element.propertyName ?? element.name).text === name)
      .map((element) => element.name.text)
      .filter((text) => text !== 'default');
  });
}
