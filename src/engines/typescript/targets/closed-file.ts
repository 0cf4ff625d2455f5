import type { SymbolQuery } from '../../engine.ts';
import { refused, type BindContext, type BindResult } from './bind-context.ts';

/** Why a file that is there cannot be looked into; null where it is not there at all, or can be. */
export function closedFile(
  query: SymbolQuery,
  path: string,
  { workplace: { tree }, sources }: BindContext,
): BindResult | null {
  const refuse = (message: string, hint: string): BindResult =>
    refused(query.symbol, { kind: 'missing-file', message, hint });
  const target = tree.links.get(path);
  if (target !== undefined)
    return refuse(`${path} is a symbolic link to ${target}`, `name the file itself: ${target}`);
  if (sources.stack.tooDeep.has(path))
    return refuse(`the code of ${path} is nested too deep to be followed`, DECLARED_ELSEWHERE);
  const entry = tree.list().find((file) => file.path === path);
  if (entry === undefined) return null;
  const obstacle = entry.obstacle ?? tree.read(path);
  if (obstacle === 'too-large') return refuse(`${path} is over 10 MB, and is not read`, DECLARED_ELSEWHERE);
  if (obstacle === 'symlink')
    return refuse(`${path} is a symbolic link to what is not scanned`, 'put the file itself there');
  return null;
}

const DECLARED_ELSEWHERE = 'name a symbol of a file that can be read, or make this one smaller';
