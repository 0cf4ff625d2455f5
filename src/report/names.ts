import type { Place } from '../model/place.ts';
import type { Enclosing } from '../model/usage.ts';
import { plain } from './plain.ts';

/** `src/a.ts:10:5`, safe to print. */
export function placeText({ file, line, column }: Place): string {
  return `${plain(file)}:${line}:${column}`;
}

/** The name a reader knows a symbol by: what stands behind the `#`, or the whole address. */
export function symbolName(symbol: string): string {
  // The first one: a private member has a # of its own, a path writes its own as %23.
  const name = symbol.slice(symbol.indexOf('#') + 1);
  return plain(name === 'default' || name === '' ? symbol : name);
}

/** Of several symbols: `getManager`, or `3 symbols`. */
export function symbolNames(symbols: readonly string[]): string {
  const [only] = symbols;
  return only !== undefined && symbols.length === 1 ? symbolName(only) : `${symbols.length} symbols`;
}

/** `Room.join`: the named declarations around a usage; null at the top of a module. */
export function withinText(enclosing: readonly Enclosing[]): string | null {
  const names = enclosing.flatMap(({ kind, name }) => (kind === 'module' || name === null ? [] : [name]));
  return names.length === 0 ? null : names.join('.');
}
