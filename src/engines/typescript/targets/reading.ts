import type { Denotation } from '../forms/form.ts';
import type { Modules } from '../symbols/modules.ts';
import type { Token } from '../syntax/tokens.ts';

/** A token with one of the things it may denote: what a target is compared with. */
export interface Reading {
  readonly token: Token;
  readonly denotation: Denotation;
  readonly modules: Modules;
}
