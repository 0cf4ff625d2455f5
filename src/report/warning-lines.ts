import type { Warning } from '../model/outcome.ts';
import { hang } from './fit.ts';
import { placeText } from './names.ts';
import { plain } from './plain.ts';

export function renderWarnings(warnings: readonly Warning[], columns: number): readonly string[] {
  return warnings.flatMap(({ level, message, place }) => {
    const where = place === null ? '' : `${placeText(place)}: `;
    return hang(`${level.padEnd(7)}  `, where + plain(message), columns);
  });
}
