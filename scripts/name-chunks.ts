import type { Metafile } from 'esbuild';

interface Named {
  readonly name: string;
  readonly contents: Uint8Array;
}

const HASHED = /^(.+)-[0-9A-Z]{8}\.js$/;

/**
 * Takes the hashes out of the names of chunks: with them a change of one line would rename a file. Chunks of one name, those
 * that several files share, are numbered in the order of the first source that each holds: `chunk.js`, `chunk-2.js`.
 */
export function nameChunks(files: readonly Named[], { outputs }: Metafile): readonly Named[] {
  const firstSource = (name: string): string =>
    Object.keys(outputs[`dist/${name}`]?.inputs ?? {}).sort()[0] ?? '';
  const hashed = files.map(({ name }) => name).filter((name) => HASHED.test(name));
  const names = new Map<string, string>();
  for (const name of hashed.toSorted((a, b) => (firstSource(a) < firstSource(b) ? -1 : 1))) {
    const short = HASHED.exec(name)?.[1] ?? name;
    const taken = [...names.values()];
    const others = taken.filter((other) => other === `${short}.js` || other.startsWith(`${short}-`)).length;
    names.set(name, others === 0 ? `${short}.js` : `${short}-${others + 1}.js`);
  }
  return files.map(({ name, contents }) => {
    let text = Buffer.from(contents).toString('utf8');
    for (const [old, short] of names) text = text.replaceAll(`"./${old}"`, `"./${short}"`);
    return { name: names.get(name) ?? name, contents: Buffer.from(text) };
  });
}
