import { ts } from './compiler.ts';
import { wrapped } from './syntax/expressions.ts';
import { isModuleSpecifier } from './syntax/module-specifiers.ts';
import { isToken, tokensNamed, type Token } from './syntax/tokens.ts';

/**
 * Where a file that imports a module may take its default export: at names of the importer's own choosing, found from
 * the specifier; at the word `default`; and at a specifier whose module is used as a whole.
 */
export function seedTokens(file: ts.SourceFile, specifiers: ReadonlySet<string>): readonly Token[] {
  const seeds: Token[] = [...tokensNamed(file, new Set(['default']))];
  for (const literal of tokensNamed(file, specifiers)) {
    if (isModuleSpecifier(literal)) seeds.push(...namesBehind(literal));
  }
  return seeds;
}

function namesBehind(literal: ts.StringLiteralLike & Token): readonly Token[] {
  const { parent } = literal;
  if (ts.isImportDeclaration(parent))
    return parent.importClause?.name === undefined ? [] : [parent.importClause.name];
  if (ts.isExternalModuleReference(parent)) return [parent.parent.name];
  if (!ts.isCallExpression(parent)) return [];
  const outer = wrapped(parent);
  const declaration = outer.parent;
  const bound = ts.isVariableDeclaration(declaration) && isToken(declaration.name) ? [declaration.name] : [];
  return [literal, ...bound];
}
