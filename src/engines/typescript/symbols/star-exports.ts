import { ts } from '../compiler.ts';
import { boundFile } from '../program/internals.ts';
import type { Modules } from './modules.ts';

/**
 * The specifiers of every `export *` of a file, and of the files that those lead to.
 * @param name only those through which this name may come: a file's own export of it goes before its stars.
 */
export function starSpecifiers(
  path: string,
  modules: Modules,
  name: string | null = null,
): readonly ts.StringLiteralLike[] {
  const out: ts.StringLiteralLike[] = [];
  const seen = new Set<string>();
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const file = modules.program.file(next);
    if (file === undefined || exportsItself(file, name)) continue;
    for (const specifier of ownStars(file)) {
      const resolution = modules.resolve(specifier);
      if (resolution.kind === 'file') pending.push(resolution.path);
      out.push(specifier);
    }
  }
  return out;
}

function exportsItself(file: ts.SourceFile, name: string | null): boolean {
  if (name === null) return false;
  return boundFile(file).symbol?.exports?.has(ts.escapeLeadingUnderscores(name)) === true;
}

function ownStars(file: ts.SourceFile): readonly ts.StringLiteralLike[] {
  return starStatements(file).flatMap(({ moduleSpecifier }) =>
    moduleSpecifier !== undefined && ts.isStringLiteralLike(moduleSpecifier) ? [moduleSpecifier] : [],
  );
}

/** Every `export * from` of a file; `export * as ns from` is an export of its own. */
export function starStatements(file: ts.SourceFile): readonly ts.ExportDeclaration[] {
  return file.statements
    .filter(ts.isExportDeclaration)
    .filter(({ exportClause }) => exportClause === undefined);
}
