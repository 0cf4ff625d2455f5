import type { BlindSpot } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { spanOf } from '../syntax/spans.ts';
import { isModuleSpecifier } from '../syntax/module-specifiers.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { sameModule } from '../targets/same-module.ts';

/** Imports, in files that hold an old name, whose specifier looks like the repository's own and leads nowhere. */
export const unresolvedSpecifiers: BlindSpotFinder = (looked) => {
  return [...looked.scan.candidates].sort().flatMap((path) => {
    const file = looked.modules.program.file(path);
    return file === undefined ? [] : file.statements.flatMap((statement) => unresolved(statement, looked));
  });
};

function unresolved(statement: ts.Statement, { modules, targets }: Looked): readonly BlindSpot[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const specifier = statement.moduleSpecifier;
  if (
    specifier === undefined ||
    !isModuleSpecifier(specifier) ||
    /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|webp|json|txt|md|html|graphql|gql|wasm|woff2?)(?:\?.*)?$/.test(
      specifier.text,
    )
  )
    return [];
  const { kind } = modules.resolve(specifier);
  if (kind !== 'unknown' && kind !== 'missing') return [];
  const known = targets.some((target) => sameModule(specifier, target, modules));
  const wanted = namesOf(statement).filter((name) => targets.some((target) => target.needles.has(name)));
  if (known || (wanted.length === 0 && !passesOnAll(statement))) return [];
  const { file, line, column } = spanOf(specifier);
  return [{ kind: 'unresolved-specifier', symbol: null, file, line, column, count: 1 }];
}

function passesOnAll(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement) && statement.exportClause === undefined;
}

function namesOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const clause = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  if (clause === undefined || ts.isNamespaceImport(clause) || ts.isNamespaceExport(clause)) return [];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}
