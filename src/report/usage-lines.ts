import type { Migration } from '../model/manifest.ts';
import type { Finding } from '../model/outcome.ts';
import { displayWidth, widestOf } from './cells.ts';
import { describe } from './describe.ts';
import { excerptOf } from './excerpt.ts';
import { cut, hang, padEnd } from './fit.ts';
import { labelOf } from './labels.ts';
import { placeText } from './names.ts';
import { plain } from './plain.ts';

const LABEL = 8;
const LEAST_EXCERPT = 16;
const LONGEST_KIND = 'decorator'.length;

export interface LineStyle {
  readonly migration: Migration;
  readonly hasBase: boolean;
  readonly columns: number;
}

/** One line a finding: label, place, what it is, and as much of its line as fits. */
export function renderUsageLines(findings: readonly Finding[], style: LineStyle): readonly string[] {
  const widest = widestOf(findings.map(placeText));
  const places = Math.min(widest, Math.floor(style.columns / 2));
  return findings.flatMap((finding) => {
    const label = labelOf(finding, style.hasBase);
    const lead = `  ${label.padEnd(LABEL)}  ${padEnd(placeText(finding), places)}   `;
    const what = padEnd(whatOf(finding, style.migration), LONGEST_KIND);
    const room = style.columns - displayWidth(lead + what) - 3;
    if (room < LEAST_EXCERPT) return hang(lead, what.trimEnd(), style.columns);
    return [`${lead}${what}   ${cut(plain(excerptOf(finding)), room)}`];
  });
}

function whatOf(finding: Finding, migration: Migration): string {
  const what = describe(finding, migration);
  const { forbidden, status, exemption } = finding;
  if (!forbidden) return `${what}, not forbidden`;
  if (status !== 'exempt' || exemption === null) return what;
  const until = exemption.expires === null ? '' : `, until ${exemption.expires}`;
  return `${what}${until}: ${plain(exemption.reason ?? '')}`;
}
