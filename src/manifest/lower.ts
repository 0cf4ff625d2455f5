import type { Acceptance, Manifest, PlacedGlob, ScanSettings } from '../model/manifest.ts';
import { compareText } from '../model/order.ts';
import { compileGlob } from './glob.ts';
import { globsAt } from './items-at.ts';
import { listOf } from './list-of.ts';
import { lowerMigration } from './lower-migration.ts';
import { oneLine } from './one-line.ts';
import type { ValidFile } from './valid-file.ts';
import type { IndexedWorld } from './world.ts';

/** Makes one manifest of valid files; the order of the files leaves no trace in it. */
export function lower(files: readonly ValidFile[], world: IndexedWorld): Manifest {
  return {
    files: files.map(({ path }) => path),
    scan: lowerScan(files.find(({ input }) => input.scan !== undefined)),
    inlineExemptions:
      files.find(({ input }) => input['inline-exemptions'] !== undefined)?.input['inline-exemptions'] ?? true,
    accept: files.flatMap(lowerAcceptances),
    migrations: files
      .flatMap((file) => file.input.migrations.map((_, index) => lowerMigration(file, index, world)))
      .sort((a, b) => compareText(a.id, b.id)),
  };
}

const EVERY_FILE: readonly PlacedGlob[] = [{ ...compileGlob('**'), place: null }];

function lowerScan(file: ValidFile | undefined): ScanSettings {
  const scan = file?.input.scan;
  const globs = (key: 'include' | 'exclude'): readonly PlacedGlob[] | undefined => {
    const written = scan?.[key];
    return file === undefined || written === undefined
      ? undefined
      : globsAt(written, { file, path: ['scan', key] });
  };
  return {
    include: globs('include') ?? EVERY_FILE,
    exclude: globs('exclude') ?? [],
    tsconfig:
      scan?.tsconfig === undefined ? null : listOf(scan.tsconfig).map((path) => path.replace(/^\.\//, '')),
    packages: scan?.packages ?? 'auto',
  };
}

function lowerAcceptances(file: ValidFile): readonly Acceptance[] {
  return (file.input.accept ?? []).map((entry, index) => ({
    blindSpot: entry['blind-spot'] ?? null,
    possible: entry.possible ?? null,
    files:
      entry.files === undefined ? null : globsAt(entry.files, { file, path: ['accept', index, 'files'] }),
    reason: oneLine(entry.reason),
    place: file.placeOf(['accept', index]),
  }));
}
