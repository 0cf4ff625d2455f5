import type { SymbolRef } from '../../model/manifest.ts';
import type { BindProblem, InlineExemption, Usage } from '../../model/usage.ts';
import type { Bound, CallSite, Judgement, SymbolQuery, Workplace } from '../engine.ts';
import { findBlindSpots } from './blind-spots/index.ts';
import { exemptionsIn } from './comments.ts';
import { dependencyUsages } from './dependencies.ts';
import { Matcher } from './match.ts';
import { moduleUsages } from './module-usages.ts';
import { bestProgram, type ProgramFactory } from './program/best-program.ts';
import { SourceFiles } from './program/source-files.ts';
import { textOf } from './program/text.ts';
import { Reach } from './reach.ts';
import { readsConfiguration, readsSource } from './reads.ts';
import { Ground } from './resolve/ground.ts';
import { parseJsonc } from './resolve/jsonc.ts';
import { ModuleResolver } from './resolve/resolver.ts';
import { Scan } from './scan.ts';
import { SpecifierIndex } from './specifier-index.ts';
import { Modules } from './symbols/modules.ts';
import { declareStubs } from './targets/declare-stubs.ts';
import type { BindContext } from './targets/bind-context.ts';
import { bind, bindingOf } from './targets/bind.ts';
import { redeclarations } from './targets/redeclared.ts';
import type { Target } from './targets/target.ts';
import type { TextIndex } from './text-index.ts';
import { ordered } from './usage-facts.ts';
import { ambientFiles } from './ambient-files.ts';
import { packageFacts } from './package-facts.ts';

/** One scan with the compiler loaded. Holds the syntax trees; everything it hands out is plain facts. */
export class Session {
  private readonly workplace: Workplace;
  private readonly texts: TextIndex;
  private readonly sources: SourceFiles;
  private readonly resolver: ModuleResolver;
  private readonly specifiers: SpecifierIndex;
  private readonly modules: Modules;
  private targets: readonly Target[] = [];

  constructor(workplace: Workplace, texts: TextIndex, createProgram: ProgramFactory = bestProgram) {
    this.workplace = workplace;
    this.texts = texts;
    this.sources = new SourceFiles(workplace);
    this.resolver = new ModuleResolver(new Ground(workplace.tree, workplace.installed), workplace.settings);
    this.specifiers = new SpecifierIndex(workplace, workplace.scanned.filter(readsSource), this.resolver);
    this.modules = new Modules(createProgram(this.sources, this.resolver), this.resolver);
  }

  bind(queries: readonly SymbolQuery[]): Bound {
    const { program } = this.modules;
    const paths = queries.flatMap(({ symbol }) => (symbol.kind === 'declaration' ? [symbol.path] : []));
    program.add(paths);
    declareStubs(queries, this.bindContext());
    const first = this.bindEach(queries);
    if (first.problems.size === 0) return first;
    // What an augmentation of another file declares is not bound before that file is read.
    program.add(this.ambient());
    return this.bindEach(queries);
  }

  private bindEach(queries: readonly SymbolQuery[]): Bound {
    const results = queries.map((query) => bind(query, this.bindContext()));
    this.targets = results.flatMap(({ target }) => target ?? []);
    return {
      bindings: new Map(this.targets.map((target) => [target.query.key, bindingOf(target)])),
      problems: new Map(
        queries.flatMap(({ key }, index): readonly [string, BindProblem][] => {
          const problem = results[index]?.problem;
          return problem === undefined ? [] : [[key, problem]];
        }),
      ),
    };
  }

  private bindContext(): BindContext {
    const { workplace, modules, resolver, sources, texts } = this;
    return { workplace, modules, resolver, sources, texts };
  }

  private ambient(): readonly string[] {
    const { tree, scanned } = this.workplace;
    return ambientFiles(this.texts, tree, scanned.filter(readsSource));
  }

  judge(): Judgement {
    const targets = this.targets.filter((target) => target.query.role !== 'place');
    const { modules, specifiers, resolver } = this;
    const reach = new Reach(targets, { modules, specifiers, resolver });
    const scan = this.scanned(targets, reach);
    const whole = targets.flatMap((target) => moduleUsages(target, specifiers, modules));
    const { tree, scanned } = this.workplace;
    const dependencies = dependencyUsages(targets, tree, scanned.filter(readsConfiguration));
    const usages = ordered([
      ...scan.usages,
      ...whole,
      ...dependencies,
      ...redeclarations(targets, this.bindContext()),
    ]);
    const blindSpots = findBlindSpots({
      targets,
      scan,
      workplace: this.workplace,
      reach,
      modules,
      texts: this.texts,
      specifiers,
      resolver,
      stack: this.sources.stack,
    });
    return {
      usages,
      blindSpots,
      packages: packageFacts(
        targets.map(({ query }) => query),
        this.workplace.installed,
      ),
    };
  }

  private scanned(targets: readonly Target[], reach: Reach): Scan {
    const { modules, texts, specifiers, workplace } = this;
    const { progress } = workplace;
    const scan = new Scan(new Matcher(targets, modules, reach), {
      modules,
      texts,
      specifiers,
      progress,
      parsed: () => this.sources.all(),
      ambient: () => this.ambient(),
    });
    scan.run();
    return scan;
  }

  exemptions(files: ReadonlyMap<string, unknown>): readonly InlineExemption[] {
    return [...files.keys()].flatMap((path) => {
      const text = textOf(this.workplace.tree.read(path));
      if (text === null) return [];
      const code = readsSource(path) ? this.modules.program.file(path) : undefined;
      const file = readsConfiguration(path) ? parseJsonc(path, text) : code;
      return file === null || file === undefined ? [] : exemptionsIn(file, text);
    });
  }

  /** The calls of a symbol, each with the declaration that makes it: one level of a search for callers. */
  callersOf(symbol: SymbolRef): readonly CallSite[] {
    const query: SymbolQuery = {
      key: symbol.text,
      symbol,
      role: 'old',
      removed: false,
      receivers: [],
      to: [],
    };
    this.bind([query]);
    return this.judge()
      .usages.filter(isCall)
      .map((usage) => ({ usage, caller: callerOf(usage) }));
  }
}

function isCall({ kind }: Usage): boolean {
  return kind === 'call' || kind === 'new' || kind === 'jsx' || kind === 'decorator';
}

/** The outermost function or member around a call, as an address; null where the module's own load makes it. */
function callerOf(usage: Usage): SymbolRef | null {
  const names = usage.enclosing.map(({ name }) => name);
  const known = names.findIndex((name) => name === null);
  const path = (known < 0 ? names : names.slice(0, known)).filter((name): name is string => name !== null);
  if (path.length === 0) return null;
  const segments = path.slice(0, 2).map((name) => ({ name, wildcard: false }));
  return {
    kind: 'declaration',
    text: `${usage.file}#${path.slice(0, 2).join('.')}`,
    path: usage.file,
    segments,
  };
}
