import type { BlindSpot } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { symbolOfName } from '../symbols/symbol-of-name.ts';
import { boundModule, loadedModule } from '../syntax/import-bindings.ts';
import { sameModule } from '../targets/same-module.ts';
import { spanOf } from '../syntax/spans.ts';
import { isToken, nameOf, tokensNamed, type Token } from '../syntax/tokens.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { leadsNowhere } from './leads-nowhere.ts';
import { passedOn } from './passed-on.ts';

/**
 * Imports, in files that hold an old name, whose specifier may be the repository's own and leads nowhere: they may bring
 * that name, by itself or on an object of all that a module exports.
 */
export const unresolvedSpecifiers: BlindSpotFinder = (looked) => {
  const names = new Set(looked.targets.flatMap(({ needles }) => [...needles]));
  const found = [...looked.scan.candidates].sort().flatMap((path) => {
    const file = looked.modules.program.file(path);
    return file === undefined ? [] : specifiersIn(file, names, looked);
  });
  return [...new Set(found)].flatMap((specifier) => {
    if (!leadsNowhere(specifier, looked)) return [];
    if (looked.targets.some((target) => sameModule(specifier, target, looked.modules))) return [];
    const { file, line, column } = spanOf(specifier);
    const spot: BlindSpot = { kind: 'unresolved-specifier', symbol: null, file, line, column, count: 1 };
    return [spot];
  });
};

/** The specifiers that a file, or a file whose exports are passed on to it, takes one of the names from. */
function specifiersIn(
  file: ts.SourceFile,
  names: ReadonlySet<string>,
  { modules }: Looked,
): readonly ts.StringLiteralLike[] {
  const stars = file.statements.filter(ts.isExportDeclaration).filter(({ exportClause }) => !exportClause);
  const all = stars.flatMap(({ moduleSpecifier }) => literal(moduleSpecifier));
  const brought = tokensNamed(file, names).flatMap((token) => {
    const source = sourceOf(token);
    const direct = source === null ? wholeOf(token, modules) : [source];
    return [...direct, ...direct.flatMap((specifier) => passedOnBehind(specifier, nameOf(token), modules))];
  });
  return [...all, ...brought];
}

function passedOnBehind(
  specifier: ts.StringLiteralLike,
  name: string,
  modules: Looked['modules'],
): readonly ts.StringLiteralLike[] {
  const { path } = modules.resolve(specifier);
  return path === null ? [] : passedOn(path, name, modules);
}

/** The specifier of the import, the re-export or the pattern that the token is a name of. */
function sourceOf(token: Token): ts.StringLiteralLike | null {
  const { parent } = token;
  if (ts.isBindingElement(parent)) return boundModule(parent);
  if (!ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent)) return null;
  if ((parent.propertyName ?? parent.name) !== token) return null;
  const { parent: clause } = parent.parent;
  const statement = ts.isImportClause(clause) ? clause.parent : clause;
  return literal('moduleSpecifier' in statement ? statement.moduleSpecifier : undefined)[0] ?? null;
}

/** The specifier behind the object that the token is taken from: `ns.legacy`, `ns['legacy']`, `require('m').legacy`. */
function wholeOf(token: Token, modules: Looked['modules']): readonly ts.StringLiteralLike[] {
  const { parent } = token;
  const isAccess = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  if (!isAccess || parent.expression === token) return [];
  const loaded = loadedModule(parent.expression);
  if (loaded !== null) return [loaded];
  const { expression: object } = parent;
  if (!isToken(object)) return [];
  const declared = symbolOfName(object, modules.program.checker)?.declarations ?? [];
  return declared.flatMap((node) => {
    if (ts.isVariableDeclaration(node)) return boundModule(node) ?? [];
    if (ts.isNamespaceImport(node)) return literal(node.parent.parent.moduleSpecifier);
    return ts.isImportClause(node) ? literal(node.parent.moduleSpecifier) : [];
  });
}

function literal(node: ts.Expression | undefined): readonly ts.StringLiteralLike[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node] : [];
}
