import type { ts } from '../compiler.ts';
import type { Modules } from '../symbols/modules.ts';
import type { Target } from './target.ts';

/** Does a specifier lead to the module of a target's address, whether it is there or gone? */
export function sameModule(specifier: ts.StringLiteralLike, target: Target, modules: Modules): boolean {
  const { address } = target;
  if (address === null) return false;
  if (address.module.kind === 'package')
    return modules.spellings(specifier).includes(address.module.specifier);
  const resolution = modules.resolve(specifier);
  if (resolution.kind === 'file') return resolution.path === address.module.path;
  return isStemOf(resolution.stems, address.module.path);
}

/** Would the file be what a specifier means that leads nowhere, were it still there? */
export function isStemOf(stems: readonly string[], path: string): boolean {
  const own = withoutEntry(path.replace(/(?:\.d)?\.[cm]?[jt]sx?$|\.(?:vue|svelte)$/, ''));
  return stems.some((stem) => stem === path || withoutEntry(stem) === own);
}

/** Without the name of a folder's entry, which a specifier may leave out. */
function withoutEntry(stem: string): string {
  return stem.replace(/(?:^|\/)index$/, '');
}
