import type { Context, Coverage, Inside, Manifest, Migration, PlacedGlob } from '../model/manifest.ts';
import type { Reason, Warning } from '../model/outcome.ts';
import { didYouMean } from '../nearest.ts';
import type { JudgedMigration } from './finding.ts';
import type { GateInput } from './input.ts';

interface WrittenGlob {
  readonly glob: PlacedGlob;
  readonly writtenIn: string;
  readonly level: Warning['level'];
}

export interface UnusedGlobs {
  readonly warnings: readonly Warning[];
  readonly reasons: readonly Reason[];
}

/** The manifest's globs that match no file: a warning each, and under `strict` a reason to fail. */
export function findUnusedGlobs(input: GateInput, judged: readonly JudgedMigration[]): UnusedGlobs {
  const { manifest, files, unmatchedScan } = input;
  const scan = unmatchedScan.map((glob): WrittenGlob => ({
    glob,
    writtenIn: 'scan',
    level: 'notice',
  }));
  const warnings = [...scan, ...unmatched(acceptGlobs(manifest), files)];
  const reasons: Reason[] = [];
  if (scan.length > 0 && judged.some(({ strict }) => strict)) {
    reasons.push({ kind: 'unused-glob', migration: null, count: scan.length });
  }
  for (const { migration, strict } of judged) {
    const unused = unmatched(globsIn(migration), files);
    warnings.push(...unused);
    if (unused.length > 0 && strict) {
      reasons.push({ kind: 'unused-glob', migration: migration.id, count: unused.length });
    }
  }
  return { warnings: warnings.map((written) => toWarning(written, files)), reasons };
}

function acceptGlobs({ accept }: Manifest): readonly WrittenGlob[] {
  return accept.flatMap(({ files }) =>
    (files ?? []).map((glob): WrittenGlob => ({ glob, writtenIn: 'accept', level: 'warning' })),
  );
}

function globsIn({ id, allowed, exempt, forbidden }: Migration): readonly WrittenGlob[] {
  const covering = (coverages: readonly Coverage[]) =>
    coverages.flatMap(({ files, inside }) => [...(files ?? []), ...globsOf(inside ?? [])]);
  const written = (globs: readonly PlacedGlob[], key: string) =>
    globs.map((glob): WrittenGlob => ({ glob, writtenIn: `${key} of ${id}`, level: 'warning' }));
  return [
    ...written(covering(allowed), 'allowed'),
    ...written(covering(exempt), 'exempt'),
    ...written(
      forbidden.flatMap(({ context }) => placingGlobs(context)),
      'forbidden',
    ),
  ];
}

/** A mistyped `inside` judges nothing, and would pass in silence; a mistyped `outside` judges everything. */
function placingGlobs(context: Context): readonly PlacedGlob[] {
  switch (context.kind) {
    case 'inside':
    case 'outside':
      return globsOf(context.inside);
    case 'not':
      return placingGlobs(context.context);
    case 'all':
      return context.contexts.flatMap(placingGlobs);
    case 'any':
    case 'kind':
      return [];
    default:
      return context satisfies never;
  }
}

function globsOf(regions: readonly Inside[]): readonly PlacedGlob[] {
  return regions.flatMap((region) => (region.kind === 'files' ? [region.glob] : []));
}

function unmatched(written: readonly WrittenGlob[], files: readonly string[]): readonly WrittenGlob[] {
  return written.filter(({ glob }) => !files.some((file) => glob.matches(file)));
}

function toWarning({ glob, writtenIn, level }: WrittenGlob, files: readonly string[]): Warning {
  const hint = hintFor(glob.text, files);
  const message = `${writtenIn}: the glob "${glob.text}" matches no file`;
  return { level, message: hint === null ? message : `${message}; ${hint}`, place: glob.place };
}

/** A folder, a declaration as other tools write it, or a path with a slip. */
function hintFor(text: string, files: readonly string[]): string | null {
  const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
  if (files.some((file) => file.startsWith(`${path}/`))) return `did you mean "${path}/**"?`;
  const [, file = '', name = ''] = /^(.+?)::?([\w$.]+)$/.exec(path) ?? [];
  if (files.includes(file)) return `did you mean "${file}#${name}"?`;
  return /[*?{[(]/.test(path) ? null : didYouMean(path, files);
}
