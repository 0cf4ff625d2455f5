import { openTypeScript, type TypeScriptScan } from '../../src/engines/typescript/index.ts';
import { openGround } from '../../src/ground.ts';
import { parseSymbol } from '../../src/manifest/manifest.ts';
import { scratch, type Files } from '../files/scratch.ts';

/** A scan for one old symbol, in a folder of its own. */
export async function scanOf(address: string, files: Files, deepStack = true): Promise<TypeScriptScan> {
  const ground = openGround(scratch(files), '/');
  const settings = { include: [], exclude: [], tsconfig: null, packages: 'auto' as const };
  const { tree } = ground;
  const scanned = tree.list().map(({ path }) => path);
  const installed = ground.installed(settings);
  const symbol = parseSymbol(address, ground.world);
  const query = { key: address, symbol, role: 'old' as const, removed: false, receivers: [], to: [] };
  return openTypeScript({ tree, scanned, installed, settings, progress: () => undefined, deepStack }, [
    query,
  ]);
}
