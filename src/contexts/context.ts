import type { Context } from '../model/manifest.ts';
import type { Definition, Usage } from '../model/usage.ts';
import type { Certainty } from './certainty.ts';

/** What a context may ask about the tree besides the usage itself. */
export interface ContextWorld {
  /** Where a symbol of a context is declared, by `SymbolRef.text`. */
  definitionOf(symbolText: string): readonly Definition[];
}

export type ContextKind = Context['kind'];
export type ContextMap = { readonly [C in Context as C['kind']]: C };

/** What one kind of context is judged with; `answer` judges the contexts it is made of. */
export interface Scope {
  readonly world: ContextWorld;
  answer(context: Context): Certainty;
}

/** One kind of context: how surely a usage stands in it. */
export type Holds<K extends ContextKind> = (context: ContextMap[K], usage: Usage, scope: Scope) => Certainty;
