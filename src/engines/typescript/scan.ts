import type { ts } from './compiler.ts';
import { isDefinition } from './definition.ts';
import { seedTokens } from './default-importers.ts';
import type { Matcher } from './match.ts';
import { type Match } from './match.ts';
import type { Modules } from './symbols/modules.ts';
import { EXPORT_EQUALS, publishedName } from './syntax/exports.ts';
import { localNameOf } from './syntax/import-bindings.ts';
import { nameOf, tokensNamed, type Token } from './syntax/tokens.ts';
import { pathOf } from './program/source-files.ts';
import { readsSource } from './reads.ts';
import type { SpecifierIndex } from './specifier-index.ts';
import type { TextIndex } from './text-index.ts';
import { usageAt, type BareUsage } from './usage-facts.ts';

export interface ScanGround {
  readonly modules: Modules;
  readonly texts: TextIndex;
  readonly specifiers: SpecifierIndex;
}

/**
 * Follows names through the tree until no new one turns up: a name is looked for as text, its files are parsed, its
 * tokens are asked, and a token that gives the symbol another name, or publishes it as a default, adds to the search.
 */
export class Scan {
  readonly usages: BareUsage[] = [];
  /** Files that were parsed because a name was found in them. */
  readonly candidates = new Set<string>();
  private readonly ground: ScanGround;
  private readonly matcher: Matcher;
  private readonly asked = new Set<Token>();
  private readonly open: { readonly token: Token; readonly matches: readonly Match[] }[] = [];
  private readonly names = new Set<string>();
  private readonly defaults = new Set<string>();

  constructor(matcher: Matcher, ground: ScanGround) {
    this.matcher = matcher;
    this.ground = ground;
  }

  run(): void {
    this.declaredHere();
    let names: readonly string[] = [];
    let defaults: readonly string[] = [];
    const wanted = this.matcher.targets.flatMap((target) => [...target.needles]);
    wanted.forEach((name) => this.names.add(name));
    for (names = [...new Set(wanted)], defaults = [...this.defaults]; names.length + defaults.length > 0;) {
      const known = { names: new Set(this.names), defaults: new Set(this.defaults) };
      this.searchNames(names);
      this.searchImporters(defaults);
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
      if (address.names[0] === 'default' && address.names.length === 1)
        this.defaults.add(address.module.path);
      for (const node of target.declarations) {
        const file = node.getSourceFile();
        if (target.localNames.size > 0) this.ask(tokensNamed(file, target.localNames), pathOf(file.fileName));
      }
    }
  }

  private searchNames(names: readonly string[]): void {
    const files = [...this.ground.texts.find(names)].filter(([path]) => readsSource(path));
    this.ground.modules.program.add(files.map(([path]) => path));
    for (const [path, found] of files) {
      const file = this.ground.modules.program.file(path);
      if (file === undefined) continue;
      this.candidates.add(path);
      this.ask(tokensNamed(file, found), path);
    }
  }

  private searchImporters(paths: readonly string[]): void {
    if (paths.length === 0) return;
    const wanted = new Set(paths);
    const importers = this.ground.specifiers.importers(({ path }) => path !== null && wanted.has(path));
    this.ground.modules.program.add([...importers.keys()]);
    for (const [path, specifiers] of importers) {
      const file = this.ground.modules.program.file(path);
      if (file === undefined) continue;
      this.candidates.add(path);
      this.ask(seedTokens(file, specifiers), path);
    }
  }

  private ask(tokens: readonly Token[], path: string): void {
    const pending = [...tokens];
    for (let token = pending.shift(); token !== undefined; token = pending.shift()) {
      if (this.asked.has(token)) continue;
      this.asked.add(token);
      const matches = this.matcher.match(token);
      if (matches.length === 0) continue;
      this.open.push({ token, matches });
      if (matches.some((match) => match.reason === null)) pending.push(...this.learn(token, path));
    }
  }

  /** Other names that a matched token gives the symbol: in its file, or for everybody. */
  private learn(token: Token, path: string): readonly Token[] {
    const published = publishedName(token);
    if (published === 'default' || published === EXPORT_EQUALS) this.defaults.add(path);
    else if (published !== null) this.names.add(published);
    const local = localNameOf(token);
    if (local === null || local.text === nameOf(token)) return [];
    return tokensNamed(token.getSourceFile(), new Set([local.text]));
  }

  /** Asks again where a type of the browser's may settle what is open, then writes down what was found. */
  private settle(): void {
    const { program } = this.ground.modules;
    const doubtful = this.open.filter(({ matches }) => matches.some(({ reason }) => reason !== null));
    if (doubtful.length > 0 && doubtful.some(({ token }) => mayNeedDom(token.getSourceFile()))) {
      program.useLibs(['dom']);
      this.open.forEach(({ token, matches }, index) => {
        if (matches.some(({ reason }) => reason !== null))
          this.open[index] = { token, matches: this.matcher.match(token) };
      });
    }
    for (const { token, matches } of this.open) {
      for (const match of matches) {
        if (isDefinition(token, match.target)) continue;
        this.usages.push(
          usageAt(token, { symbol: match.target.query.symbol.text, kind: match.kind, reason: match.reason }),
        );
      }
    }
  }
}

/** Names that only a browser's library declares, and code seldom uses for anything else. */
const BROWSER = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'fetch',
  'HTMLElement',
  'Element',
  'EventTarget',
  'WebSocket',
  'URL',
  'Response',
  'Request',
  'AbortController',
];

function mayNeedDom(file: ts.SourceFile): boolean {
  const { identifiers } = file as ts.SourceFile & { readonly identifiers: ReadonlyMap<string, string> };
  return BROWSER.some((name) => identifiers.has(name));
}
