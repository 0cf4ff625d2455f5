import type { Migration } from '../model/manifest.ts';
import type { Finding, Status } from '../model/outcome.ts';
import { writeInstead } from './advice.ts';
import { describe } from './describe.ts';
import { inert, shorten } from './inert.ts';
import { symbolName } from './names.ts';
import { MAX_TEXT } from './sarif-limits.ts';

const STANDING = {
  introduced: 'is used anew',
  existing: 'is still used',
  exempt: 'is still used, and exempt',
  allowed: 'is used, as the manifest allows',
} as const satisfies Record<Status, string>;

/** The first sentence is all that GitHub shows where space is short: what, and why it is a finding. */
export function messageOf(finding: Finding, migration: Migration): string {
  const { symbol, status, confidence, exemption } = finding;
  const standing = confidence === 'possible' ? 'may be used' : STANDING[status];
  const sentences = [
    `${symbolName(symbol)} ${standing} (${describe(finding, migration)}): ${migration.title}`,
    ...writeInstead(migration, symbol).map(([, text]) => `Write instead: ${text}`),
    ...(migration.why === null ? [] : [`Why: ${migration.why}`]),
    ...(exemption?.expired === true && exemption.expires !== null
      ? [`Its exemption ended on ${exemption.expires}`]
      : []),
  ];
  return shorten(inert(sentences.map(ended).join(' ')), MAX_TEXT);
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence.trimEnd()) ? sentence.trimEnd() : `${sentence.trimEnd()}.`;
}
