import type { Tree } from '../../model/tree.ts';
import { spelled } from '../escapes.ts';
import { readScriptBlocks } from './program/script-blocks.ts';
import { referencedPaths } from './reference-directives.ts';
import { isComponent } from './reads.ts';
import type { ModuleResolver, Resolution } from './resolve/resolver.ts';

/** Where a string that may be a module specifier stands: behind `from`, `import`, `module`, or an opening parenthesis. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(["'`])((?:[^"'`\n\r\\]|\\(?:\r\n|[^])){1,512})\1/g;
/** May load what only a run can tell, or a bundler: a comment may say so too, and the syntax tree decides. */
const COMPUTED =
  /\b(?:import|require)\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(?:[A-Za-z_$[{(]|`[^`]*\$\{|(["'`])[^"'`\r\n]*\1\s*[^\s,)])/;
const PATTERN_LOAD = /\bimport\s*\.\s*meta\s*\.\s*glob|\brequire\s*\.\s*context\b/;

/** `define('name', ['./manager'], …)`, `require(['./manager'], …)`: what stands in the array. */
const AMD =
  /\b(?:define|require|requirejs)\s*\(\s*(?:"[^"\r\n]{0,512}"\s*,\s*|'[^'\r\n]{0,512}'\s*,\s*)?\[([^\][]{0,8192})\]/g;
const QUOTED = /(["'`])((?:[^"'`\n\r\\]|\\(?:\r\n|[^])){1,512})\1/g;

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
  private readonly computed = new Set<string>();

  constructor(tree: Tree, paths: readonly string[], resolver: ModuleResolver) {
    this.tree = tree;
    this.paths = paths;
    this.resolver = resolver;
  }

  /** The specifiers that lead where `leads` says, by the file they stand in; asked also what a package's alias stands for. */
  importers(
    leads: (resolution: Resolution, specifier: string) => boolean,
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const out = new Map<string, Set<string>>();
    for (const { path, text } of this.specifiers()) {
      const resolution = this.resolver.resolve(path, text);
      if (this.resolver.spellings(path, text).some((spelling) => leads(resolution, spelling)))
        out.set(path, (out.get(path) ?? new Set()).add(text));
    }
    return out;
  }

  /** Files whose text may hold an `import(…)` or `require(…)` of something that is no literal, of a pattern, or of a list. */
  computedImports(): ReadonlySet<string> {
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
    const latin1 = bytes.toString('latin1');
    const text = isComponent(path) ? readScriptBlocks(latin1).text : latin1;
    const listed = [...text.matchAll(AMD)].map((match) => match[1] ?? '');
    if (listed.length > 0 || COMPUTED.test(text) || PATTERN_LOAD.test(text)) this.computed.add(path);
    const found = new Set([
      ...[...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ''),
      ...referencedPaths(text),
      ...listed.flatMap((list) => [...list.matchAll(QUOTED)].map((match) => match[2] ?? '')),
    ]);
    return [...found].map((specifier) => ({
      path,
      text: spelled(Buffer.from(specifier, 'latin1').toString('utf8')),
    }));
  }
}
