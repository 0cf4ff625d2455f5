import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';
import { unwrap, wrapped } from './expressions.ts';
import { firstAtOrAfter } from './first-at.ts';
import { isToken, type Token } from './tokens.ts';

/** A bracket with a name in it, or a path of names: `[KEY]`, `[Keys.Legacy]`, `[KEYS['legacy']]`. */
const IN_BRACKETS =
  /\[\s*\(*\s*[A-Za-z_$\u0080-\uffff][^\][(){};,]*(?:\[\s*["'`][^\][(){};,]*\][^\][(){};,]*){0,4}\)*\s*\]/g;

/** The token that says which constant a key is: `KEY` of `obj[KEY]`, `Legacy` of `obj[Keys.Legacy]`; null where none does. */
export function keyToken(key: ts.Expression): Token | null {
  const inner = unwrap(key);
  if (ts.isIdentifier(inner)) return inner;
  if (ts.isPropertyAccessExpression(inner)) return inner.name;
  if (!ts.isElementAccessExpression(inner)) return null;
  return ts.isStringLiteralLike(inner.argumentExpression) ? inner.argumentExpression : null;
}

/** The access `obj[KEY]`, or the name in brackets, whose key a token is. */
export function keyedBy(token: ts.Node): ts.ElementAccessExpression | ts.ComputedPropertyName | null {
  const key = wrapped(ts.isStringLiteralLike(token) || isNameOf(token, token.parent) ? token.parent : token);
  const { parent } = key;
  if (!ts.isElementAccessExpression(parent) && !ts.isComputedPropertyName(parent)) return null;
  const own = ts.isComputedPropertyName(parent) ? parent.expression : parent.argumentExpression;
  return own === key && keyToken(own) === token ? parent : null;
}

function isNameOf(token: ts.Node, parent: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name === token;
}

/** Every token of a file that is such a key. */
export function keyTokens(file: ts.SourceFile): readonly Token[] {
  const places = [...file.text.matchAll(IN_BRACKETS)].map(({ index }) => index + 1);
  if (places.length === 0) return [];
  const inside = (node: ts.Node): boolean => firstAtOrAfter(places, node.pos) < node.end;
  return descendants(file, (node) => node === file || isToken(node) || inside(node)).filter(
    (node): node is Token => isToken(node) && keyedBy(node) !== null,
  );
}
