import type { Manifest, Migration } from '../model/manifest.ts';
import type { Warning } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';

/** A symbol of a package that nothing knows; `hint`: what may be meant. */
export interface Stranger {
  readonly hint: string | null;
}

/** Null where the symbol is of no package, or of one that something knows. */
export type StrangerOf = (symbol: string, role: 'old' | 'new', migration: Migration) => Stranger | null;

/**
 * Of the packages of the manifest that nothing knows, at the symbols that name them: replacements, and old ones where
 * another name is likely. An old one without is what a migration that is over looks like.
 */
export function strangerWarnings({ migrations }: Manifest, strangerOf: StrangerOf): readonly Warning[] {
  return migrations.flatMap((migration) => {
    const named = [
      ...migration.from.map((old) => ({ ...old, role: 'old' as const })),
      ...migration.to.map((replacement) => ({ ...replacement, role: 'new' as const })),
    ];
    return named.flatMap(({ symbol, role, place }) => {
      const stranger = strangerOf(symbol.text, role, migration);
      if (stranger === null || (role === 'old' && stranger.hint === null)) return [];
      return [strangerWarning(stranger, symbol.text, place)];
    });
  });
}

/** A notice, and a warning where another name is likely. */
export function strangerWarning({ hint }: Stranger, symbol: string, place: Place | null): Warning {
  const message = `nothing here knows the package of ${symbol}: no import, no package.json, no lock file`;
  if (hint === null) return { level: 'notice', message, place };
  return { level: 'warning', message: `${message}; ${hint}`, place };
}
