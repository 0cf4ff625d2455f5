/** Bundles src/ into the files of dist/, in memory: the same bytes in every folder and under every Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, BuildResult, Metafile, Plugin } from 'esbuild';
import { nameChunks } from './name-chunks.ts';
import { notice } from './notice.ts';
import { onDemand } from './on-demand.ts';

const COMPILER = 'src/engines/typescript/compiler.ts';
/** File in dist/, without `.js` → the module that it starts. */
const ENTRIES = { cli: 'src/cli/main.ts', action: 'src/action/main.ts' };

// Bundled CommonJS calls require() and reads __filename; an ES module has neither.
const BANNER = [
  "import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';",
  'const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);',
].join('\n');

/** The compiler is a file of its own beside the bundle, so that it changes with its package only. */
const compilerStaysOutside: Plugin = {
  name: 'compiler-stays-outside',
  setup(context) {
    context.onResolve({ filter: /(^|\/)compiler\.ts$/ }, () => ({ path: './compiler.js', external: true }));
  },
};

/** Of package.json only the name and the version are used; the rest of it must not change the bundle. */
const onlyNameAndVersion: Plugin = {
  name: 'only-name-and-version',
  setup(context) {
    const root = context.initialOptions.absWorkingDir ?? '';
    context.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path !== join(root, 'package.json')) return null;
      const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

function options(root: string): BuildOptions & { metafile: true; write: false } {
  return {
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: BANNER },
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
  };
}

/**
 * @param root folder that holds src/ and node_modules/
 * @param entries file in dist/, without `.js` → path of its module, relative to root
 * @returns file name in dist/ → bytes
 * @throws where an entry would load the compiler at once
 */
export async function bundle(
  root: string,
  entries: Readonly<Record<string, string>> = ENTRIES,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const common = options(root);
  const compiler = await build({ ...common, entryPoints: { compiler: COMPILER }, minify: true });
  const started = await build({
    ...common,
    entryPoints: { ...entries },
    // The build for Node is CommonJS, which cannot be cut down to what is used, and starts more slowly.
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [compilerStaysOutside, onDemand, onlyNameAndVersion],
  });
  for (const name of Object.keys(entries)) refuseEagerCompiler(started.metafile, `dist/${name}.js`);
  const files = new Map<string, Uint8Array>();
  for (const file of [...outputs(compiler), ...nameChunks(outputs(started), started.metafile)])
    files.set(file.name, file.contents);
  files.set('NOTICE', Buffer.from(notice(root, [compiler.metafile, started.metafile])));
  return files;
}

function outputs(result: BuildResult<{ write: false }>): { name: string; contents: Uint8Array }[] {
  return result.outputFiles.map((file) => ({
    name: file.path.split(/[\\/]/).at(-1) ?? '',
    contents: file.contents,
  }));
}

/** Follows the static imports of an entry, the ones that are loaded before its first line runs. */
function refuseEagerCompiler({ outputs: chunks }: Metafile, entry: string): void {
  const queue = [[entry]];
  for (const chain of queue) {
    const imports = chunks[chain.at(-1) ?? '']?.imports ?? [];
    for (const { path, kind } of imports) {
      if (kind !== 'import-statement' || chain.includes(path)) continue;
      if (path === './compiler.js') {
        throw new Error(
          `${chain.join(' → ')} loads the compiler at once: put an import() between the entry and ${COMPILER}.`,
        );
      }
      queue.push([...chain, path]);
    }
  }
}
