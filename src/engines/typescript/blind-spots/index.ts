import type { BlindSpot } from '../../../model/usage.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { computedMembers } from './computed-members.ts';
import { dynamicImports } from './dynamic-imports.ts';
import { scripts } from './scripts.ts';
import { templates } from './templates.ts';
import { tooDeepFiles } from './too-deep-files.ts';
import { unparsedFiles } from './unparsed-files.ts';
import { unreadableConfigs } from './unreadable-configs.ts';
import { unreadFiles } from './unread-files.ts';
import { unresolvedSpecifiers } from './unresolved-specifiers.ts';

const FINDERS: readonly BlindSpotFinder[] = [
  unreadFiles,
  unparsedFiles,
  unreadableConfigs,
  computedMembers,
  dynamicImports,
  templates,
  scripts,
  unresolvedSpecifiers,
  // Last: the others may find a file too deep.
  tooDeepFiles,
];

/** Everything the scan could not look into: one entry a place and kind, sorted. */
export function findBlindSpots(looked: Looked): readonly BlindSpot[] {
  const merged = new Map<string, BlindSpot>();
  for (const spot of FINDERS.flatMap((find) => find(looked))) {
    const key = [spot.file, spot.line, spot.column, spot.kind, spot.symbol ?? ''].join('\n');
    const known = merged.get(key);
    merged.set(key, known === undefined ? spot : { ...spot, count: known.count + spot.count });
  }
  return [...merged.values()].sort(byPlace);
}

function byPlace(a: BlindSpot, b: BlindSpot): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  return `${a.kind} ${a.symbol ?? ''}` < `${b.kind} ${b.symbol ?? ''}` ? -1 : 1;
}
