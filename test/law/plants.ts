/** A small product that keeps the law: beside every rule stands what it allows. */
export const LAWFUL: Readonly<Record<string, string>> = {
  'src/model/place.ts': `export interface Place { readonly file: string }`,
  'src/model/usage.ts': `
    import type { Place } from './place.ts';
    export interface Usage extends Place { readonly kind: string }`,
  'src/errors.ts': `export class CutoverError extends Error {}`,
  'src/nearest.ts': `export const nearest = 1;`,
  'src/manifest/parse.ts': `
    import * as z from 'zod';
    import { CutoverError } from '../errors.ts';
    import { nearest } from '../nearest.ts';
    export const parse = [z, CutoverError, nearest];`,
  'src/files/tree.ts': `
    import { readFileSync } from 'node:fs';
    import ignore from 'ignore';
    export const tree = [readFileSync, ignore];`,
  'src/engines/typescript/compiler.ts': `export { ts } from '@ts-morph/common';`,
  'src/engines/typescript/forms.ts': `
    import { ts } from './compiler.ts';
    export const form = ts;`,
  'src/engines/typescript/engine.ts': `export const load = () => import('./forms.ts');`,
  'src/gate/fingerprint.ts': `
    import { createHash } from 'node:crypto';
    import type { Usage } from '../model/usage.ts';
    export const fingerprint = (usage: Usage) => createHash('sha256').update(usage.kind);`,
  'src/contexts/inside.ts': `export const inside = 1;`,
  'src/report/json.ts': `
    import { styleText } from 'node:util';
    export const json = styleText;`,
  'src/github/comment.ts': `
    import { request } from 'node:https';
    export const comment = request;`,
  'src/run.ts': `
    export { parse } from './manifest/parse.ts';
    export { tree } from './files/tree.ts';
    export { load } from './engines/typescript/engine.ts';
    export { fingerprint } from './gate/fingerprint.ts';
    export { inside } from './contexts/inside.ts';
    export { json } from './report/json.ts';
    export { comment } from './github/comment.ts';`,
  'src/entry/thread.ts': `export { Worker } from 'node:worker_threads';`,
  'src/cli/arguments.ts': `
    import { realpathSync } from 'node:fs';
    import { Worker } from '../entry/thread.ts';
    export const root = [realpathSync, Worker];`,
  'src/report/report-schema.ts': `export const reportSchema = {};`,
  'scripts/schema.ts': `
    import { reportSchema } from '../src/report/report-schema.ts';
    console.log(reportSchema);`,
  'test/seeds.ts': `export const seed = 1;`,
};

interface Plant {
  /** Files that break the rule and no other one. */
  readonly files: Readonly<Record<string, string>>;
  /** What is to be said: `from → to`, or a module. */
  readonly broken: readonly string[];
  /** Loaded by the command line, directly; all files where absent. */
  readonly loaded?: readonly string[];
}

