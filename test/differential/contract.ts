import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { isPublishedName, publishesAs } from './commonjs.ts';
import { denotedBy, isExcluded } from './denoted.ts';
import { overrides } from './overrides.ts';
import { isOfRequire, isRequire } from './requires.ts';
import { tokenAt } from './tokens.ts';
import type { Listed, Place, Witness } from './witness.ts';

/** What "find all references" lists and the counting rule knows as no reference, decided by the token's own place. */
export const LEFT_OUT = {
  comment: 'JSDoc and comments are no usages',
  definition: 'tokens of the declaration itself, and of the export that publishes it at its address',
  'local name':
    'the name behind an `as` or in a pattern, and a namespace import, are counted at the old name only',
  'other symbol':
    'what resolves to an override, to the member that is overridden, or to the property that a pattern takes, is a use of that one',
  'excluded constituent':
    "a key of an object literal defines nothing of a union's constituent that the literal's discriminant excludes",
} as const satisfies Record<string, string>;

export type LeftOut = keyof typeof LEFT_OUT;

export interface Mapped {
  /** Null in a comment. */
  readonly token: ts.Node | null;
  /** Null: it is a reference. */
  readonly rule: LeftOut | null;
}

/** What the counting rule makes of one entry of the witness. */
export function mapped(listed: Listed, symbol: Addressed, witness: Witness): Mapped {
  const token = tokenAt(witness.sourceFile(listed.fileName), listed.start);
  return { token, rule: token === null ? 'comment' : leftOut(token, listed, { symbol, witness }) };
}

interface Question {
  readonly symbol: Addressed;
  readonly witness: Witness;
}

function leftOut(token: ts.Node, listed: Listed, question: Question): LeftOut | null {
  if (isDefinition(token, question.symbol)) return 'definition';
  if (isLocalName(token) || isOfLocalAlias(token, question.witness.checker)) return 'local name';
  if (isOther(token, listed, question)) return 'other symbol';
  return isExcluded(token, question.symbol.declarations, question.witness.checker)
    ? 'excluded constituent'
    : null;
}

function isDefinition(token: ts.Node, { extents, address, isMember }: Addressed): boolean {
  const file = token.getSourceFile();
  const own = extents.filter((extent) => extent.getSourceFile() === file);
  if (own.some((extent) => token.pos >= extent.pos && token.end <= extent.end)) return true;
  return own.length > 0 && !isMember && publishes(token, address.slice(address.lastIndexOf('#') + 1));
}

/** `export { x }`; `export = x` and `module.exports = x`, which give no name. */
function publishes(token: ts.Node, name: string): boolean {
  const { parent } = token;
  if (ts.isExportSpecifier(parent))
    return parent.parent.parent.moduleSpecifier === undefined && parent.name.text === name;
  if (ts.isExportAssignment(parent)) return parent.isExportEquals === true;
  if (publishesAs(token, name) || isOwnDefault(token, name)) return true;
  return (
    ts.isBinaryExpression(parent) && parent.right === token && parent.left.getText() === 'module.exports'
  );
}

/** In `x.default = x`, which publishes a whole `x` once more. */
function isOwnDefault(token: ts.Node, name: string): boolean {
  const assignment = ts.isPropertyAccessExpression(token.parent) ? token.parent.parent : token.parent;
  if (name !== 'default' || !ts.isBinaryExpression(assignment)) return false;
  const { left, right } = assignment;
  return left.getText() === `${right.getText()}.default` && token.getText() !== 'default';
}

function isLocalName(token: ts.Node): boolean {
  const { parent } = token;
  if (ts.isNamespaceImport(parent) || ts.isNamespaceExport(parent)) return true;
  const renames = ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent);
  return (renames && parent.propertyName !== undefined && parent.name === token) || isPublishedName(token);
}

/** `const x = require('./m').legacy` counts at `legacy`; to the language service it is an import, and so is every later x. */
function isOfLocalAlias(token: ts.Node, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(token.parent)
    ? checker.getShorthandAssignmentValueSymbol(token.parent)
    : checker.getSymbolAtLocation(token);
  const declaration = symbol?.declarations?.find(
    (node) => ts.isVariableDeclaration(node) || (ts.isBindingElement(node) && node !== token.parent),
  );
  const initializer = ts.findAncestor(declaration, ts.isVariableDeclaration)?.initializer;
  return initializer !== undefined && isOfRequire(initializer) && !isRequire(initializer);
}

/**
 * "Find all references" follows a member up and down the hierarchy of its types, and a variable of a pattern to the
 * property. It lists what it finds there under the definition of the other, and the checker says the same of the token.
 */
function isOther(token: ts.Node, { definition }: Listed, { symbol, witness }: Question): boolean {
  if (isDeclaredAt(symbol, definition) || overrides(token, symbol.declarations, witness.checker))
    return false;
  const denoted = denotedBy(token, witness.checker);
  return denoted.size > 0 && ![...denoted].some((node) => symbol.declarations.has(node));
}

/** Is one of a symbol's names at the place that the witness gives as a definition? */
export function isDeclaredAt({ names }: Addressed, { fileName, start }: Place): boolean {
  return names.some((name) => name.getSourceFile().fileName === fileName && name.getStart() === start);
}
