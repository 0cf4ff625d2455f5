/** Where one migration stands in the text. */
interface Item {
  readonly start: number;
  readonly end: number;
}

/**
 * The text with the migration blanked out in which a syntax error stands, so that the others can be looked into: every
 * character keeps its place. Null where the error stands elsewhere, or nothing would be left, or others lean on what it names.
 */
export function withoutBrokenMigration(source: string, error: number): string | null {
  const items = migrationsIn(source);
  const broken = items.find(({ start, end }) => start <= error && error < end);
  if (broken === undefined) return null;
  const text = source.slice(broken.start, broken.end);
  const isAlone = items.every((item) => item === broken || source.slice(item.start, item.end).trim() === '');
  if (isAlone || /(?:^|\s)&\S/.test(text)) return null;
  return source.slice(0, broken.start) + text.replace(/[^\r\n]/g, ' ') + source.slice(broken.end);
}

/** By the dashes of the block list: what stands within one of its items is indented deeper than they are. */
function migrationsIn(source: string): readonly Item[] {
  const key = /^migrations:[ \t]*(?:#.*)?$/m.exec(source);
  if (key === null) return [];
  const from = key.index + key[0].length;
  const next = /^[^\s#-]/m.exec(source.slice(from));
  const list = source.slice(0, next === null ? source.length : from + next.index);
  const indent = /^( *)- /m.exec(list.slice(from))?.[1];
  if (indent === undefined) return [];
  const dashes = [...list.matchAll(new RegExp(`^${indent}- `, 'gm'))].map(({ index }) => index);
  const starts = dashes.filter((start) => start >= from);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? list.length }));
}
