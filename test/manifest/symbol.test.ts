import { describe, expect, it } from 'vitest';
import { parseSymbol } from '../../src/manifest/manifest.ts';
import type { SymbolRef } from '../../src/model/manifest.ts';
import { symbolMistake, WORLD, worldOf } from './manifest-of.ts';

/** One line: the kind, what stands before the `#`, the names behind it. */
function shown(symbol: SymbolRef): string {
  switch (symbol.kind) {
    case 'declaration':
      return `declaration ${symbol.path} ${names(symbol.segments)}`;
    case 'package-export':
      return `package-export ${symbol.specifier} ${names(symbol.segments)}`;
    case 'global':
      return `global ${names(symbol.segments)}`;
    case 'module':
      return `module ${symbol.path}${symbol.glob === null ? '' : ' glob'}`;
    case 'package':
      return `package ${symbol.specifier}${symbol.wildcard ? ' wildcard' : ''}`;
    default:
      return symbol satisfies never;
  }
}

function names(segments: readonly { readonly name: string; readonly wildcard: boolean }[]): string {
  return JSON.stringify(segments.map(({ name, wildcard }) => (wildcard ? [name] : name)));
}

describe('symbols', () => {
  it.each([
    ['src/ws.ts#getManager', 'declaration src/ws.ts ["getManager"]'],
    ['src/ws.ts#Manager.getInstance', 'declaration src/ws.ts ["Manager","getInstance"]'],
    ['src/ws.ts#Manager.prototype.get', 'declaration src/ws.ts ["Manager","prototype","get"]'],
    ['src/ws.ts#default', 'declaration src/ws.ts ["default"]'],
    ['src/ws.ts#default.get', 'declaration src/ws.ts ["default","get"]'],
    ['./src/ws.ts#getManager', 'declaration src/ws.ts ["getManager"]'],
    ['./src/gone.ts#getManager', 'declaration src/gone.ts ["getManager"]'],
    ['src/ws.ts#Manager.#secret', 'declaration src/ws.ts ["Manager","#secret"]'],
    ['src/ws.ts#Manager.#secret.deep', 'declaration src/ws.ts ["Manager","#secret","deep"]'],
    ['src/ws.ts#Manager.*', 'declaration src/ws.ts ["Manager",["*"]]'],
    ['src/ws.ts#Manager.get*', 'declaration src/ws.ts ["Manager",["get*"]]'],
    ['src/ws.ts#Manager.*Async', 'declaration src/ws.ts ["Manager",["*Async"]]'],
    ['src/ws.ts#Manager.#get*', 'declaration src/ws.ts ["Manager",["#get*"]]'],
    ['src/ws.ts#Shape."kebab-key"', 'declaration src/ws.ts ["Shape","kebab-key"]'],
    ['src/ws.ts#Shape."a.b#c"', 'declaration src/ws.ts ["Shape","a.b#c"]'],
    ['src/ws.ts#Shape."a\\"#b"."c"', 'declaration src/ws.ts ["Shape","a\\"#b","c"]'],
    ['src/ws.ts#Shape."*"', 'declaration src/ws.ts ["Shape","*"]'],
    ['src/ws.ts#"string name"', 'declaration src/ws.ts ["string name"]'],
    ['src/ws.ts#Ünïcode.$_1', 'declaration src/ws.ts ["Ünïcode","$_1"]'],
    ['app/[id]/page.tsx#default', 'declaration app/[id]/page.tsx ["default"]'],
    ['app/(shop)/{x}/page.tsx#default', 'declaration app/(shop)/{x}/page.tsx ["default"]'],
    ['vendor/c%23/native.ts#load', 'declaration vendor/c#/native.ts ["load"]'],
    ['vendor/c#/native.ts#load', 'declaration vendor/c#/native.ts ["load"]'],
    ['src/it\'s "5".ts#size', 'declaration src/it\'s "5".ts ["size"]'],
    ['src/5".ts#size', 'declaration src/5".ts ["size"]'],
    ['src/gone.ts#getManager', 'declaration src/gone.ts ["getManager"]'],
    ['src/gone#getManager', 'declaration src/gone ["getManager"]'],
    ['gone.ts#x', 'declaration gone.ts ["x"]'],
    ['Gone.vue#default', 'declaration Gone.vue ["default"]'],
    ['elsewhere/gone.js#x', 'declaration elsewhere/gone.js ["x"]'],
    ['src/with space.ts#x', 'declaration src/with space.ts ["x"]'],

    ['src/ws.ts', 'module src/ws.ts'],
    ['./src/ws.ts', 'module src/ws.ts'],
    ['src/gone.ts', 'module src/gone.ts'],
    ['app/[id]/page.tsx', 'module app/[id]/page.tsx'],
    ['vendor/c%23/native.ts', 'module vendor/c#/native.ts'],
    ['src/legacy/**', 'module src/legacy/** glob'],
    ['./src/legacy/*', 'module src/legacy/* glob'],
    ['src/gone/*.ts', 'module src/gone/*.ts glob'],
    ['**/legacy.ts', 'module **/legacy.ts glob'],
    ['*.ts', 'module *.ts glob'],

    ['moment', 'package moment'],
    ['enzyme', 'package enzyme'],
    ['@acme/ws-legacy', 'package @acme/ws-legacy'],
    ['enzyme-*', 'package enzyme-* wildcard'],
    ['@acme/ws-*', 'package @acme/ws-* wildcard'],
    ['moment/locale/*', 'package moment/locale/* wildcard'],
    ['enzyme/adapters/*', 'package enzyme/adapters/* wildcard'],
    ['lodash/merge', 'package lodash/merge'],
    ['node:fs', 'package node:fs'],
    ['npm:JSONStream', 'package JSONStream'],
    ['chart.js', 'package chart.js'],
    ['npm:env', 'package env'],
    ['npm:src/legacy/*', 'package src/legacy/* wildcard'],

    ['lodash#merge', 'package-export lodash ["merge"]'],
    ['lodash/merge#default', 'package-export lodash/merge ["default"]'],
    ['moment/dist/moment.js#default', 'package-export moment/dist/moment.js ["default"]'],
    ['react#Component.componentWillMount', 'package-export react ["Component","componentWillMount"]'],
    ['react#Component.UNSAFE_*', 'package-export react ["Component",["UNSAFE_*"]]'],
    ['chart.js#Chart', 'package-export chart.js ["Chart"]'],
    ['@acme/ws-legacy#connect', 'package-export @acme/ws-legacy ["connect"]'],
    ['node:fs/promises#readFile', 'package-export node:fs/promises ["readFile"]'],
    ['npm:env#x', 'package-export env ["x"]'],
    ['npm:global', 'package global'],

    ['global:legacyInit', 'global ["legacyInit"]'],
    ['global:Legacy.init', 'global ["Legacy","init"]'],
    ['global:Legacy.*', 'global ["Legacy",["*"]]'],
  ])('%s', (text, expected) => {
    const symbol = parseSymbol(text, WORLD);
    expect(shown(symbol)).toBe(expected);
    expect(symbol.text).toBe(text);
  });
});

