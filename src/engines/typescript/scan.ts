import { ts } from './compiler.ts';
import { isDefinition } from './definition.ts';
import { seedTokens } from './default-importers.ts';
import { askAgain, type Reserves } from './doubts.ts';
import { HeldKeys } from './held-keys.ts';
import type { Answer, Matcher } from './match.ts';
import { EXPORT_EQUALS, isDefaultDeclaration, publishedNames } from './syntax/exports.ts';
import { localNameOf } from './syntax/import-bindings.ts';
import { sourceFileOf } from './syntax/source-file-of.ts';
import { tokensNamed, type Token } from './syntax/tokens.ts';
import { pathOf } from './program/source-files.ts';
import { readsSource } from './reads.ts';
import type { Resolution } from './resolve/resolver.ts';
import type { SpecifierIndex } from './specifier-index.ts';
import { isStemOf } from './targets/same-module.ts';
import type { TextIndex } from './text-index.ts';
import type { Target } from './targets/target.ts';
import { usageAt, type BareUsage } from './usage-facts.ts';

/** What was found in which file. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>;

export interface ScanGround extends Reserves {
  readonly texts: TextIndex;
  readonly specifiers: SpecifierIndex;
  readonly progress: (stage: string) => void;
}

/**
 * Follows names through the tree until no new one turns up: a name is looked for as text, its files are parsed, its
 * tokens are asked, and a token that gives the symbol another name, or publishes it as a default, adds to the search.
 */
export class Scan {
  readonly usages: BareUsage[] = [];
  /** Files that were parsed because a name was found in them. */
  readonly candidates = new Set<string>();
  /** The targets with a certain usage in a file, by path. */
  readonly matched = new Map<string, Set<Target>>();
  /** Names that stand in strings of a file, and may serve it as keys. */
  readonly spelled = new Map<string, Set<string>>();
  private readonly ground: ScanGround;
  private readonly matcher: Matcher;
  private readonly keys: HeldKeys;
  private readonly asked = new Set<Token>();
  private readonly open: Answer[] = [];
  private readonly names = new Set<string>();
  private readonly defaults = new Set<string>();

  constructor(matcher: Matcher, ground: ScanGround) {
    this.matcher = matcher;
    this.ground = ground;
    const names = matcher.targets.flatMap(({ needles }) => [...needles]);
    this.keys = new HeldKeys(new Set(names), ground);
  }

  hasAsked(token: Token): boolean {
    return this.asked.has(token);
  }

  run(): void {
    this.declaredHere();
    this.searchElsewhere();
    for (const target of this.matcher.targets) target.needles.forEach((name) => this.names.add(name));
    let names: readonly string[] = [...this.names];
    let defaults: readonly string[] = [...this.defaults];
    while (names.length + defaults.length > 0) {
      const known = { names: new Set(this.names), defaults: new Set(this.defaults) };
      this.searchNames(names);
      const wanted = new Set(defaults);
      if (wanted.size > 0) this.searchImporters(({ path }) => path !== null && wanted.has(path));
      this.searchKeys();
      names = [...this.names].filter((name) => !known.names.has(name));
      defaults = [...this.defaults].filter((path) => !known.defaults.has(path));
    }
    this.settle();
  }

  /** What the declaring files say under names that mean the symbol only there, and whether they publish a default. */
  private declaredHere(): void {
    for (const target of this.matcher.targets) {
      const { address } = target;
      if (address?.module.kind !== 'file') continue;
      if (address.names.join('.') === 'default') this.defaults.add(address.module.path);
      for (const node of target.declarations) {
        const file = node.getSourceFile();
        if (isDefaultDeclaration(node)) this.defaults.add(pathOf(file.fileName));
        if (target.localNames.size > 0) this.ask(tokensNamed(file, target.localNames), pathOf(file.fileName));
      }
    }
  }

