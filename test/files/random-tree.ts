import type { Files } from './scratch.ts';

export type Random = <T>(choices: readonly T[]) => T;

/** The same choices for the same seed, everywhere. */
export function randomChoices(seed: number): Random {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const choice = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
}

const NAMES = ['a', 'b', 'lib', 'build', 'x.ts', 'y.js', '.env', 'a b', '[id]', '!n', 'st*r', 'Foo', 'foo'];
const PATTERNS = [
  'a',
  'b',
  'lib',
  'build',
  'x.ts',
  '*',
  '**',
  '*.ts',
  '?',
  'b*',
  '[ab]',
  '[!a]',
  '.*',
  'f[oO]o',
  'a\\ b',
  '\\[id]',
  'st\\*r',
];

function randomPattern(random: Random): string {
  const names = random([1, 1, 2, 3] as const);
  const path = Array.from({ length: names }, () => random(PATTERNS)).join('/');
  return random(['', '', '!']) + random(['', '', '/']) + path + random(['', '', '/', '/*', '/**', '  ']);
}

/** Up to four folders deep, a third of the folders with a .gitignore of one to four lines. */
export function randomTree(random: Random): Files {
  const folders = [''];
  const files: Record<string, string> = {};
  for (let count = 0; count < 25; count += 1) {
    const path = `${random(folders)}${random(NAMES)}`;
    if (`${path}/` in files || folders.includes(`${path}/`) || path in files) continue;
    if (random([true, false]) && path.split('/').length < 4) folders.push(`${path}/`);
    else files[path] = '';
  }
  for (const folder of folders) {
    files[`${folder}1${random(NAMES)}`] = '';
    if (folder === '' || random([true, false, false])) {
      files[`${folder}.gitignore`] = Array.from({ length: random([1, 2, 3, 4]) }, () =>
        randomPattern(random),
      ).join('\n');
    }
  }
  return files;
}
