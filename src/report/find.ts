import type { FindResult } from '../model/outcome.ts';
import type { BlindSpot, Usage } from '../model/usage.ts';
import { displayWidth, widestOf } from './cells.ts';
import { glossesOf } from './describe.ts';
import { excerptOf } from './excerpt.ts';
import { cut, hang } from './fit.ts';
import { placeText } from './names.ts';
import { count, number } from './numbers.ts';
import { joinParagraphs } from './paragraphs.ts';
import { plain } from './plain.ts';
import { group } from './rows.ts';
import { columnsOf, type TextView } from './view.ts';
import { renderWarnings } from './warning-lines.ts';
import { BINDING_WORDS, BLIND_SPOT_WORDS, KIND_WORDS } from './words.ts';

export type FindView = Pick<TextView, 'width' | 'tree'>;

/** Every usage of one symbol for a person at a terminal, grouped by file; the totals last. */
export function renderFind(result: FindResult, view: FindView): string {
  const columns = columnsOf(view);
  const { usages, possible, blindSpots } = result;
  const paragraphs = [
    renderHeader(result, view, columns),
    ...renderFiles(usages, columns),
    ...section('possible: no static analysis can say', renderFiles(possible, columns)),
    ...section('blind spots: it may stand where nothing could look', spotLines(blindSpots, columns)),
    renderWarnings(result.warnings, columns),
    [totals(result)],
  ];
  return joinParagraphs(paragraphs);
}

function renderHeader(result: FindResult, view: FindView, columns: number): readonly string[] {
  const { symbol, binding, definitions, filesScanned, packages } = result;
  const facts = [`cutover find ${plain(symbol)}`, count(filesScanned, 'file'), plain(view.tree)];
  const declared = definitions.map((definition) => `  declared  ${placeText(definition)}`);
  const missing = packages
    .filter(({ installed }) => !installed)
    .map(({ name }) => `  package   ${plain(name)} is not installed: imports alone tell what belongs to it`);
  return [
    ...hang('', facts.join(' · '), columns),
    ...(declared.length > 0 ? declared : [`  declared  ${BINDING_WORDS[binding]}`]),
    ...missing,
  ];
}

/** A paragraph a file. */
function renderFiles(usages: readonly Usage[], columns: number): readonly (readonly string[])[] {
  const kinds = widestOf(usages.map(({ kind }) => KIND_WORDS[kind]));
  return group(usages, ({ file }) => [file]).map((inFile) => {
    const positions = inFile.map(({ line, column }) => `${line}:${column}`);
    const widest = widestOf(positions);
    const lines = inFile.map((usage, index) => {
      const lead = `  ${(positions[index] ?? '').padStart(widest)}   ${KIND_WORDS[usage.kind].padEnd(kinds)}   `;
      const excerpt = cut(plain(excerptOf(usage)), Math.max(20, columns - displayWidth(lead)));
      return [lead + excerpt, ...glossesOf(usage).map((gloss) => ' '.repeat(displayWidth(lead)) + gloss)];
    });
    return [`${plain(inFile[0]?.file ?? '')}  ${number(inFile.length)}`, ...lines.flat()];
  });
}

function spotLines(spots: readonly BlindSpot[], columns: number): readonly (readonly string[])[] {
  const lines = spots.flatMap((spot) => {
    const times = spot.count > 1 ? ` (${number(spot.count)} times)` : '';
    return hang(`  ${placeText(spot)}   `, BLIND_SPOT_WORDS[spot.kind] + times, columns);
  });
  return lines.length === 0 ? [] : [lines];
}

function section(title: string, paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first, ...rest] = paragraphs;
  return first === undefined ? [] : [[title], first, ...rest];
}

function totals({ usages, possible, blindSpots }: FindResult): string {
  const files = new Set(usages.map(({ file }) => file)).size;
  const parts = [
    usages.length === 0 ? 'no usage' : `${count(usages.length, 'usage')} in ${count(files, 'file')}`,
  ];
  if (possible.length > 0) parts.push(`${number(possible.length)} possible`);
  if (blindSpots.length > 0) parts.push(count(blindSpots.length, 'blind spot'));
  return parts.join(' · ');
}
