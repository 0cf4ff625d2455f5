import { ts } from '../compiler.ts';
import { baseMembers } from '../symbols/base-members.ts';
import { linksOf } from '../symbols/links.ts';
import { memberOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { alternatives } from '../syntax/alternatives.ts';
import { exportedValue } from '../syntax/exports.ts';
import { isAssignmentTarget } from '../syntax/expressions.ts';
import { importTypeAt } from '../syntax/import-types.ts';
import { reference } from '../syntax/reference.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';

/**
 * `ns.legacy`, `obj?.legacy`, `obj['legacy']`, `#legacy in obj`, `ns.Legacy` in types, `I['legacy']` in types,
 * `import('m').legacy` in types, `<ns.Legacy>`.
 */
export const memberAccess: Form = {
  name: 'member access',
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    if (object === null) return [];
    const given = givenName(token, modules);
    if (given !== null) return [{ ...NOTHING, symbols: [given] }];
    const member = memberOf({ object, name: token.text, token }, modules);
    return [member, ...writtenByAssignment(token, modules)];
  },
};

/** `x` in `exports.x = legacy` is a name that the file gives, like the `x` of `export { legacy as x }`: it leads nowhere. */
function givenName(token: ts.Node, { program }: Modules): ts.Symbol | null {
  if (exportedValue(reference(token)) === null) return null;
  return program.checker.getSymbolAtLocation(token) ?? null;
}

/**
 * In JavaScript `this.x = …` declares `x` in the class around it; it also writes the method `x` of that class, or the `x`
 * that a base class declares. A member of that name is an override, and what is assigned to it a use of that.
 */
function writtenByAssignment(token: ts.Node, modules: Modules): readonly Denotation[] {
  const access = token.parent;
  if ((token.flags & ts.NodeFlags.JavaScriptFile) === 0 || !ts.isPropertyAccessExpression(access)) return [];
  if (access.expression.kind !== ts.SyntaxKind.ThisKeyword || !isAssignmentTarget(access)) return [];
  const element = ts.findAncestor(access, (node) => ts.isClassElement(node) || ownsThis(node));
  if (element === undefined || !ts.isClassLike(element.parent)) return [];
  const { checker } = modules.program;
  const receiver = access.expression;
  if (checker.getSymbolAtLocation(token)?.declarations?.some(ts.isClassElement) === true) return [];
  // Beside a method of that name the assignment makes a symbol of its own, which no class has.
  const own = checker.getPropertyOfType(checker.getTypeAtLocation(receiver), access.name.text);
  if (own?.declarations?.some(ts.isClassElement) === true)
    return [{ ...NOTHING, symbols: linksOf(own, modules), receiver }];
  const modifiers = ts.canHaveModifiers(element) ? ts.getModifiers(element) : undefined;
  const isStatic = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
  const bases = baseMembers(element.parent, { name: access.name.text, isStatic }, modules);
  return bases.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), receiver }));
}

function ownsThis(node: ts.Node): boolean {
  return ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node);
}

function objectOf(token: ts.Node): ts.Node | null {
  const { parent } = token;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === token ? parent.expression : null;
  const whole = reference(token);
  if (ts.isElementAccessExpression(whole)) return whole.expression;
  if (ts.isQualifiedName(parent) && parent.right === token) return parent.left;
  if (ts.isPrivateIdentifier(token)) return ts.isBinaryExpression(parent) ? parent.right : null;
  const importType = importTypeAt(token);
  if (importType !== null) return importType.argument;
  if (!ts.isLiteralTypeNode(parent)) return null;
  const index = alternatives(parent);
  const access = index.parent;
  return ts.isIndexedAccessTypeNode(access) && access.indexType === index ? access.objectType : null;
}
