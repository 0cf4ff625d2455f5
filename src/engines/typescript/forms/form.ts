import type { PossibleReason, UsageKind } from '../../../model/usage.ts';
import type { ts } from '../compiler.ts';
import type { Modules } from '../symbols/modules.ts';
import type { Origin } from '../symbols/origins.ts';
import type { Token } from '../syntax/tokens.ts';

/** What a token may refer to. Every symbol and origin is a candidate; one that is a target's makes the token a usage. */
export interface Denotation {
  /** Symbols, with every alias and constituent that they lead through. */
  readonly symbols: readonly ts.Symbol[];
  /** Imports that the name comes from, as they are written. */
  readonly origins: readonly Origin[];
  /** The kind, where the form decides it; null where the token's position does. */
  readonly kind: UsageKind | null;
  /** Set where no type says what the object is. */
  readonly unknown: Unknown | null;
  /** The object whose member this is, where there is one. */
  readonly receiver: ts.Node | null;
  /** The name that it stands for, where the token itself bears another. */
  readonly spells: string | null;
  /** A bare name that nothing in scope declares. */
  readonly unbound: boolean;
  /** The type that would have the member is of something unread: the token may be more than is known of it. */
  readonly open: boolean;
}

export interface Unknown {
  readonly reason: PossibleReason;
  /** The receiver's own name (`db` in `this.db.query`), which the manifest may vouch for. */
  readonly receiverName: string | null;
}

/**
 * One way in which a token can refer to a symbol. The first form that fits a token speaks for it, and may give
 * several denotations: for each target the first of them that names it counts.
 */
export interface Form {
  readonly name: string;
  fits(token: Token): boolean;
  denote(token: Token, modules: Modules): readonly Denotation[];
}

export const NOTHING: Denotation = {
  symbols: [],
  origins: [],
  kind: null,
  unknown: null,
  receiver: null,
  spells: null,
  unbound: false,
  open: false,
};
