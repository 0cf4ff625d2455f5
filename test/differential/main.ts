/** Compares the engine with the language service's find-references on symbols that a seed chooses; exit 1 where they differ. */
import { describe, describeRun } from './describe.ts';
import { measure, type Measured } from './measure.ts';
import { readArguments, USAGE, type Arguments } from './arguments.ts';
import { withPackage } from './packages.ts';
import { failuresOf, overusedRules } from './verdict.ts';

async function run({ seed, symbols, packages, root }: Arguments): Promise<void> {
  const measured: Measured[] = [];
  const report = (name: string, one: Measured): void => {
    measured.push(one);
    console.log(describe(name, one));
  };
  if (root !== null) report(root, await measure({ root, paths: {}, seed, symbols }));
  else
    for (const name of packages)
      report(
        name,
        await withPackage(name, (folder, paths) => measure({ root: folder, paths, seed, symbols })),
      );
  console.log(describeRun(measured));
  const failures = [...measured.flatMap(failuresOf), ...overusedRules(measured)];
  if (failures.length > 0) process.exitCode = 1;
}

function understood(words: readonly string[]): Arguments | null {
  try {
    return readArguments(words);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
    return null;
  }
}

const request = understood(process.argv.slice(2));
if (request !== null) await run(request);
