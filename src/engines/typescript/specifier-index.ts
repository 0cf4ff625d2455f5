import type { Tree } from '../../model/tree.ts';
import type { ModuleResolver, Resolution } from './resolve/resolver.ts';

/** Where a string that may be a module specifier stands: behind `from`, `import`, `module`, or an opening parenthesis. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(["'`])([^"'`\n\r\\]{1,512})\1/g;
const COMPUTED =
  /\b(?:import|require)\s*\(\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(?:[A-Za-z_$[{(]|`[^`]*\$\{)/g;

export interface Specifier {
  readonly path: string;
  readonly text: string;
}

/** Every module specifier of the tree, found as text: who imports whom, without parsing anybody. */
export class SpecifierIndex {
  private readonly tree: Tree;
  private readonly paths: readonly string[];
  private readonly resolver: ModuleResolver;
  private all: readonly Specifier[] | null = null;
  private readonly computed = new Map<
    string,
    { readonly line: number; readonly column: number; readonly count: number }
  >();

  constructor(tree: Tree, paths: readonly string[], resolver: ModuleResolver) {
    this.tree = tree;
    this.paths = paths;
    this.resolver = resolver;
  }

  /** The specifiers that lead where `leads` says, by the file they stand in. */
  importers(
    leads: (resolution: Resolution, specifier: string) => boolean,
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const out = new Map<string, Set<string>>();
    for (const { path, text } of this.specifiers()) {
      if (leads(this.resolver.resolve(path, text), text))
        out.set(path, (out.get(path) ?? new Set()).add(text));
    }
    return out;
  }

  /** Files with `import(…)` or `require(…)` of something that is no literal: the first place, and how many. */
  computedImports(): ReadonlyMap<
    string,
    { readonly line: number; readonly column: number; readonly count: number }
  > {
    this.specifiers();
    return this.computed;
  }

  private specifiers(): readonly Specifier[] {
    this.all ??= this.paths.flatMap((path) => this.read(path));
    return this.all;
  }

  private read(path: string): readonly Specifier[] {
    const bytes = this.tree.read(path);
    if (typeof bytes === 'string') return [];
    const text = bytes.toString('latin1');
    const computed = [...text.matchAll(COMPUTED)];
    const before = computed[0] === undefined ? null : text.slice(0, computed[0].index).split(/\r\n|[\r\n]/);
    if (before !== null)
      this.computed.set(path, {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        count: computed.length,
      });
    const found = new Set([...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ''));
    return [...found].map((specifier) => ({ path, text: Buffer.from(specifier, 'latin1').toString('utf8') }));
  }
}
