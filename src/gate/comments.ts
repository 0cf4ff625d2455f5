import type { Manifest } from '../model/manifest.ts';
import type { Warning } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces, firstIndex } from '../model/order.ts';
import type { InlineExemption } from '../model/usage.ts';
import { isDay } from './dates.ts';
import type { GateInput } from './input.ts';

/** The comments that count: their migration, reason and date are in order. */
export function validComments(input: GateInput): readonly InlineExemption[] {
  if (!input.manifest.inlineExemptions) return [];
  return input.comments.filter((comment) => faultOf(comment, input.manifest) === null);
}

/** The comments of a migration that cover a place, in order. */
export type CommentFinder = (migration: string, place: Place) => readonly InlineExemption[];

/** A comment covers its own lines and the one below. */
export function commentFinder(comments: readonly InlineExemption[]): CommentFinder {
  const groups = groupedBy(comments, ({ id, file }) => `${id}\n${file}`);
  // Of two comments in one file the later one ends later, or both stand in one.
  for (const group of groups.values()) group.sort((a, b) => comparePlaces(a.place, b.place));
  return (migration, { file, line }) => {
    const group = groups.get(`${migration}\n${file}`) ?? [];
    const first = firstIndex(group, (comment) => comment.line + 1 >= line);
    return group.slice(
      first,
      firstIndex(group, (comment) => comment.place.line > line),
    );
  };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}

/** Comments that silence nothing, each with what is wrong with it. */
export function commentWarnings(input: GateInput): readonly Warning[] {
  const { manifest, comments } = input;
  if (!manifest.inlineExemptions) return ignored(comments);
  const lines = usedLines(input);
  return comments.flatMap((comment): readonly Warning[] => {
    const message =
      faultOf(comment, manifest) ?? idleness(comment, lines.get(`${comment.id}\n${comment.file}`) ?? []);
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

function idleness(comment: InlineExemption, lines: readonly number[]): string | null {
  const next = lines[firstIndex(lines, (line) => line >= comment.place.line)];
  if (next !== undefined && next <= comment.line + 1) return null;
  return `cutover-allow ${comment.id} has no usage on its line or the one below: delete it`;
}

/** The lines on which old symbols are used, sorted, by migration and file. */
function usedLines(input: GateInput): ReadonlyMap<string, readonly number[]> {
  const used = input.manifest.migrations.flatMap((migration) =>
    migration.from
      .flatMap(({ symbol }) => input.usagesOf(symbol.text, 'old', migration))
      .map(({ file, line }) => ({ key: `${migration.id}\n${file}`, line })),
  );
  const sorted = used.sort((a, b) => a.line - b.line);
  return new Map(
    [...groupedBy(sorted, ({ key }) => key)].map(([key, group]) => [key, group.map(({ line }) => line)]),
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
