import { CutoverError } from '../errors.ts';
import type { SymbolRef } from '../model/manifest.ts';
import { checkPackage } from './address.ts';
import { refuseUnbuilt } from './not-built.ts';
import type { Construct } from './not-built.ts';
import { parseSegments } from './segments.ts';
import { splitSymbol } from './split-symbol.ts';

const DOTTED_MODULE = /^[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;

/** What a symbol with a prefix means; the functions get the whole text and what stands behind the colon. */
export const PREFIXES: ReadonlyMap<string, (text: string, rest: string) => SymbolRef> = new Map([
  ['npm', packageSymbol],
  [
    'global',
    (text, rest) => ({ kind: 'global', text, segments: parseSegments(filled(rest, 'global:name')) }),
  ],
  ['env', environmentVariable],
  ['command', (_text, rest) => unbuilt('symbol: command:', filled(rest, 'command:scripts/deploy.sh'))],
  ['string', (_text, rest) => unbuilt('symbol: string:', filled(rest, 'string:checkout.title'))],
  ['python', pythonExport],
]);

function packageSymbol(text: string, rest: string): SymbolRef {
  const { address: specifier, name } = splitSymbol(filled(rest, 'npm:package'));
  checkPackage(specifier);
  const wildcard = specifier.includes('*');
  if (name === null) return { kind: 'package', text, specifier, wildcard };
  if (wildcard) {
    throw CutoverError.of(
      `${JSON.stringify(text)}: only a whole module may hold "*"`,
      'name one package before the "#"',
    );
  }
  return { kind: 'package-export', text, specifier, segments: parseSegments(name) };
}

function environmentVariable(_text: string, rest: string): SymbolRef {
  if (!/^[A-Za-z_]\w*$/.test(rest)) {
    throw CutoverError.of(`${JSON.stringify(rest)} is not the name of a variable`, 'write env:NAME');
  }
  return unbuilt('symbol: env:', rest);
}

function pythonExport(_text: string, rest: string): SymbolRef {
  const { address, name } = splitSymbol(rest);
  if (name === null || !DOTTED_MODULE.test(address)) {
    throw CutoverError.of(
      `${JSON.stringify(rest)} is not an export of a module`,
      'write python:package.module#Name',
    );
  }
  parseSegments(name);
  return unbuilt('symbol: python:', rest);
}

function filled(rest: string, example: string): string {
  if (rest.trim() === '') throw CutoverError.of('nothing stands after the ":"', `write ${example}`);
  if (rest !== rest.trim()) throw CutoverError.of('a space stands after the ":"', `write ${example}`);
  return rest;
}

/** Refuses a symbol that is well formed but that the model cannot hold yet. */
function unbuilt(construct: Construct, rest: string): never {
  refuseUnbuilt(construct);
  throw new Error(`the model has no symbol for ${construct} ${rest}`);
}
