import { ts } from '../compiler.ts';
import type { Modules } from './modules.ts';

/** The specifiers of every `export *` of a file, and of the files that those lead to. */
export function starSpecifiers(path: string, modules: Modules): readonly ts.StringLiteralLike[] {
  const out: ts.StringLiteralLike[] = [];
  const seen = new Set<string>();
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const file = modules.program.file(next);
    for (const specifier of file === undefined ? [] : ownStars(file)) {
      const resolution = modules.resolve(specifier);
      if (resolution.kind === 'file') pending.push(resolution.path);
      out.push(specifier);
    }
  }
  return out;
}

function ownStars(file: ts.SourceFile): readonly ts.StringLiteralLike[] {
  return file.statements.flatMap((statement) => {
    const star = ts.isExportDeclaration(statement) && statement.exportClause === undefined;
    const specifier = star ? statement.moduleSpecifier : undefined;
    return specifier !== undefined && ts.isStringLiteralLike(specifier) ? [specifier] : [];
  });
}
