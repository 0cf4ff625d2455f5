import type { Target } from '../targets/target.ts';

/** Two migrations may ask for one symbol in different terms: what hides it hides it once. */
export function onePerSymbol(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.query.symbol.text, target])).values()];
}
