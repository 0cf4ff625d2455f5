import type { Migration } from '../model/manifest.ts';
import type { Finding, HeldContext } from '../model/outcome.ts';
import type { Usage } from '../model/usage.ts';
import { widestOf } from './cells.ts';
import { padEnd } from './fit.ts';
import { placeText } from './names.ts';
import { number } from './numbers.ts';
import { plain } from './plain.ts';
import type { Row } from './rows.ts';
import { KIND_GLOSSES, KIND_WORDS, POSSIBLE_WORDS } from './words.ts';

/** What a finding is, and of several entries of `forbidden` those that hold: `call, inside: src/startup/**`. */
export function describe({ kind, reason, contexts }: Finding, { forbidden }: Migration): string {
  // What holds for every finding is said once.
  const telling = forbidden.length > 1 ? contexts : [];
  const entries = telling
    .flatMap(({ entry }) => forbidden[entry]?.text ?? [])
    .filter((text) => text !== 'any');
  return [KIND_WORDS[kind], ...glossesOf({ kind, reason }), ...entries.map(plain)].join(', ');
}

/** What needs saying of a kind, or of what makes a usage only possible. */
export function glossesOf({ kind, reason }: Pick<Usage, 'kind' | 'reason'>): readonly string[] {
  return [KIND_GLOSSES[kind], reason === null ? undefined : POSSIBLE_WORDS[reason]].filter(
    (text) => text !== undefined,
  );
}

const MOST_NAMED = 6;

/** The findings that a row tells besides its first: ` · value 12:30 · import 2:10`. */
export function describeRest({ beside, imports }: Row): string {
  const rest = [...beside, ...imports];
  const named = rest
    .slice(0, MOST_NAMED)
    .map(({ kind, line, column }) => ` · ${KIND_WORDS[kind]} ${line}:${column}`);
  if (rest.length > MOST_NAMED) named.push(` · ${number(rest.length - MOST_NAMED)} more`);
  return named.join('');
}

/** The calls that lead to a finding, outermost first; the places stand below each other. */
export function describeChain(contexts: readonly HeldContext[]): readonly string[] {
  const chain = contexts.find((context) => context.chain.length > 0)?.chain ?? [];
  const widest = widestOf(chain.map(placeText));
  return chain.map((step) => `${padEnd(placeText(step), widest)}   ${plain(step.label)}`);
}
