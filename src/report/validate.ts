import type { Migration } from '../model/manifest.ts';
import type { Validation } from '../model/outcome.ts';
import type { Binding } from '../model/usage.ts';
import { hang } from './fit.ts';
import { placeText } from './names.ts';
import { count } from './numbers.ts';
import { joinParagraphs } from './paragraphs.ts';
import { plain } from './plain.ts';
import { columnsOf, type TextView } from './view.ts';
import { renderWarnings } from './warning-lines.ts';
import { BINDING_WORDS } from './words.ts';

const MOST_PLACES = 3;

/** A manifest that is in order, on one screen: every symbol with the place it was bound to. */
export function renderValidation(validation: Validation, view: Pick<TextView, 'width'>): string {
  const { manifest, bindings, warnings } = validation;
  const columns = columnsOf(view);
  const symbols = new Set([...bindings.values()].flatMap((bound) => [...bound.keys()]));
  const paragraphs = [
    ...manifest.migrations.map((migration) => renderMigration(migration, validation, columns)),
    renderWarnings(warnings, columns),
    [
      `ok: ${count(manifest.migrations.length, 'migration')}, ${count(symbols.size, 'symbol')} bound, in ${manifest.files.map(plain).join(', ')}`,
    ],
  ];
  return joinParagraphs(paragraphs);
}

function renderMigration(migration: Migration, { bindings }: Validation, columns: number): readonly string[] {
  const { id, gate, from, to } = migration;
  const old = from.map(({ symbol }) => ['from', symbol.text] as const);
  const replacements = [...new Set(to.map(({ symbol }) => symbol.text))].map((text) => ['to', text] as const);
  return [
    `${plain(id)}   gate ${gate}`,
    ...[...old, ...replacements].flatMap(([label, symbol]) =>
      hang(
        `  ${label.padEnd(4)}  ${plain(symbol)}   `,
        boundTo(symbol, bindings.get(id)?.get(symbol)),
        columns,
      ),
    ),
  ];
}

function boundTo(symbol: string, bound: Binding | undefined): string {
  if (bound === undefined) throw new Error(`no binding was handed to the report for ${symbol}`);
  const places = bound.definitions.map(placeText);
  if (places.length === 0) return BINDING_WORDS[bound.binding];
  const hidden = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join(', ');
}
