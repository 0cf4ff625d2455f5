import type { ts } from '../compiler.ts';
import type { Denotation } from '../forms/form.ts';
import { boundFile } from '../program/internals.ts';
import type { Modules } from '../symbols/modules.ts';
import { memberPath, passedOn, type Origin } from '../symbols/origins.ts';
import { starSpecifiers } from '../symbols/star-exports.ts';
import { sameModule } from './same-module.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

/** Is the token imported from the target's address, or a member of what is? */
export function isAddressed(target: Target, { denotation, modules }: Reading): boolean {
  const { address } = target;
  if (address === null || address.names.length === 0) return false;
  const origins = denotation.origins.flatMap((origin) => [origin, ...passedOn(origin, modules)]);
  if (origins.some((origin) => leadsTo(origin, target, modules))) return true;
  return denotation.symbols.length === 0 && isFormerMember(target, denotation, modules);
}

function leadsTo(origin: Origin, target: Target, modules: Modules): boolean {
  const names = target.address?.names ?? [];
  if (!samePath(origin.names, names)) return false;
  return sameModule(origin.specifier, target, modules) || throughStar(origin, target, modules);
}

/** `default` is what a plain import takes, and what a whole `require` falls back to; a namespace object is not. */
function samePath(written: readonly string[], names: readonly string[]): boolean {
  const path = memberPath(written);
  if (path.length === 1 && path[0] === 'export=') return names.length === 1 && names[0] === 'default';
  return path.length === names.length && path.every((name, index) => name === names[index]);
}

/** Imported from a file that passes on everything of the target's module: `export * from 'lodash'`. */
function throughStar(origin: Origin, target: Target, modules: Modules): boolean {
  const resolution = modules.resolve(origin.specifier);
  if (resolution.kind !== 'file' || origin.names.includes('default')) return false;
  const [name = ''] = memberPath(origin.names);
  return starSpecifiers(resolution.path, modules, name).some((specifier) =>
    sameModule(specifier, target, modules),
  );
}

/** `Manager.legacy` where `Manager` is known, and has lost that member. */
function isFormerMember(target: Target, { receiver }: Denotation, modules: Modules): boolean {
  if (target.formerOwner.size === 0 || receiver === null) return false;
  const { checker } = modules.program;
  const pending = [checker.getNonNullableType(checker.getTypeAtLocation(receiver))];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const type = checker.getApparentType(next);
    const symbol = type.getSymbol();
    if (symbol?.declarations?.some((node) => target.formerOwner.has(node)) === true) return true;
    if (type.isUnionOrIntersection()) pending.push(...type.types);
    const declared = symbol === undefined ? type : checker.getDeclaredTypeOfSymbol(symbol);
    if (declared.isClassOrInterface()) pending.push(...checker.getBaseTypes(declared));
  }
  return false;
}

export function isModule(file: ts.SourceFile): boolean {
  const bound = boundFile(file);
  return bound.externalModuleIndicator !== undefined || bound.commonJsModuleIndicator !== undefined;
}