export const PLANTS: Readonly<Record<string, Plant>> = {
  'model-imports-nothing': {
    files: {
      'src/model/hash.ts': `export { createHash } from 'node:crypto';`,
      'src/model/problem.ts': `export type { CutoverError } from '../errors.ts';`,
    },
    broken: ['src/model/hash.ts → crypto', 'src/model/problem.ts → src/errors.ts'],
  },
  'leaves-import-nothing': {
    files: {
      'src/errors.ts': `
        import type { Place } from './model/place.ts';
        export class CutoverError extends Error { place?: Place }`,
      'src/nearest.ts': `export { styleText } from 'node:util';`,
    },
    broken: ['src/errors.ts → src/model/place.ts', 'src/nearest.ts → util'],
  },
  'stages-stand-apart': {
    files: {
      'src/engines/policy.ts': `export { fingerprint } from '../gate/fingerprint.ts';`,
      'src/gate/words.ts': `export type { json } from '../report/json.ts';`,
      'src/shared.ts': `export const shared = 1;`,
      'src/manifest/shared.ts': `export { shared } from '../shared.ts';`,
      'src/github/again.ts': `export { parse } from '../run.ts';`,
    },
    broken: [
      'src/engines/policy.ts → src/gate/fingerprint.ts',
      'src/gate/words.ts → src/report/json.ts',
      'src/github/again.ts → src/run.ts',
      'src/manifest/shared.ts → src/shared.ts',
    ],
  },
  'nothing-imports-an-entry': {
    files: { 'src/github/token.ts': `export { root } from '../cli/arguments.ts';` },
    broken: ['src/github/token.ts → src/cli/arguments.ts'],
  },
  'entries-stand-apart': {
    files: { 'src/action/main.ts': `export { root } from '../cli/arguments.ts';` },
    broken: ['src/action/main.ts → src/cli/arguments.ts'],
    loaded: [],
  },
  'compiler-behind-one-door': {
    files: { 'src/engines/typescript/project.ts': `export { ts } from '@ts-morph/common';` },
    broken: ['src/engines/typescript/project.ts → @ts-morph/common'],
  },
  'compiler-in-its-engine': {
    files: {
      'src/engines/plain/node.ts': `export type { ts } from '../typescript/compiler.ts';`,
      'src/files/node.ts': `export type { ts } from '@ts-morph/common';`,
    },
    broken: [
      'src/engines/plain/node.ts → src/engines/typescript/compiler.ts',
      'src/files/node.ts → @ts-morph/common',
    ],
  },
  'disk-and-processes-in-files': {
    files: {
      'src/engines/plain/read.ts': `export { readFile } from 'node:fs/promises';`,
      'src/engines/plain/git.ts': `export { execFile } from 'child_process';`,
      'src/engines/plain/thread.ts': `export { Worker } from 'node:worker_threads';`,
    },
    broken: [
      'src/engines/plain/git.ts → child_process',
      'src/engines/plain/read.ts → fs/promises',
      'src/engines/plain/thread.ts → worker_threads',
    ],
  },
  'network-in-github': {
    files: { 'src/files/download.ts': `export { get } from 'node:https';` },
    broken: ['src/files/download.ts → https'],
  },
  'nothing-scanned-is-run': {
    files: { 'src/files/config.ts': `export { runInNewContext } from 'node:vm';` },
    broken: ['src/files/config.ts → vm'],
  },
  'pure-stages': {
    files: { 'src/contexts/host.ts': `export { hostname } from 'node:os';` },
    broken: ['src/contexts/host.ts → os'],
  },
  'no-cycles': {
    files: {
      'src/gate/chicken.ts': `
        import type { Egg } from './egg.ts';
        export interface Chicken { egg: Egg }`,
      'src/gate/egg.ts': `
        import type { Chicken } from './chicken.ts';
        export interface Egg { chicken: Chicken }`,
    },
    broken: ['src/gate/chicken.ts → src/gate/egg.ts'],
  },
  'nothing-unreachable': {
    files: {
      'src/gate/forgotten.ts': `export { forgotten } from './left-over.ts';`,
      'src/gate/left-over.ts': `export const forgotten = 1;`,
      'src/report/alone.ts': `export const alone = 1;`,
    },
    broken: ['src/gate/forgotten.ts', 'src/gate/left-over.ts', 'src/report/alone.ts'],
    loaded: [],
  },
  'product-stands-alone': {
    files: { 'src/files/seeds.ts': `export { seed } from '../../test/seeds.ts';` },
    broken: ['src/files/seeds.ts → test/seeds.ts'],
  },
  'bundled-packages-only': {
    files: { 'src/files/colours.ts': `export { default } from 'vitest';` },
    broken: ['src/files/colours.ts → vitest'],
  },
  'everything-resolves': {
    files: { 'src/files/nowhere.ts': `export { lost } from './lost.ts';` },
    broken: ['src/files/nowhere.ts → ./lost.ts'],
  },
};
