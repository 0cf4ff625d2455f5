import type { Migration } from '../model/manifest.ts';
import { type Detail, whatIsForbidden, whyItMatters, writeInstead } from './advice.ts';
import { describe, describeChain, describeRest } from './describe.ts';
import { hang } from './fit.ts';
import { renderFrame } from './frame.ts';
import { labelOf } from './labels.ts';
import { placeText } from './names.ts';
import type { Paint } from './paint.ts';
import type { Row } from './rows.ts';

export interface RowStyle {
  readonly migration: Migration;
  readonly hasBase: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const DETAIL_INDENT = '       ';
const DETAIL_LABEL = 8;

/** Rows in full: place, code, chain. Advice stands beside the first row that it is for, and is not repeated. */
export function renderFullRows(rows: readonly Row[], style: RowStyle): readonly string[] {
  const given = new Set<string>();
  return rows.flatMap((row) => {
    const { migration } = style;
    const advice = [
      ...whatIsForbidden(migration),
      ...writeInstead(migration, row.first.symbol),
      ...whyItMatters(migration),
    ];
    const unheard = advice.filter((detail) => !given.has(detail.join()));
    for (const detail of unheard) given.add(detail.join());
    return [...renderRow(row, style), ...unheard.flatMap((detail) => renderDetail(detail, style)), ''];
  });
}

function renderRow(row: Row, style: RowStyle): readonly string[] {
  const { first, beside } = row;
  const { migration, hasBase, columns, paint } = style;
  const label = labelOf(first, hasBase);
  const painted = label === 'new' ? paint.bad(label) : label;
  const what = describe(first, migration) + describeRest(row);
  const [head = '', ...more] = hang(`  ${label}  ${placeText(first)}   `, what, columns);
  const chain = describeChain(first.contexts);
  return [
    head.replace(label, () => painted),
    ...more,
    '',
    ...renderFrame([first, ...beside], columns, paint),
    ...chain.flatMap((step, index) => renderDetail([index === 0 ? 'chain' : '', step], style)),
  ];
}

function renderDetail([label, text]: Detail, { columns }: RowStyle): readonly string[] {
  return hang(`${DETAIL_INDENT}${label.padEnd(DETAIL_LABEL)}`, text, columns);
}
