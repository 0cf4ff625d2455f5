import { firstIndex } from '../../../model/order.ts';
import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';

/** A token that can bear a name: an identifier, a private name, or a literal that spells one. */
export type Token =
  ts.Identifier | ts.PrivateIdentifier | ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;

/** Identifier boundaries: `$` is part of a name. Bytes above ASCII are left to the parser. */
export function namePattern(names: Iterable<string>): RegExp {
  const alternatives = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w$])(?:${alternatives.join('|')})(?![\\w$])`, 'g');
}

/** Every token of a file that bears one of the names, in order of place. Comments and JSDoc hold none. */
export function tokensNamed(file: ts.SourceFile, names: ReadonlySet<string>): readonly Token[] {
  if (names.size === 0) return [];
  const places = [...file.text.matchAll(nameOrEscape(names))].map((match) => match.index);
  const inside = (node: ts.Node): boolean => firstAtOrAfter(places, node.pos) < node.end;
  return walk(file, inside).filter((token) => names.has(nameOf(token)));
}

/** A name may be written with `\u0061`, in a string also with `\x61`: then its text is not in the file. */
function nameOrEscape(names: Iterable<string>): RegExp {
  return new RegExp(`${namePattern(names).source}|\\\\[ux]`, 'g');
}

/** Every string literal that starts at one of these places. */
export function literalsAt(file: ts.SourceFile, places: readonly number[]): readonly Token[] {
  const wanted = new Set(places);
  const inside = (node: ts.Node): boolean => firstAtOrAfter(places, node.pos) < node.end;
  return walk(file, inside).filter(
    (token) => ts.isStringLiteralLike(token) && wanted.has(token.getStart(file)),
  );
}

/** The name a token spells; a private one without its `#`. */
export function nameOf(token: Token): string {
  return ts.isPrivateIdentifier(token) ? token.text.slice(1) : token.text;
}

export function isToken(node: ts.Node): node is Token {
  return ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node);
}

/** What a token may be the name of: `legacy`, `'legacy'`, `['legacy']`. A bare name in brackets is a value, and names nothing. */
export function namedBy(token: ts.Node): ts.Node | null {
  const { parent } = token;
  if (!ts.isComputedPropertyName(parent)) return parent;
  return ts.isStringLiteralLike(token) ? parent.parent : null;
}

function walk(file: ts.SourceFile, enter: (node: ts.Node) => boolean): readonly Token[] {
  return descendants(file, (node) => node === file || enter(node)).filter(isToken);
}

function firstAtOrAfter(places: readonly number[], at: number): number {
  return places[firstIndex(places, (place) => place >= at)] ?? Number.POSITIVE_INFINITY;
}
