import type { ts } from '../compiler.ts';
import type { Modules } from '../symbols/modules.ts';
import type { Target } from './target.ts';

/** Does a specifier lead to the module of a target's address, whether it is there or gone? */
export function sameModule(specifier: ts.StringLiteralLike, target: Target, modules: Modules): boolean {
  const { address } = target;
  if (address === null) return false;
  if (address.module.kind === 'package') return specifier.text === address.module.specifier;
  const resolution = modules.resolve(specifier);
  if (resolution.kind === 'file') return resolution.path === address.module.path;
  return resolution.kind === 'missing' && stemOf(resolution.stem) === stemOf(address.module.path);
}

/** A path without what a specifier leaves out: its extension, and the name of a folder's entry. */
export function stemOf(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$|\.(?:vue|svelte)$/, '').replace(/(?:^|\/)index$/, '');
}
