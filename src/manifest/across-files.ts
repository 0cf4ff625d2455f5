import type { Problem } from '../errors.ts';
import type { Place } from '../model/place.ts';
import type { Entry, Located } from './located.ts';
import type { YamlFile } from './yaml.ts';

/** What holds over all files together; it also looks at files with mistakes, so that all are told at once. */
export function checkAcrossFiles(files: readonly YamlFile[]): readonly Problem[] {
  return [
    ...repeatedIds(files),
    ...repeatedScans(files),
    ...conflictingInlineExemptions(files),
    ...noMigrations(files),
  ];
}

function* repeatedIds(files: readonly YamlFile[]): Iterable<Problem> {
  const first = new Map<string, Place>();
  for (const file of files) {
    for (const migration of entryOf(file, 'migrations')?.value.items ?? []) {
      const id = migration.entries?.get('id')?.value;
      if (typeof id?.value !== 'string') continue;
      const place = file.placeOf(id.start);
      const taken = first.get(id.value);
      if (taken === undefined) first.set(id.value, place);
      else
        yield {
          message: `the id ${JSON.stringify(id.value)} is taken at ${where(taken)}`,
          place,
          hint: 'choose another id',
        };
    }
  }
}

function* repeatedScans(files: readonly YamlFile[]): Iterable<Problem> {
  const [first, ...others] = entriesOf(files, 'scan');
  if (first === undefined) return;
  for (const { place } of others) {
    yield { message: `"scan" already stands at ${where(first.place)}`, place, hint: 'keep it in one file' };
  }
}

function* conflictingInlineExemptions(files: readonly YamlFile[]): Iterable<Problem> {
  const [first, ...others] = entriesOf(files, 'inline-exemptions').filter(
    ({ value }) => typeof value.value === 'boolean',
  );
  if (first === undefined) return;
  for (const { place, value } of others) {
    if (value.value === first.value.value) continue;
    const message = `"inline-exemptions" is ${String(value.value)} here and ${String(first.value.value)} at ${where(first.place)}`;
    yield { message, place, hint: 'keep it in one file' };
  }
}

function* noMigrations(files: readonly YamlFile[]): Iterable<Problem> {
  const lists = entriesOf(files, 'migrations');
  const [first] = lists;
  if (first === undefined || lists.length < files.length) return;
  if (lists.some(({ value }) => value.items === null || value.items.length > 0)) return;
  yield {
    message: 'the manifest holds no migrations',
    place: first.place,
    hint: 'add one: - { id: …, from: src/file.ts#name }',
  };
}

function entriesOf(
  files: readonly YamlFile[],
  key: string,
): readonly { readonly place: Place; readonly value: Located }[] {
  return files.flatMap((file) => {
    const entry = entryOf(file, key);
    return entry === null ? [] : [{ place: file.placeOf(entry.key), value: entry.value }];
  });
}

function entryOf(file: YamlFile, key: string): Entry | null {
  return file.root?.entries?.get(key) ?? null;
}

function where({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