describe('a path and a package of one name', () => {
  const monorepo = worldOf(['chart.js', 'web/old.ts', 'env.ts', 'web/lib/a.ts'], ['web', 'lodash']);

  it.each([
    ['chart.js#Chart', 'declaration chart.js ["Chart"]'],
    ['web/old.ts#x', 'declaration web/old.ts ["x"]'],
    ['web/gone.ts#x', 'declaration web/gone.ts ["x"]'],
    ['web/sub#x', 'package-export web/sub ["x"]'],
    ['web', 'package web'],
    ['web/lib/*', 'module web/lib/* glob'],
    ['web/sub/*', 'package web/sub/* wildcard'],
    ['npm:web/old.ts#x', 'package-export web/old.ts ["x"]'],
    ['npm:env#x', 'package-export env ["x"]'],
    ['lodash/merge.js#default', 'package-export lodash/merge.js ["default"]'],
  ])('%s', (text, expected) => {
    expect(shown(parseSymbol(text, monorepo))).toBe(expected);
  });

  it('asks for the file where a bare name can only be a declaration', () => {
    expect(symbolMistake('getClient', monorepo)).toBe(
      '"getClient" is no package that anything here asks for ~ a declaration is written with its file, src/file.ts#getClient; a package can be written npm:getClient',
    );
  });

  it('asks which is meant where the package is not known', () => {
    expect(symbolMistake('env#x', monorepo)).toBe(
      '"env" is not a file; "env.ts" is ~ write env.ts#x, or npm:env#x for a package',
    );
  });
});

describe('whole-module globs', () => {
  it('take * alone as special', () => {
    const symbol = parseSymbol('app/[id]/*.tsx', WORLD);
    const glob = symbol.kind === 'module' ? symbol.glob : null;
    expect(glob?.text).toBe('app/[id]/*.tsx');
    expect(glob?.matches('app/[id]/page.tsx')).toBe(true);
    expect(glob?.matches('app/i/page.tsx')).toBe(false);
    expect(glob?.matches('app/[id]/deep/page.tsx')).toBe(false);
  });
});
