/** Compares the engine with the language service's find-references on symbols that a seed chooses; exit 1 where they differ. */
import { describe } from './describe.ts';
import { measure, type Measured } from './measure.ts';
import { readArguments, USAGE, type Arguments } from './arguments.ts';
import { withPackage } from './packages.ts';
import { failuresOf } from './verdict.ts';

async function run({ seed, symbols, packages, root }: Arguments): Promise<void> {
  const report = (name: string, measured: Measured): void => {
    console.log(describe(name, measured));
    if (failuresOf(measured).length > 0) process.exitCode = 1;
  };
  if (root !== null) return report(root, await measure({ root, paths: {}, seed, symbols }));
  for (const name of packages)
    report(name, await withPackage(name, (folder, paths) => measure({ root: folder, paths, seed, symbols })));
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
