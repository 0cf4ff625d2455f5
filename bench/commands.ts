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
  return { ...checks(base, scratch), ...baselines(base, scratch) };
}

function checks(base: string, scratch: string): Record<string, Command> {
  const report = join(scratch, 'report.json');
  const check = (name: string, text: string): readonly string[] => {
    const path = write(scratch, name, text);
    return [NODE, CLI, 'check', '--root', base, '--manifest', path, '--format', 'json', '--output', report];
  };
  const without = check('without.yml', manifest(SYMBOLS, false));
  const withTo = check('with.yml', manifest(SYMBOLS, true));
  const common = check('common.yml', manifest([COMMON], false));
  return {
    check: command('cutover check, ten symbols', without, [1]),
    checkTo: command('cutover check, ten symbols and their replacements', withTo, [1]),
    nothing: command('cutover check, nothing left', check('nothing.yml', nothingLeft())),
    common: command('cutover check, one member called `next`', common, [1]),
  };
}

function baselines(base: string, scratch: string): Record<string, Command> {
  const script = (name: string, ...symbols: readonly string[]): readonly string[] => {
    const path = join(import.meta.dirname, 'baselines', name);
    return [NODE, '--max-old-space-size=8192', '--stack-size=4000', path, base, ...symbols];
  };
  const rules = write(scratch, 'rules.yml', SYMBOLS.map(rule).join('---\n'));
  const froms = SYMBOLS.map(({ from }) => from);
  const gone = GONE.flatMap((name) => ['-e', name]);
  return {
    parse: command('parse every file', script('parse.ts')),
    references: command(
      'find-references over a full program, ten symbols',
      script('find-references.ts', ...froms),
    ),
    commonReferences: command(
      'find-references, one member called `next`',
      script('find-references.ts', COMMON.from),
    ),
    astGrep: command(
      'ast-grep, a rule a name',
      [AST_GREP, 'scan', '-r', rules, '--json=stream', base],
      [0, 1],
    ),
    ripgrep: command('ripgrep, the two names', ['rg', '-l', '-F', ...gone, base], [0, 1]),
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

const KINDS = {
  TypeScript: ['identifier', 'property_identifier', 'shorthand_property_identifier', 'type_identifier'],
  JavaScript: ['identifier', 'property_identifier', 'shorthand_property_identifier'],
} as const;

function rule({ name }: BenchSymbol, index: number): string {
  const rules = Object.entries(KINDS).map(([language, kinds]) => {
    const any = kinds.map((kind) => `    - { kind: ${kind}, regex: "^${name}$" }`);
    return [
      `id: rule-${index}-${language.toLowerCase()}`,
      `language: ${language}`,
      'rule:',
      '  any:',
      ...any,
      '',
    ].join('\n');
  });
  return rules.join('---\n');
}
