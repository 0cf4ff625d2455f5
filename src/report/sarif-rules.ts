import type { Migration } from '../model/manifest.ts';
import type { MigrationOutcome } from '../model/outcome.ts';
import { inert, inertMarkdown, shorten } from './inert.ts';
import { plain } from './plain.ts';
import { MAX_TAGS, MAX_TEXT } from './sarif-limits.ts';
import type { SarifRule } from './sarif-log.ts';

/** No migration can be called this: its rule would be `cutover/…`. */
export const BLIND_SPOT_RULE = 'cutover-blind-spot';

const MAX_NAMED = 10;

const BLIND_SPOT_HELP =
  'An old symbol may stand where nothing could look. Under strict this fails the gate: make the place readable, or accept it in the manifest.';

/** One rule a migration, whatever was found: an alert closes when its rule is there and finds nothing. */
export function rulesOf(outcomes: readonly MigrationOutcome[]): readonly SarifRule[] {
  return [...outcomes.map(({ migration, owners }) => migrationRule(migration, owners)), blindSpotRule()];
}

export function ruleIdOf(migration: string): string {
  return `cutover/${plain(migration)}`;
}

function migrationRule(migration: Migration, owners: readonly string[]): SarifRule {
  const parts = partsOf(migration);
  const heading = isBlank(migration.title) ? migration.id : migration.title;
  const title = shorten(inert(heading), MAX_TEXT);
  const reason = [migration.why, migration.how].find((text) => !isBlank(text));
  const link = webAddress(migration.docs);
  return {
    id: ruleIdOf(migration.id),
    shortDescription: { text: title },
    fullDescription: { text: shorten(inert(reason ?? heading), MAX_TEXT) },
    help: {
      text: [title, ...parts.map(([label, text]) => `${label}: ${shorten(inert(text), MAX_TEXT)}`)].join(
        '\n\n',
      ),
      markdown: [
        `**${inertMarkdown(shorten(heading, MAX_TEXT))}**`,
        ...parts.map(([label, text]) => `**${label}**: ${inertMarkdown(shorten(text, MAX_TEXT))}`),
        ...(link === null ? [] : [`[Read on](<${link}>)`]),
      ].join('\n\n'),
    },
    ...(link === null ? {} : { helpUri: link }),
    defaultConfiguration: { level: isObserved(migration) ? 'warning' : 'error' },
    properties: { tags: tagsOf(['migration', `gate-${migration.gate}`, ...owners]) },
  };
}

function isObserved({ gate, forbidden }: Migration): boolean {
  return forbidden.every((entry) => (entry.gate ?? gate) === 'observe');
}

type Part = readonly [label: string, text: string];

function partsOf({ why, how, docs, from, to }: Migration): readonly Part[] {
  const names = (mentions: Migration['to'] | Migration['from']) =>
    mentions
      .slice(0, MAX_NAMED)
      .map(({ symbol }) => symbol.text)
      .join(', ');
  const parts: readonly (readonly [label: string, text: string | null])[] = [
    ['Why', why],
    ['Write instead', how],
    ['Old', names(from)],
    ['New', names(to)],
    ['Docs', webAddress(docs) === null ? docs : null],
  ];
  return parts.flatMap(([label, text]): readonly Part[] => (isBlank(text) ? [] : [[label, text]]));
}

function isBlank(text: string | null): text is null {
  return text === null || text.trim() === '';
}

/** A link is made of an address alone that holds nothing which could end it; its host is what a reader sees. */
function webAddress(docs: string | null): string | null {
  return docs !== null && /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#%=&~:,;+-]*)?$/.test(docs) ? docs : null;
}

function tagsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => shorten(plain(text), MAX_TEXT)))].slice(0, MAX_TAGS);
}

function blindSpotRule(): SarifRule {
  return {
    id: BLIND_SPOT_RULE,
    shortDescription: { text: 'A place that cutover could not look into' },
    fullDescription: { text: BLIND_SPOT_HELP },
    help: { text: BLIND_SPOT_HELP, markdown: BLIND_SPOT_HELP },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['migration', 'blind-spot'] },
  };
}
