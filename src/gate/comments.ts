import type { Manifest } from '../model/manifest.ts';
import type { Warning } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { InlineExemption, Usage } from '../model/usage.ts';
import { isDay } from './dates.ts';
import type { GateInput } from './input.ts';

/** The comments that count: their migration, reason and date are in order. */
export function validComments(input: GateInput): readonly InlineExemption[] {
  if (!input.manifest.inlineExemptions) return [];
  return input.comments.filter((comment) => faultOf(comment, input.manifest) === null);
}

/** A comment covers its own lines and the one below. */
export function isUnder(place: Place, comment: InlineExemption): boolean {
  if (place.file !== comment.file) return false;
  return place.line >= comment.place.line && place.line <= comment.line + 1;
}

/** Comments that silence nothing, each with what is wrong with it. */
export function commentWarnings(input: GateInput): readonly Warning[] {
  const { manifest, comments } = input;
  if (!manifest.inlineExemptions) return ignored(comments);
  const usages = usagesByMigration(input);
  return comments.flatMap((comment): readonly Warning[] => {
    const message = faultOf(comment, manifest) ?? idleness(comment, usages.get(comment.id) ?? []);
    return message === null ? [] : [{ level: 'warning', message, place: comment.place }];
  });
}

function faultOf({ id, reason, until }: InlineExemption, manifest: Manifest): string | null {
  if (!manifest.migrations.some((migration) => migration.id === id)) {
    return `cutover-allow names no migration of the manifest: "${id}"`;
  }
  if (reason.trim() === '')
    return `cutover-allow ${id} gives no reason and exempts nothing; write "cutover-allow ${id}: <reason>"`;
  if (until === null || isDay(until)) return null;
  return `cutover-allow ${id} exempts nothing: "${until}" is not a day; write "until YYYY-MM-DD"`;
}

function idleness(comment: InlineExemption, usages: readonly Usage[]): string | null {
  if (usages.some((usage) => isUnder(usage, comment))) return null;
  return `cutover-allow ${comment.id} has no usage on its line or the one below: delete it`;
}

function usagesByMigration(input: GateInput): ReadonlyMap<string, readonly Usage[]> {
  return new Map(
    input.manifest.migrations.map((migration) => [
      migration.id,
      migration.from.flatMap(({ symbol }) => input.usagesOf(symbol.text, 'old', migration)),
    ]),
  );
}

function ignored(comments: readonly InlineExemption[]): readonly Warning[] {
  const [first] = comments;
  if (first === undefined) return [];
  const subject =
    comments.length === 1
      ? 'a cutover-allow comment counts'
      : `${comments.length} cutover-allow comments count`;
  return [
    {
      level: 'warning',
      message: `${subject} for nothing: the manifest says inline-exemptions: false`,
      place: first.place,
    },
  ];
}
