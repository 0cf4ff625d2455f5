import { readsSource } from '../reads.ts';
import type { BindContext } from './bind-context.ts';
import { localDeclaration } from './top-level.ts';

/** A name in more files than this says little, and costs a parse of each. */
const MOST_ASKED = 40;
const MOST_TOLD = 3;

/** Where in the tree a name is declared at the top level, in words for a hint; null where nowhere. */
export function whereDeclared(name: string, context: BindContext): string | null {
  const declaring = filesDeclaring(name, context);
  if (declaring.length === 0) return null;
  const told = declaring.slice(0, MOST_TOLD);
  const more = declaring.length > told.length ? ', …' : '';
  return `\`${name}\` is declared in ${told.join(', ')}${more}`;
}

function filesDeclaring(name: string, { modules, texts }: BindContext): readonly string[] {
  if (name === 'default') return [];
  const holders = [...texts.named([name]).keys()].filter(readsSource).slice(0, MOST_ASKED);
  modules.program.add(holders);
  return holders.filter((path) => {
    const file = modules.program.file(path);
    return file !== undefined && localDeclaration(file, name, modules) !== null;
  });
}
