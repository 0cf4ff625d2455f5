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
    const silencing = unmatched(silencingGlobs(migration), files);
    warnings.push(...silencing, ...unmatched(forbiddenGlobs(migration), files));
    if (silencing.length > 0 && strict) {
      reasons.push({ kind: 'unused-glob', migration: migration.id, count: silencing.length });
    }
  }
  return { warnings: warnings.map((written) => toWarning(written, files)), reasons };
}

function acceptGlobs({ accept }: Manifest): readonly WrittenGlob[] {
  return accept.flatMap(({ files }) =>
    (files ?? []).map((glob): WrittenGlob => ({ glob, writtenIn: 'accept', level: 'warning' })),
  );
}

function silencingGlobs({ id, allowed, exempt }: Migration): readonly WrittenGlob[] {
  const written = (coverages: readonly Coverage[], key: string) =>
    coverages.flatMap(({ files, inside }) =>
      [...(files ?? []), ...globsOf(inside ?? [])].map((glob): WrittenGlob => ({
        glob,
        writtenIn: `${key} of ${id}`,
        level: 'warning',
      })),
    );
  return [...written(allowed, 'allowed'), ...written(exempt, 'exempt')];
}

/** A mistyped `inside` under `forbidden` judges nothing, and would pass in silence. */
function forbiddenGlobs({ id, forbidden }: Migration): readonly WrittenGlob[] {
  return forbidden
    .flatMap(({ context }) => narrowingGlobs(context))
    .map((glob) => ({ glob, writtenIn: `forbidden of ${id}`, level: 'warning' }));
}

function narrowingGlobs(context: Context): readonly PlacedGlob[] {
  if (context.kind === 'inside') return globsOf(context.inside);
  return context.kind === 'all' ? context.contexts.flatMap(narrowingGlobs) : [];
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
