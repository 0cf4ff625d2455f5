import * as z from 'zod';
import { BLIND_SPOT_KINDS, POSSIBLE_REASONS } from '../model/usage.ts';
import { CutoverError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { addIssue, glob, oneOrList, parsedText, strictMap, text, unbuilt } from './fields.ts';
import { ALWAYS, migration } from './migration-schema.ts';
import { checkPath } from './path.ts';
import { symbolFields } from './symbol-fields.ts';
import { indexWorld } from './world.ts';
import type { IndexedWorld } from './world.ts';

/** One manifest file, valid. */
export type ManifestSchema = ReturnType<typeof manifestSchema>;
export type ManifestInput = z.infer<ManifestSchema>;
export type MigrationInput = ManifestInput['migrations'][number];

/**
 * The only validator: the types, the checks and the JSON schema come from here. Words are registered for a schema, where
 * `meta` would copy it first: that is much of what a start costs.
 */
export function manifestSchema(world: IndexedWorld) {
  return strictMap({
    version: z.literal(1).register(z.globalRegistry, { description: 'The version of the manifest format.' }),
    scan: scan(world).optional(),
    accept: z.array(acceptance).optional().register(z.globalRegistry, {
      description: 'Blind spots and possible usages that strict gates and the release gate may pass over.',
    }),
    'inline-exemptions': z
      .boolean()
      .optional()
      .register(z.globalRegistry, { description: 'false: comments in the source exempt nothing.' }),
    migrations: z
      .array(migration(symbolFields(world), world))
      .register(z.globalRegistry, { description: 'What moves from where to where.' }),
  }).register(z.globalRegistry, {
    title: 'cutover manifest',
    description: 'What is migrated, and which usages of the old may remain.',
  });
}

/** The JSON schema (draft 2020-12) of one manifest file, for editors: it accepts every valid manifest, and a few more. */
export function manifestJsonSchema(): object {
  const nowhere = indexWorld({ isFile: () => false, files: () => [], isPackage: () => false });
  return z.toJSONSchema(manifestSchema(nowhere), { io: 'input', target: 'draft-2020-12', reused: 'inline' });
}

const path = parsedText('A path from the root.', pathFromRoot);

function pathFromRoot(written: string): string {
  const stripped = written.replace(/^\.\//, '');
  checkPath(stripped, written);
  return stripped;
}

function fileOf(world: IndexedWorld) {
  return parsedText('A file, by its path from the root.', (written) => {
    const found = pathFromRoot(written);
    if (world.isFile(found)) return;
    const near = world.files().filter((file) => /\.json$/.test(file));
    const hint = didYouMean(found, near) ?? 'name a file that is not ignored, by its path from the root';
    throw CutoverError.of(`no such file: ${found}`, hint);
  });
}

function scan(world: IndexedWorld) {
  return strictMap({
    include: oneOrList(glob)
      .optional()
      .register(z.globalRegistry, { description: 'Default: every file that git tracks or would track.' }),
    exclude: z
      .union([glob, z.array(glob)])
      .optional()
      .register(z.globalRegistry, { description: 'Files to leave out.' }),
    tsconfig: oneOrList(fileOf(world)).optional().register(z.globalRegistry, {
      description: 'Default: the nearest tsconfig.json or jsconfig.json above each file.',
    }),
    'python-roots': oneOrList(path)
      .superRefine(unbuilt('scan.python-roots', 'key'))
      .optional()
      .register(z.globalRegistry, { description: 'Folders from which Python modules are named.' }),
    packages: z.enum(['auto', 'installed', 'ignore']).optional().register(z.globalRegistry, {
      description: 'installed: a missing package is an error. ignore: installed packages are not read.',
    }),
  }).register(z.globalRegistry, { description: 'What is looked at; may stand in one file only.' });
}

const acceptance = strictMap({
  'blind-spot': z
    .enum(BLIND_SPOT_KINDS)
    .optional()
    .register(z.globalRegistry, { description: 'A kind of blind spot.' }),
  possible: z
    .enum(POSSIBLE_REASONS)
    .optional()
    .register(z.globalRegistry, { description: 'The reason why a usage is only possible.' }),
  files: oneOrList(glob)
    .optional()
    .register(z.globalRegistry, { description: 'In these files; default: anywhere.' }),
  reason: text('Why it may be passed over.'),
})
  .superRefine(acceptsOneThing, ALWAYS)
  .register(z.globalRegistry, { oneOf: [{ required: ['blind-spot'] }, { required: ['possible'] }] });

function acceptsOneThing(value: unknown, context: z.RefinementCtx): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const count = ['blind-spot', 'possible'].filter((key) => key in value).length;
  if (count === 1) return;
  const message = count === 0 ? 'this entry accepts nothing' : 'this entry accepts two things';
  addIssue(context, message, { hint: 'write blind-spot or possible, one an entry', at: 'value' });
}
