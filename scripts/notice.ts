/** The licences of everything that dist/ holds, from the bundler's own account of what went in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const RULE = '-'.repeat(80);
const COMPILER_HOST = '@ts-morph/common';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** The text of dist/NOTICE: a list of the packages, then each with its licence, sorted by name and version. */
export function notice(root: string, metafiles: readonly Metafile[]): string {
  const packages = bundledFolders(metafiles).map((folder) => readPackage(root, folder));
  if (packages.some(({ name }) => name === COMPILER_HOST)) packages.push(embeddedTypeScript(root));
  const unique = [...new Map(packages.map((found) => [`${found.name} ${found.version}`, found]))];
  unique.sort(([a], [b]) => (a < b ? -1 : 1));
  const list = unique.map(([title, { license }]) => `  ${title} (${license})`);
  const texts = unique.map(
    ([title, { license, text }]) => `${RULE}\n${title}\nLicence: ${license}\n\n${text.trim()}\n`,
  );
  return `The files beside this one contain, besides cutover itself (MIT):\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

/** Package folders with at least one byte in an output: what was shaken off needs no licence. */
function bundledFolders(metafiles: readonly Metafile[]): string[] {
  const folders = new Set<string>();
  for (const output of metafiles.flatMap((metafile) => Object.values(metafile.outputs))) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders];
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function packageJson(root: string, folder: string): PackageJson {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageJson;
}

function readPackage(root: string, folder: string): Package {
  const { name, version, license } = packageJson(root, folder);
  const files = readdirSync(join(root, folder)).filter((file) =>
    /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file),
  );
  if (license === undefined || files.length === 0) {
    throw new Error(
      `${folder} says no licence, or ships no text of it: add it to scripts/notice.ts by hand.`,
    );
  }
  return { name, version, license, text: texts(root, folder, files) };
}

/** ts-morph embeds the compiler without its licence; the typescript package has the text. */
function embeddedTypeScript(root: string): Package {
  const version = packageJson(root, `node_modules/${COMPILER_HOST}`).devDependencies?.['typescript'];
  if (version === undefined) throw new Error(`${COMPILER_HOST} no longer tells which TypeScript it embeds.`);
  const text = texts(root, 'node_modules/typescript', ['LICENSE.txt', 'ThirdPartyNoticeText.txt']);
  return { name: 'typescript', version: `${version} (inside ${COMPILER_HOST})`, license: 'Apache-2.0', text };
}

function texts(root: string, folder: string, files: readonly string[]): string {
  return [...files]
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n');
}
