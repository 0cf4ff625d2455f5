import type { PossibleReason } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import type { Denotation } from '../forms/form.ts';
import type { Modules } from '../symbols/modules.ts';
import { starSpecifiers } from '../symbols/star-exports.ts';
import { nameOf, type Token } from '../syntax/tokens.ts';
import { isModule } from './addressed.ts';
import { isPlatformName } from './lib-names.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

/**
 * A use of an old name that leads nowhere: an import of what its module does not have, or a bare name that nothing in
 * scope declares. Null where the token is no such thing. `reason` is null where it is certain.
 */
export function danglingName(
  target: Target,
  { token, denotation, modules }: Reading,
): { readonly reason: PossibleReason | null } | null {
  if (target.query.role !== 'old' || target.isMember || target.global !== null) return null;
  if (denotation.unbound) return isOwnFileOnly(target, modules) ? null : unbound(token, target);
  return lostImport(denotation, modules) ? { reason: null } : null;
}

/** A module declares it and does not export it by this name: no other file ever had it. */
function isOwnFileOnly({ address, declarations }: Target, modules: Modules): boolean {
  if (address?.module.kind !== 'file' || declarations.size === 0) return false;
  const module = modules.ofFile(address.module.path);
  const [name = ''] = address.names;
  return module !== null && modules.member(module, name) === null;
}

function unbound(token: Token, target: Target): { readonly reason: PossibleReason | null } | null {
  const name = nameOf(token);
  const file = token.getSourceFile();
  if (isPlatformName(name) || isAnnounced(file.text, name)) return null;
  const block = /\.(?:vue|svelte)$/i.test(file.fileName);
  const certain = isModule(file) && !block && target.address?.module.kind === 'file';
  return { reason: certain ? null : 'script-scope' };
}

/** `global legacy` in a lint comment declares the name for this file. */
function isAnnounced(text: string, name: string): boolean {
  if (!/\/\*\s*globals?\s/.test(text)) return false;
  return [...text.matchAll(/\/\*\s*globals?\s([^*]*)\*\//g)].some((match) =>
    (match[1] ?? '').split(/[\s,]+/).some((entry) => entry.split(':')[0] === name),
  );
}

/** An import whose module is a file of the tree, all of it known, without this name. */
function lostImport({ symbols, origins }: Denotation, modules: Modules): boolean {
  const last = symbols.at(-1);
  if (last === undefined || (last.flags & ts.SymbolFlags.Alias) === 0) return false;
  const origin = origins.at(-1);
  if (origin === undefined) return false;
  const resolution = modules.resolve(origin.specifier);
  if (resolution.kind !== 'file' || !/\.[cm]?tsx?$/.test(resolution.path)) return false;
  return origin.names.length === 1 && origin.names[0] !== '*' && isClosed(resolution.path, modules);
}

/** Nothing that the module passes on comes from where we cannot see. */
function isClosed(path: string, modules: Modules): boolean {
  const stars = starSpecifiers(path, modules).map((specifier) => modules.resolve(specifier));
  if (stars.some(({ kind }) => kind !== 'file')) return false;
  return [path, ...stars.map((star) => star.path ?? '')].every((each) => {
    const file = modules.program.file(each);
    return file !== undefined && isModule(file) && !file.statements.some(isExportEquals);
  });
}

function isExportEquals(statement: ts.Statement): boolean {
  return ts.isExportAssignment(statement) && statement.isExportEquals === true;
}
