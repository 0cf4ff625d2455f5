import type { SymbolQuery } from '../../engine.ts';
import type { ts } from '../compiler.ts';

/** An export by address: what an import has to name, where there is no declaration to compare with. */
export interface Address {
  /** The specifier of a package, or the path of a file of the root. */
  readonly module:
    | { readonly kind: 'package'; readonly specifier: string }
    | { readonly kind: 'file'; readonly path: string };
  readonly names: readonly string[];
}

/** A symbol the scan looks for, in the terms in which a token can turn out to be it. */
export interface Target {
  readonly query: SymbolQuery;
  /** Names by which text finds it anywhere in the tree. */
  readonly needles: ReadonlySet<string>;
  /** Names by which it is known only in the file that declares it. */
  readonly localNames: ReadonlySet<string>;
  /** The nodes that declare it: a symbol with one of them is this symbol. */
  readonly declarations: ReadonlySet<ts.Node>;
  /** The nodes whose tokens are its definition, and not usages of it. */
  readonly extents: readonly ts.Node[];
  /** The address the manifest gives it: the export at this address is its definition, too. */
  readonly address: Address | null;
  /** Other specifiers by which its package is imported. */
  readonly aliases: readonly string[];
  /** It is matched by how it is imported, not by declaration: it belongs to a package, or is gone. */
  readonly byImport: boolean;
  /** Its file also exports it in a way that no type tells of: then an import of its address is it as well. */
  readonly addedExport: boolean;
  /** The declarations of the class or object that it was a member of, where the member is gone. */
  readonly formerOwner: ReadonlySet<ts.Node>;
  readonly isMember: boolean;
  /** `['fetch']`, `['Promise', 'any']`: a name of the global scope. */
  readonly global: readonly string[] | null;
}

export const NO_TARGET: Omit<Target, 'query'> = {
  needles: new Set(),
  localNames: new Set(),
  declarations: new Set(),
  extents: [],
  address: null,
  aliases: [],
  byImport: false,
  addedExport: false,
  formerOwner: new Set(),
  isMember: false,
  global: null,
};

/** Its file, or its place in the file, is no more. */
export function isGone({ address, byImport, extents }: Target): boolean {
  return address?.module.kind === 'file' && byImport && extents.length === 0;
}
