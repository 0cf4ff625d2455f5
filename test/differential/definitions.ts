/** "Go to definition", turned round: all that leads to a declaration through the aliases that CommonJS makes. */
import { ts } from '@ts-morph/common';
import { isExports, publishedFor } from './commonjs.ts';
import { denotedBy } from './denoted.ts';
import { isImportPattern, isRequire } from './requires.ts';
import { tokenAt } from './tokens.ts';
import type { Place, Witness } from './witness.ts';

/** Places of declarations, as `file:offset`, with the tokens of all files that lead there. */
export type Definitions = ReadonlyMap<string, readonly ts.Node[]>;

export function definitionsIn(witness: Witness): Definitions {
  const found = new Map<string, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    if (isAsked(node))
      for (const place of placesFrom(node, witness)) {
        const tokens = found.get(place);
        if (tokens === undefined) found.set(place, [node]);
        else tokens.push(node);
      }
    ts.forEachChild(node, visit);
  };
  witness.files.forEach(visit);
  return found;
}

export function keyOf({ fileName, start }: Place): string {
  return `${fileName}:${String(start)}`;
}

/** A name, and not the object that it is a name of an export of, which leads where the export leads. */
function isAsked(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return ts.isElementAccessExpression(node.parent);
  return ts.isIdentifier(node) && !isExports(node) && !isExports(node.parent);
}

/** The declaration that a token leads to, and those that it leads on to. */
function placesFrom(token: ts.Node, witness: Witness): ReadonlySet<string> {
  const places = new Set<string>();
  let place = firstFrom(token, witness);
  // A name that leads to itself is a declaration, not a use of what it is an alias of
  if (place?.fileName === token.getSourceFile().fileName && place.start === token.getStart()) return places;
  while (place !== null && !places.has(keyOf(place))) {
    places.add(keyOf(place));
    const declared = tokenAt(witness.sourceFile(place.fileName), place.start);
    const next = declared === null ? null : aliased(declared);
    place = next === null ? null : firstFrom(next, witness);
  }
  return places;
}

/**
 * The first definition is of the name, others are of the function that is called by it. Where a property is set to that
 * function the language service tells of the function only; the checker says which property it is.
 */
function firstFrom(token: ts.Node, witness: Witness): Place | null {
  const first = witness.definitionsAt(token)[0] ?? null;
  if (first === null || !isCalled(token)) return first;
  const own = [...denotedBy(token, witness.checker)].flatMap((node) => nameOf(node) ?? []).map(placeOfNode);
  return own.some((place) => keyOf(place) === keyOf(first)) ? first : (own[0] ?? first);
}

function isCalled(token: ts.Node): boolean {
  const callee = ts.isPropertyAccessExpression(token.parent) ? token.parent : token;
  const { parent } = callee;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isCall ? parent.expression === callee : ts.isTaggedTemplateExpression(parent);
}

function nameOf(node: ts.Node): ts.Node | undefined {
  return ts.getNameOfDeclaration(node as ts.Declaration);
}

function placeOfNode(node: ts.Node): Place {
  return { fileName: node.getSourceFile().fileName, start: node.getStart() };
}

/**
 * The token that names what a declared name stands for by the contract: what `require` hands out and a pattern takes
 * is an import, what `exports.x = y`, `module.exports = { x: y }` and a getter publish is a re-export.
 */
function aliased(name: ts.Node): ts.Node | null {
  const { parent } = name;
  if (ts.isBindingElement(parent)) return isImportPattern(parent) ? (parent.propertyName ?? name) : null;
  if (ts.isVariableDeclaration(parent)) return isRequire(parent.initializer) ? name : null;
  return publishedFor(name);
}
