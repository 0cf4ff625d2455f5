/** Strings that name a member by the type that is wanted where they stand: "find all references" does not list them. */
import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { internals, WITHOUT_OWN_INFERENCE } from './internals.ts';
import { newName } from './renamed.ts';
import { tokenAt } from './tokens.ts';
import { argumentAround, takerOf } from './type-arguments.ts';
import type { Witness } from './witness.ts';

/** A symbol, and the tokens that name it. */
export interface Written {
  readonly symbol: Addressed;
  readonly written: readonly ts.Node[];
}

/**
 * The strings to which it matters that a symbol bears its name. An experiment tells, and not the way on which a type
 * came there: once the symbol and all that names it are renamed, the string is no longer accepted, or the type that it
 * helps to make loses the old name (`Extract<keyof T, 'legacy'>`) or fails to leave out the new one (`Omit<T, 'legacy'>`).
 */
export function keyStrings(
  all: readonly Written[],
  witness: Witness,
): ReadonlyMap<Addressed, readonly ts.Node[]> {
  const candidates = new Map(all.map(({ symbol }) => [symbol, candidatesOf(symbol.name, witness)]));
  const out = new Map<Addressed, readonly ts.Node[]>();
  for (const round of rounds(all.filter(({ symbol }) => candidates.get(symbol)?.length !== 0))) {
    const renamed = witness.renamed(round.flatMap(plainNames));
    for (const { symbol } of round) {
      const strings = candidates.get(symbol) ?? [];
      out.set(
        symbol,
        strings.filter((token) => isKey(token, symbol.name, { witness, renamed })),
      );
    }
  }
  return out;
}

function candidatesOf(name: string, witness: Witness): readonly ts.StringLiteralLike[] {
  return witness
    .stringsOf(name)
    .filter((token) => takerOf(token) !== null || acceptedAt(token, witness.checker)?.has(name) === true);
}

/** Symbols of one name are renamed one after the other, all others together. */
function rounds(all: readonly Written[]): readonly (readonly Written[])[] {
  const out: Written[][] = [];
  for (const each of all) {
    const free = out.find((round) => round.every(({ symbol }) => symbol.name !== each.symbol.name));
    if (free === undefined) out.push([each]);
    else free.push(each);
  }
  return out;
}

/** Without shorthands: such a one is also a key of its own, which keeps its name. */
function plainNames({ symbol, written }: Written): readonly ts.Node[] {
  return written.filter((token) => {
    const isName = ts.isIdentifier(token) || ts.isStringLiteral(token);
    return isName && token.text === symbol.name && !ts.isShorthandPropertyAssignment(token.parent);
  });
}

function isKey(
  token: ts.StringLiteralLike,
  name: string,
  { witness, renamed }: { readonly witness: Witness; readonly renamed: ts.Program },
): boolean {
  const file = renamed.getSourceFile(token.getSourceFile().fileName);
  const twin = file === undefined ? null : tokenAt(file, token.getStart());
  if (twin === null || !ts.isStringLiteralLike(twin)) return false;
  const checker = renamed.getTypeChecker();
  const accepted = { before: acceptedAt(token, witness.checker), after: acceptedAt(twin, checker) };
  if (accepted.before?.has(name) === true && accepted.after?.has(name) === false) return true;
  const made = { before: madeWith(token, witness.checker), after: madeWith(twin, checker) };
  return made.before.has(name) ? !made.after.has(name) : made.after.has(newName(name));
}

/** The strings that a place takes; null where no type says which. */
function acceptedAt(token: ts.StringLiteralLike, checker: ts.TypeChecker): ReadonlySet<string> | null {
  const wanted = ts.isLiteralTypeNode(token.parent)
    ? internals(checker).getTypeArgumentConstraint(argumentAround(token.parent))
    : internals(checker).getContextualType(token, WITHOUT_OWN_INFERENCE);
  return wanted === undefined ? null : new Set(partsOf(wanted, checker).flatMap(textOf));
}

/** The members and the strings of the type that a string is an argument of. */
function madeWith(token: ts.Node, checker: ts.TypeChecker): ReadonlySet<string> {
  const taker = takerOf(token);
  const parts = taker === null ? [] : partsOf(checker.getTypeAtLocation(taker), checker);
  return new Set(
    parts.flatMap((part) => [
      ...textOf(part),
      ...checker.getPropertiesOfType(part).map((property) => property.name),
    ]),
  );
}

/** Of a type that is yet to be made what it is made of at most. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  return known.isUnion() ? known.types : [known];
}

function textOf(type: ts.Type): readonly string[] {
  return type.isStringLiteral() ? [type.value] : [];
}
