import { CutoverError } from '../errors.ts';
import type { SymbolRef } from '../model/manifest.ts';
import { hasSourceExtension, readAddress, readPattern } from './address.ts';
import { didYouMean } from '../nearest.ts';
import { PREFIXES } from './prefixed-symbol.ts';
import { parseSegments } from './segments.ts';
import { splitSymbol } from './split-symbol.ts';
import type { IndexedWorld } from './world.ts';

/** Longer than any path that a system opens. */
const MAX_LENGTH = 4_096;

/**
 * Reads a symbol as the manifest and the command line write it.
 * @throws CutoverError where the spelling is wrong, would be taken for something else, or is not built yet.
 */
export function readSymbol(text: string, world: IndexedWorld): SymbolRef {
  if (text.length > MAX_LENGTH)
    throw CutoverError.of(`the symbol is longer than ${MAX_LENGTH} characters`, 'write src/file.ts#name');
  if (text.trim() === '')
    throw CutoverError.of('the symbol is empty', 'write src/file.ts#name, a path, or a package');
  if (text !== text.trim())
    throw CutoverError.of(`${JSON.stringify(text)} begins or ends with a space`, `write ${text.trim()}`);
  const prefix = /^([A-Za-z][\w+.-]+):/.exec(text)?.[1] ?? null;
  const prefixed = prefix === null ? undefined : PREFIXES.get(prefix);
  if (prefix !== null && prefixed !== undefined) return prefixed(text, text.slice(prefix.length + 1));

  refuseSpacesAroundMark(text, world);
  const { address, name } = splitSymbol(text);
  if (!world.isFile(address)) {
    refuseOtherMark(text, world);
    if (prefix !== null && prefix !== 'node') throw unknownPrefix(text, prefix);
  }
  return name === null ? wholeModule(text, world) : namedSymbol(text, { address, name }, world);
}

/** Two spellings of one symbol (`./a.ts#x`, `a.ts#x`) have one key. */
export function symbolKey(symbol: SymbolRef): string {
  switch (symbol.kind) {
    case 'declaration':
      return JSON.stringify([symbol.kind, symbol.path, symbol.segments]);
    case 'module':
      return JSON.stringify([symbol.kind, symbol.path]);
    case 'package':
      return JSON.stringify([symbol.kind, symbol.specifier]);
    case 'package-export':
      return JSON.stringify([symbol.kind, symbol.specifier, symbol.segments]);
    case 'global':
      return JSON.stringify([symbol.kind, symbol.segments]);
    default:
      return symbol satisfies never;
  }
}

function wholeModule(text: string, world: IndexedWorld): SymbolRef {
  const isPattern = text.includes('*') && !world.isFile(text);
  if (isPattern) {
    const { glob, ...read } = readPattern(text, world);
    return glob === null
      ? { kind: 'package', text, specifier: read.address, wildcard: true }
      : { kind: 'module', text, path: read.address, glob };
  }
  const read = readAddress(text, null, world);
  if (read.kind === 'path') return { kind: 'module', text, path: read.path, glob: null };
  return { kind: 'package', text, specifier: read.specifier, wildcard: false };
}

function namedSymbol(
  text: string,
  halves: { readonly address: string; readonly name: string },
  world: IndexedWorld,
): SymbolRef {
  const { address, name } = halves;
  refuseSecondMark(text, address, world);
  if (address.includes('*') && !world.isFile(address)) {
    throw CutoverError.of(
      `${JSON.stringify(text)}: only a whole module may hold "*"`,
      'name one file or package before the "#"',
    );
  }
  const segments = parseSegments(name);
  const read = readAddress(address, name, world);
  if (read.kind === 'path') return { kind: 'declaration', text, path: read.path, segments };
  return { kind: 'package-export', text, specifier: read.specifier, segments };
}

function refuseSpacesAroundMark(text: string, world: IndexedWorld): void {
  const [, path = '', name = ''] = /^(.*\S)\s*#\s*(\S+)$/.exec(text) ?? [];
  const written = `${path}#${name}`;
  if (written === text || !world.isFile(path)) return;
  throw CutoverError.of(`${JSON.stringify(text)}: a space stands beside the "#"`, `write ${written}`);
}

function refuseSecondMark(text: string, address: string, world: IndexedWorld): void {
  const [path = ''] = address.split('#', 1);
  if (path === address || world.isFile(address) || !hasSourceExtension(path)) return;
  throw CutoverError.of(
    `${JSON.stringify(text)} holds "#" twice`,
    `${memberOf(text, path)}a "#" of a path is written %23, one of a name is quoted`,
  );
}

function memberOf(text: string, path: string): string {
  const [owner = '', ...names] = text.slice(path.length + 1).split('#');
  return owner === '' ? '' : `a member follows a dot: ${path}#${[owner, ...names].join('.')}; `;
}

/** `src/a.ts:name`, `src/a.ts::name` and `src/a.ts.name`, where there is such a file. */
function refuseOtherMark(text: string, world: IndexedWorld): void {
  for (const { index, 0: mark } of text.matchAll(/::?|(?<=\.\w+)\.(?=\w)/g)) {
    const path = text.slice(0, index);
    const name = text.slice(index + mark.length);
    if (!world.isFile(path) || name === '' || /[/#]/.test(name)) continue;
    throw CutoverError.of(
      `${JSON.stringify(text)}: a name follows its file after "#"`,
      `write ${path}#${name}`,
    );
  }
}

function unknownPrefix(text: string, prefix: string): CutoverError {
  const known = [...PREFIXES.keys()];
  const hint =
    didYouMean(prefix, known) ??
    `known are ${known.map((word) => `${word}:`).join(', ')}; a path may begin with ./`;
  return CutoverError.of(`${JSON.stringify(text)}: no symbol begins with "${prefix}:"`, hint);
}
