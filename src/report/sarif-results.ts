import { comparePlaces, compareText } from '../model/order.ts';
import type { AttributedBlindSpot, Finding, MigrationOutcome, Outcome } from '../model/outcome.ts';
import type { Migration } from '../model/manifest.ts';
import { sharedBlindSpots } from './blind-spot-lines.ts';
import { inert, shorten } from './inert.ts';
import { withinText } from './names.ts';
import { plain } from './plain.ts';
import { codeFlowsOf } from './sarif-flows.ts';
import { MAX_TAGS, MAX_TEXT } from './sarif-limits.ts';
import type { SarifLevel, SarifResult } from './sarif-log.ts';
import { messageOf } from './sarif-messages.ts';
import { locationOf } from './sarif-place.ts';
import { BLIND_SPOT_RULE, ruleIdOf } from './sarif-rules.ts';
import { suppressionsOf } from './sarif-suppressions.ts';
import { BLIND_SPOT_WORDS } from './words.ts';

/** A result before its rule has a place among the rules that are written. */
export type Draft = Omit<SarifResult, 'ruleIndex'>;

const ORDER = { error: 0, warning: 1, note: 2 } as const satisfies Record<SarifLevel, number>;

/**
 * What becomes an alert, what fails first: of several thousand the first alone are kept.
 * @param silenced also what is allowed and exempt. GitHub does not read suppressions, and would open an alert for each
 */
export function resultsOf(outcome: Outcome, silenced: boolean): readonly Draft[] {
  const judged = outcome.migrations.flatMap((one) => findingsOf(one, silenced, outcome));
  const spots = sharedBlindSpots(outcome.blindSpots.filter(({ failing }) => failing)).map((shared) => ({
    place: shared[0] ?? { file: '', line: 1, column: 1 },
    draft: spotDraft(shared, outcome),
  }));
  return [...judged, ...spots]
    .toSorted(
      (a, b) =>
        ORDER[a.draft.level] - ORDER[b.draft.level] ||
        comparePlaces(a.place, b.place) ||
        compareText(a.draft.ruleId, b.draft.ruleId),
    )
    .map(({ draft }) => draft);
}

interface Placed {
  readonly place: Finding | AttributedBlindSpot;
  readonly draft: Draft;
}

function findingsOf(
  { migration, usages, possible }: MigrationOutcome,
  silenced: boolean,
  outcome: Outcome,
): readonly Placed[] {
  return [...usages, ...possible]
    .filter(({ forbidden, status }) => forbidden && (silenced || !isSilenced(status)))
    .map((finding) => ({ place: finding, draft: findingDraft(finding, migration, outcome) }));
}

function isSilenced(status: Finding['status']): boolean {
  return status === 'exempt' || status === 'allowed';
}

export function levelOf({ failing, confidence, status }: Finding): SarifLevel {
  if (failing) return 'error';
  return confidence === 'possible' || isSilenced(status) ? 'note' : 'warning';
}

function findingDraft(finding: Finding, migration: Migration, outcome: Outcome): Draft {
  const hash = outcome.lineHashes.get(finding.file)?.get(finding.line);
  const codeFlows = codeFlowsOf(finding, outcome);
  const suppressions = suppressionsOf(finding, outcome);
  const within = withinText(finding.enclosing);
  return {
    ruleId: ruleIdOf(migration.id),
    level: levelOf(finding),
    message: { text: messageOf(finding, migration) },
    locations: [locationOf(finding, outcome)],
    ...(codeFlows.length === 0 ? {} : { codeFlows }),
    partialFingerprints: {
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
      'cutover/v1': finding.fingerprint,
    },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: {
      symbol: said(finding.symbol),
      kind: finding.kind,
      confidence: finding.confidence,
      status: finding.status,
      gate: finding.gate,
      ...(within === null ? {} : { within: said(within) }),
      ...(finding.owners.length === 0 ? {} : { owners: finding.owners.slice(0, MAX_TAGS).map(said) }),
    },
  };
}

function said(text: string): string {
  return shorten(plain(text), MAX_TEXT);
}

function spotDraft(shared: readonly AttributedBlindSpot[], outcome: Outcome): Draft {
  const [spot] = shared;
  if (spot === undefined) throw new Error('a blind spot has a place');
  const ids = shared.flatMap(({ migration }) => (migration === null ? [] : [plain(migration)]));
  const hash = outcome.lineHashes.get(spot.file)?.get(spot.line);
  const { file, line, column } = spot;
  return {
    ruleId: BLIND_SPOT_RULE,
    level: 'error',
    message: { text: shorten(inert(spotText(spot, ids)), MAX_TEXT) },
    locations: [locationOf({ file, line, column, endLine: line, endColumn: column + 1 }, outcome)],
    ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
    properties: {
      kind: spot.kind,
      count: spot.count,
      ...(ids.length === 0 ? {} : { migrations: ids.slice(0, MAX_TAGS) }),
    },
  };
}

function spotText({ kind }: AttributedBlindSpot, ids: readonly string[]): string {
  const whose = ids.length === 0 ? 'any migration' : ids.join(', ');
  return `An old symbol may stand here unseen: ${BLIND_SPOT_WORDS[kind]}. It concerns ${whose}.`;
}
