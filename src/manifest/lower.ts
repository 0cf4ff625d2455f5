import type { Acceptance, Manifest, ScanSettings } from '../model/manifest.ts';
import { compareText } from '../model/order.ts';
import { compileGlob } from './glob.ts';
import { listOf } from './list-of.ts';
import { lowerMigration } from './lower-migration.ts';
import type { ManifestInput } from './schema.ts';
import type { ValidFile } from './valid-file.ts';
import type { IndexedWorld } from './world.ts';

/** Makes one manifest of valid files; the order of the files leaves no trace in it. */
export function lower(files: readonly ValidFile[], world: IndexedWorld): Manifest {
  return {
    files: files.map(({ path }) => path),
    scan: lowerScan(files.find(({ input }) => input.scan !== undefined)?.input.scan),
    inlineExemptions:
      files.find(({ input }) => input['inline-exemptions'] !== undefined)?.input['inline-exemptions'] ?? true,
    accept: files.flatMap(lowerAcceptances),
    migrations: files
      .flatMap((file) => file.input.migrations.map((_, index) => lowerMigration(file, index, world)))
      .sort((a, b) => compareText(a.id, b.id)),
  };
}

function lowerScan(scan: ManifestInput['scan']): ScanSettings {
  return {
    include: listOf(scan?.include ?? '**').map(compileGlob),
    exclude: listOf(scan?.exclude).map(compileGlob),
    tsconfig:
      scan?.tsconfig === undefined ? null : listOf(scan.tsconfig).map((path) => path.replace(/^\.\//, '')),
    packages: scan?.packages ?? 'auto',
  };
}

function lowerAcceptances(file: ValidFile): readonly Acceptance[] {
  return (file.input.accept ?? []).map((entry, index) => ({
    blindSpot: entry['blind-spot'] ?? null,
    possible: entry.possible ?? null,
    files: entry.files === undefined ? null : listOf(entry.files).map(compileGlob),
    reason: entry.reason,
    place: file.placeOf(['accept', index]),
  }));
}
