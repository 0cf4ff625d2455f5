import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON, SYMBOLS, type BenchSymbol } from './symbols.ts';

export interface Command {
  readonly name: string;
  readonly run: readonly string[];
  /** Exit codes that are no failure: a gate that fails and a search that finds nothing end with 1. */
  readonly codes: readonly number[];
}

const NODE = process.execPath;
const CLI = join(import.meta.dirname, '../dist/cli.js');
const AST_GREP = join(import.meta.dirname, 'node_modules/.bin/ast-grep');
const GONE = ['legacyChecksumAddress', 'makeObservableFactory'];

/** Every command of the table; `scratch` is a folder for the manifests and rules they read. */
export function commands(base: string, scratch: string): Record<string, Command> {
  mkdirSync(scratch, { recursive: true });
  const without = write(scratch, 'without.yml', manifest(SYMBOLS, false));
  const withTo = write(scratch, 'with.yml', manifest(SYMBOLS, true));
  const common = write(scratch, 'common.yml', manifest([COMMON], false));
  const nothing = write(scratch, 'nothing.yml', nothingLeft());
  const rules = write(scratch, 'rules.yml', SYMBOLS.map(rule).join('---\n'));
  const check = (path: string, codes: readonly number[]): readonly [readonly string[], readonly number[]] => [
    [
      NODE,
      CLI,
      'check',
      '--root',
      base,
      '--manifest',
      path,
      '--format',
      'json',
      '--output',
      join(scratch, 'report.json'),
    ],
    codes,
  ];
  const script = (name: string, ...args: readonly string[]): readonly string[] => [
    NODE,
    join(import.meta.dirname, 'baselines', name),
    base,
    ...args,
  ];
  const heavy = (name: string, ...args: readonly string[]): readonly string[] => [
    NODE,
    '--max-old-space-size=8192',
    '--stack-size=4000',
    ...script(name, ...args).slice(1),
  ];
  const froms = SYMBOLS.map(({ from }) => from);
  return {
    check: command('cutover check, ten symbols', ...check(without, [1])),
    checkTo: command('cutover check, ten symbols and their replacements', ...check(withTo, [1])),
    nothing: command('cutover check, nothing left', ...check(nothing, [0])),
    common: command('cutover check, one member called `next`', ...check(common, [1])),
    parse: command('parse every file', script('parse.ts')),
    references: command(
      'find-references over a full program, ten symbols',
      heavy('find-references.ts', ...froms),
    ),
    commonReferences: command(
      'find-references, one member called `next`',
      heavy('find-references.ts', COMMON.from),
    ),
    astGrep: command(
      'ast-grep, a rule a name',
      [AST_GREP, 'scan', '-r', rules, '--json=stream', base],
      [0, 1],
    ),
    ripgrep: command(
      'ripgrep, the two names',
      ['rg', '-l', '-F', ...GONE.flatMap((name) => ['-e', name]), base],
      [0, 1],
    ),
    node: command('Node starts', [NODE, '-e', '0']),
  };
}

function command(name: string, run: readonly string[], codes: readonly number[] = [0]): Command {
  return { name, run, codes };
}

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function manifest(symbols: readonly BenchSymbol[], withTo: boolean): string {
  const entries = symbols.map(({ from, to }, index) => {
    const lines = [
      `  - id: bench-${String(index)}`,
      `    from: "${from}"`,
      ...(withTo ? [`    to: "${to}"`] : []),
    ];
    return lines.join('\n');
  });
  return `version: 1\nmigrations:\n${entries.join('\n')}\n`;
}

function nothingLeft(): string {
  const [gone, other] = GONE;
  return [
    'version: 1',
    'migrations:',
    `  - { id: gone, from: "packages/viem/legacy.ts#${gone ?? ''}", removed: true }`,
    `  - { id: package, from: "legacy-observables#${other ?? ''}" }`,
    '',
  ].join('\n');
}

function rule({ name }: BenchSymbol, index: number): string {
  const kinds = ['identifier', 'property_identifier', 'type_identifier', 'shorthand_property_identifier'];
  const any = kinds.map((kind) => `    - { kind: ${kind}, regex: "^${name}$" }`);
  const one = (language: string): string =>
    [
      `id: rule-${String(index)}-${language.toLowerCase()}`,
      `language: ${language}`,
      'rule:',
      '  any:',
      ...any,
      '',
    ].join('\n');
  return `${one('TypeScript')}---\n${one('JavaScript')}`;
}
