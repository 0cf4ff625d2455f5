import type { Needles } from '../../text-pass.ts';
import { baseName } from '../initial-needles.ts';
import { namePattern } from '../syntax/tokens.ts';
import type { Target } from '../targets/target.ts';

/** How a text that is not parsed would name a target. */
export interface Spelling extends Needles {
  /** Global: finds every place. */
  readonly pattern: RegExp;
}

/** By its name; where it has none of its own, by what its package or its file is called, in quotes. */
export function spellingOf({ query: { symbol }, needles }: Target): Spelling | null {
  if (needles.size > 0) return { names: [...needles], phrases: [], pattern: namePattern(needles) };
  if ('specifier' in symbol) {
    const [phrase = '', ...more] = symbol.specifier.split('*');
    const end = more.length > 0 ? '' : `(?=["'\`/])`;
    return { names: [], phrases: [phrase], pattern: new RegExp(`["'\`]${escape(phrase)}${end}`, 'g') };
  }
  if (!('path' in symbol) || (symbol.kind === 'module' && symbol.glob !== null)) return null;
  const phrase = baseName(symbol.path);
  const source = `["'\`](?:[^"'\`\\n]*/)?${escape(phrase)}(?:/index)?(?:\\.\\w+)*["'\`]`;
  return { names: [], phrases: [phrase], pattern: new RegExp(source, 'g') };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