  /** Defaults that no file of the tree publishes: those of packages, and of files that are gone. */
  private searchElsewhere(): void {
    const packages = new Set<string>();
    const gone: string[] = [];
    for (const { address, byImport } of this.matcher.targets) {
      if (address?.names.join('.') !== 'default' || !byImport) continue;
      if (address.module.kind === 'package') packages.add(address.module.specifier);
      else gone.push(address.module.path);
    }
    if (packages.size + gone.length === 0) return;
    this.searchImporters(
      ({ stems }, specifier) => packages.has(specifier) || gone.some((path) => isStemOf(stems, path)),
    );
  }

  private searchNames(names: readonly string[]): void {
    const files = [...this.ground.texts.named(names)].filter(([path]) => readsSource(path));
    this.visit(new Map(files), tokensNamed);
  }

  /** Constants that hold one of the names: in files that use or spell it, and in those that hold such a constant. */
  private searchKeys(): void {
    const holders = this.keys.search();
    this.ground.modules.program.add([...holders.keys()]);
    for (const [path, names] of holders) note(this.spelled, path, [...names]);
    const strings = new Set([...this.spelled.values()].flatMap((spelled) => [...spelled]));
    const mayBeKey = ({ needles }: Target): boolean => [...needles].some((name) => strings.has(name));
    const users = [...this.matched].flatMap(([path, targets]) => ([...targets].some(mayBeKey) ? [path] : []));
    for (const path of new Set([...users, ...this.spelled.keys()])) this.ask(this.keys.keysIn(path), path);
  }

  private searchImporters(leads: (resolution: Resolution, specifier: string) => boolean): void {
    this.visit(this.ground.specifiers.importers(leads), seedTokens);
  }

  /**
   * Asks the tokens of every file that holds what is looked for. The largest files come first: where code is nested too
   * deep for this thread's stack, that shows before the rest has been paid for.
   */
  private visit(
    holders: Holders,
    tokensIn: (file: ts.SourceFile, found: ReadonlySet<string>) => readonly Token[],
  ): void {
    const { program } = this.ground.modules;
    program.add([...holders.keys()]);
    const files = [...holders].flatMap(([path, found]) => {
      const file = program.file(path);
      return file === undefined ? [] : [{ path, file, found }];
    });
    files.sort((a, b) => b.file.end - a.file.end);
    for (const [index, { path, file, found }] of files.entries()) {
      this.ground.progress(`asking file ${String(index + 1)} of ${String(files.length)}`);
      this.candidates.add(path);
      this.ask(tokensIn(file, found), path);
    }
  }

  private ask(tokens: readonly Token[], path: string): void {
    const pending = [...tokens];
    // What is learnt on the way is asked as well: the loop goes on over what is added behind it.
    for (const token of pending) {
      if (this.asked.has(token)) continue;
      this.asked.add(token);
      if (ts.isStringLiteralLike(token)) this.keys.learn(token);
      const answer = this.matcher.match(token);
      const { matches } = answer;
      if (matches.length > 0 || answer.open) this.open.push(answer);
      if (matches.length === 0) {
        if (ts.isStringLiteralLike(token)) note(this.spelled, path, [token.text]);
        continue;
      }
      const certain = matches.filter(({ reason }) => reason === null);
      if (certain.length === 0) continue;
      note(
        this.matched,
        path,
        certain.map(({ target }) => target),
      );
      pending.push(...this.learn(token, path));
    }
  }

  /** Other names that a matched token gives the symbol: in its file, or for everybody. */
  private learn(token: Token, path: string): readonly Token[] {
    for (const published of publishedNames(token)) {
      if (published === 'default' || published === EXPORT_EQUALS) this.defaults.add(path);
      else this.names.add(published);
    }
    const local = localNameOf(token);
    if (local === null || this.names.has(local.text)) return [];
    return tokensNamed(sourceFileOf(token), new Set([local.text]));
  }

  private settle(): void {
    for (const { token, matches } of askAgain(this.open, this.matcher, this.ground)) {
      for (const { target, kind, reason } of matches) {
        if (isDefinition(token, target)) continue;
        this.usages.push(usageAt(token, { query: target.query, kind, reason }));
      }
    }
  }
}

function note<T>(notes: Map<string, Set<T>>, path: string, values: readonly T[]): void {
  const here = notes.get(path) ?? new Set<T>();
  notes.set(path, here);
  values.forEach((value) => here.add(value));
}
