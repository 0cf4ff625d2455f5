import type { Finding, MigrationOutcome, Outcome, Reason } from '../model/outcome.ts';
import { sharedBlindSpots } from './blind-spot-lines.ts';
import { displayWidth } from './cells.ts';
import { hang } from './fit.ts';
import { hidesAnything } from './hidden.ts';
import { symbolNames } from './names.ts';
import { count, number, tally } from './numbers.ts';
import { plain } from './plain.ts';
import { totalsOf } from './totals.ts';
import { columnsOf, type TextView } from './view.ts';
import { REASON_WORDS } from './words.ts';

const INDENT = '      ';

/** The last lines: pass or fail and why, over all migrations whatever the view shows, and what does not fail. */
export function renderVerdict(outcome: Outcome, view: TextView): readonly string[] {
  const columns = columnsOf(view);
  const isPass = outcome.verdict === 'pass';
  const sentence = isPass ? passSentence(outcome) : failSentence(outcome);
  return [
    ...hang(isPass ? 'PASS  ' : 'FAIL  ', sentence, columns),
    ...totalLines(outcome, view),
    ...filterLines(view, columns),
  ];
}

function passSentence({ migrations }: Outcome): string {
  const open = migrations.filter(({ remaining }) => remaining > 0);
  if (open.length === 0) return `nothing left in ${count(migrations.length, 'migration')}`;
  const left = open.reduce((sum, { remaining }) => sum + remaining, 0);
  const gates = [...new Set(open.map(({ migration }) => migration.gate))];
  return `${count(left, 'usage')} left, gate ${gates.join(', ')}`;
}

function failSentence(outcome: Outcome): string {
  const failing = outcome.migrations.filter(({ usages }) => usages.some(isFailing));
  const [only] = failing;
  const usages =
    only !== undefined && failing.length === 1 ? [oneMigration(only)] : manyMigrations(failing, outcome);
  return [...usages, ...strictWords(outcome)].join('; ');
}

/** `12 usages of getManager left, gate zero`. */
function oneMigration({ migration, usages, remaining }: MigrationOutcome): string {
  const failing = usages.filter(isFailing);
  const introduced = failing.filter(({ status }) => status === 'introduced').length;
  const name = symbolNames([...new Set(failing.map(({ symbol }) => symbol))]);
  const gate = `gate ${migration.gate}${ownGates(failing, migration)}`;
  if (introduced > 0) return `${count(introduced, 'new usage')} of ${name}, ${gate}`;
  if (failing.length === remaining) return `${count(failing.length, 'usage')} of ${name} left, ${gate}`;
  return `${number(failing.length)} of ${count(remaining, 'remaining usage')} of ${name}, ${gate}`;
}

/** ` (zero where import-time)`: the entries that fail with a gate of their own. */
function ownGates(failing: readonly Finding[], { gate, forbidden }: MigrationOutcome['migration']): string {
  const held = new Set(
    failing
      .filter((finding) => finding.gate !== gate)
      .flatMap(({ contexts }) => contexts.map(({ entry }) => entry)),
  );
  const own = forbidden.filter(
    (entry, index) => held.has(index) && entry.gate !== null && entry.gate !== gate,
  );
  if (own.length === 0) return '';
  return ` (${own.map((entry) => `${entry.gate} where ${plain(entry.text)}`).join('; ')})`;
}

function manyMigrations(failing: readonly MigrationOutcome[], { migrations }: Outcome): readonly string[] {
  if (failing.length === 0) return [];
  const usages = failing.flatMap((migration) => migration.usages).filter(isFailing);
  const introduced = usages.filter(({ status }) => status === 'introduced').length;
  const what = introduced > 0 ? count(introduced, 'new usage') : `${count(usages.length, 'usage')} left`;
  return [`${what} in ${number(failing.length)} of ${count(migrations.length, 'migration')}`];
}

function strictWords(outcome: Outcome): readonly string[] {
  const kinds = [...new Set(outcome.reasons.map(({ kind }) => kind))].filter((kind) => kind !== 'remaining');
  const words = kinds.map((kind) => REASON_WORDS[kind](reasonCount(kind, outcome)));
  return words.length === 0 ? [] : [`under strict: ${words.join(', ')}`];
}

function reasonCount(kind: Reason['kind'], { reasons, blindSpots }: Outcome): number {
  if (kind === 'blind-spot') return sharedBlindSpots(blindSpots.filter(({ failing }) => failing)).length;
  return reasons.filter((reason) => reason.kind === kind).reduce((sum, reason) => sum + reason.count, 0);
}

function isFailing({ failing }: Finding): boolean {
  return failing;
}

function totalLines(outcome: Outcome, view: TextView): readonly string[] {
  const { possible, exempt, allowed } = totalsOf(outcome);
  const spots = sharedBlindSpots(outcome.blindSpots).length;
  const quiet = tally([
    [possible, 'possible'],
    [exempt, 'exempt'],
    [allowed, 'allowed'],
    [spots, spots === 1 ? 'blind spot' : 'blind spots'],
  ]);
  const hint = hidesAnything(outcome, view) ? '--all lists every usage' : '';
  const parts = [quiet, hint].filter((part) => part !== '');
  const line = INDENT + parts.join('      ');
  const lines = displayWidth(line) <= columnsOf(view) ? [line] : parts.map((part) => INDENT + part);
  return parts.length === 0 ? [] : lines;
}

function filterLines({ migrations, owners }: TextView, columns: number): readonly string[] {
  const shown = [
    ...(migrations ?? []).map((id) => `migration ${id}`),
    ...(owners ?? []).map((owner) => `owner ${owner}`),
  ];
  if (shown.length === 0) return [];
  return hang(INDENT, `shown: ${shown.map(plain).join(', ')}; the verdict is about all`, columns);
}
