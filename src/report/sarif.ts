import type { Outcome } from '../model/outcome.ts';
import { plain } from './plain.ts';
import { compactJson } from './print-json.ts';
import { fit, type Lists } from './sarif-fit.ts';
import { MAX_BYTES } from './sarif-limits.ts';
import type { SarifLog, SarifResult, SarifRun } from './sarif-log.ts';
import { blindSpotNotices, cutNotices, warningNotices, type Share } from './sarif-notices.ts';
import { BASE_ID } from './sarif-place.ts';
import { type Draft, resultsOf } from './sarif-results.ts';
import { rulesOf } from './sarif-rules.ts';
import { totalsOf } from './totals.ts';
import type { TextView } from './view.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For a notice of each list that is cut. */
const RESERVE = 4096;

/** SARIF 2.1.0 within the limits of GitHub's code scanning, on one line. */
export function renderSarif(outcome: Outcome, { all }: Pick<TextView, 'all'>): string {
  return `${compactJson(toSarif(outcome, all))}\n`;
}

/** @param silenced also the results that the manifest or a comment silences */
function toSarif(outcome: Outcome, silenced: boolean): SarifLog {
  const whole: Lists<Draft> = {
    results: resultsOf(outcome, silenced),
    rules: rulesOf(outcome.migrations),
    warnings: warningNotices(outcome),
    blindSpots: blindSpotNotices(outcome),
  };
  const none = { results: [], rules: [], warnings: [], blindSpots: [] };
  const frame = Buffer.byteLength(compactJson(logOf(outcome, none, whole)));
  return logOf(outcome, fit(whole, MAX_BYTES - RESERVE - frame), whole);
}

function logOf(outcome: Outcome, kept: Lists<SarifResult>, whole: Lists<Draft>): SarifLog {
  const shares = sharesOf(kept, whole);
  const run: SarifRun = {
    tool: {
      driver: {
        name: outcome.tool.name,
        semanticVersion: outcome.tool.version,
        rules: kept.rules,
      },
    },
    automationDetails: { id: 'cutover/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE_ID]: { description: { text: 'The top of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolConfigurationNotifications: kept.warnings,
        toolExecutionNotifications: [...cutNotices(shares), ...kept.blindSpots],
      },
    ],
    results: kept.results,
    properties: propertiesOf(outcome, shares),
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function sharesOf(kept: Lists<SarifResult>, whole: Lists<Draft>): readonly Share[] {
  const withFlows = (results: readonly Pick<SarifResult, 'codeFlows'>[]) =>
    results.filter(({ codeFlows }) => codeFlows !== undefined).length;
  const flows = { found: withFlows(whole.results), kept: withFlows(kept.results) };
  const share = (noun: string, key: keyof Lists<unknown>): Share => ({
    noun,
    found: whole[key].length,
    kept: kept[key].length,
  });
  return [
    share('results', 'results'),
    share('rules', 'rules'),
    { noun: 'chains of calls', ...flows },
    share('warnings', 'warnings'),
    share('blind spots that fail nothing', 'blindSpots'),
  ];
}

/** What stands here is about everything, also where the lists are cut. */
function propertiesOf(outcome: Outcome, [results]: readonly Share[]): SarifRun['properties'] {
  const { verdict, reasons, now, commit, manifests } = outcome;
  return {
    verdict,
    reasons: reasons.map(({ kind, migration, count }) => ({
      kind,
      ...(migration === null ? {} : { migration: plain(migration) }),
      count,
    })),
    totals: Object.fromEntries(Object.entries(totalsOf(outcome)).filter(([, total]) => total !== null)),
    results: { found: results?.found ?? 0, written: results?.kept ?? 0 },
    now,
    ...(commit === null ? {} : { commit }),
    manifests: manifests.map(plain),
  };
}
