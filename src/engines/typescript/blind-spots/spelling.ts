import type { Needle } from '../../text-pass.ts';
import { baseName, packageNeedles } from '../initial-needles.ts';
import { namePattern } from '../syntax/tokens.ts';
import type { Target } from '../targets/target.ts';

/** How a text that is not parsed would name a target. */
export interface Spelling {
  readonly needles: readonly Needle[];
  /** Global: finds every place. */
  readonly pattern: RegExp;
  /** Names the module that brings the target, not the target itself. */
  readonly ofModule: boolean;
}

/** By its name; where it has none of its own, by what its package or its file is called, in quotes. */
export function spellingOf({ query: { symbol }, needles, aliases }: Target): Spelling | null {
  if (needles.size > 0) {
    const named = [...needles].map((text) => ({ kind: 'name', text }) as const);
    return { needles: named, pattern: namePattern(needles), ofModule: false };
  }
  if ('specifier' in symbol) {
    const spellings = [symbol.specifier, ...aliases];
    const sources = spellings.map((each) => each.split('*').map(escape).join(`[^"'\`]*`));
    const pattern = new RegExp(`["'\`](?:${sources.join('|')})(?=["'\`/])`, 'g');
    return { needles: spellings.flatMap(packageNeedles), pattern, ofModule: true };
  }
  if (!('path' in symbol) || (symbol.kind === 'module' && symbol.glob !== null)) return null;
  const text = baseName(symbol.path);
  const source = `["'\`](?:[^"'\`\\n]*/)?${escape(text)}(?:/index)?(?:\\.\\w+)*["'\`]`;
  return { needles: [{ kind: 'phrase', text }], pattern: new RegExp(source, 'g'), ofModule: true };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
