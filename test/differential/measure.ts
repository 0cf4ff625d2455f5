import { openGround } from '../../src/ground.ts';
import { addressesOf, type Addressed } from './addresses.ts';
import { compare, type Comparison } from './compare.ts';
import { askEngine } from './engine.ts';
import { seeded } from './random.ts';
import { sample } from './sample.ts';
import { Witness, type Paths } from './witness.ts';

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

export interface Request {
  /** Absolute. */
  readonly root: string;
  readonly paths: Paths;
  readonly seed: number;
  readonly symbols: number;
}

export interface Measured extends Comparison {
  readonly symbols: number;
  readonly members: number;
  /** Addresses that the engine refuses, with its words. */
  readonly unbound: readonly string[];
  readonly seconds: { readonly engine: number; readonly witness: number };
}

/** Chooses symbols of a folder by seed, asks the engine and the witness about them, and compares. */
export async function measure({ root, paths, seed, symbols: count }: Request): Promise<Measured> {
  const ground = openGround(root, root);
  const files = ground.tree
    .list()
    .flatMap(({ path, obstacle }) => (obstacle === null && SOURCE.test(path) ? [path] : []));
  const clock = cpuSeconds();
  const witness = new Witness(root, files, paths);
  const symbols = choose(witness, { seed, count });
  const loaded = clock();
  const { usages, problems } = await askEngine(
    ground,
    symbols.map(({ address }) => address),
  );
  const engine = clock();
  const comparison = compare(symbols, usages, witness);
  return {
    ...comparison,
    symbols: symbols.length,
    members: symbols.filter(({ isMember }) => isMember).length,
    unbound: problems.map(({ message, hint }) => (hint === null ? message : `${message} (${hint})`)),
    seconds: { engine, witness: loaded + clock() },
  };
}

function choose(
  witness: Witness,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Addressed[] {
  const all = witness.files.flatMap((file) => {
    const path = witness.pathOf(file.fileName) ?? '';
    return hasTwin(path, witness) ? [] : addressesOf(file, path, witness.checker);
  });
  const written = new Map<string, number>();
  for (const { text } of witness.files) {
    for (const [word] of text.matchAll(/[\w$\u0080-\uffff]+/g))
      written.set(word, (written.get(word) ?? 0) + 1);
  }
  return sample(all, count, { random: seeded(seed), timesWritten: (name) => written.get(name) ?? 0 });
}

/** A script and the declaration file beside it are one module to the contract, and two to the witness. */
function hasTwin(path: string, witness: Witness): boolean {
  const script = path.replace(/\.d\.([cm]?)ts$/, '.$1js');
  const declarations = path.replace(/\.([cm]?)js$/, '.d.$1ts');
  return [script, declarations].some((other) => other !== path && witness.fileAt(other) !== undefined);
}

/** CPU seconds of this process since the last call. */
function cpuSeconds(): () => number {
  let since = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(since);
    since = process.cpuUsage();
    return (user + system) / 1e6;
  };
}
