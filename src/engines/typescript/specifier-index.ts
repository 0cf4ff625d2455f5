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

/** Every module specifier of the tree, found as text: who imports whom, without parsing anybody. */
export class SpecifierIndex {
  private readonly tree: Tree;
  private readonly paths: readonly string[];
  private readonly resolver: ModuleResolver;
  private readonly read = new Map<string, ModuleText>();

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
    for (const path of this.paths) {
      for (const text of this.textOf(path).specifiers) {
        const resolution = this.resolver.resolve(path, text);
        if (this.resolver.spellings(path, text).some((spelling) => leads(resolution, spelling)))
          out.set(path, (out.get(path) ?? new Set()).add(text));
      }
    }
    return out;
  }

  /**
   * Files whose text may hold an `import(…)` or `require(…)` of something that is no literal, of a pattern, or of a list.
   * @param among the files in question; null: every one
   */
  computedImports(among: ReadonlySet<string> | null): readonly string[] {
    return this.paths.filter((path) => among?.has(path) !== false && this.textOf(path).isComputed);
  }

  private textOf(path: string): ModuleText {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const bytes = this.tree.read(path);
    const read = typeof bytes === 'string' ? NOTHING : readModule(bytes.toString('latin1'), path);
    this.read.set(path, read);
    return read;
  }
}

/** What the text of a module says about others. */
interface ModuleText {
  readonly specifiers: readonly string[];
  readonly isComputed: boolean;
}

const NOTHING: ModuleText = { specifiers: [], isComputed: false };

function readModule(latin1: string, path: string): ModuleText {
  const text = isComponent(path) ? readScriptBlocks(latin1).text : latin1;
  const listed = [...text.matchAll(AMD)].map((match) => match[1] ?? '');
  const found = new Set([
    ...[...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ''),
    ...referencedPaths(text),
    ...listed.flatMap((list) => [...list.matchAll(QUOTED)].map((match) => match[2] ?? '')),
  ]);
  return {
    specifiers: [...found].map((specifier) => spelled(Buffer.from(specifier, 'latin1').toString('utf8'))),
    isComputed: listed.length > 0 || COMPUTED.test(text) || PATTERN_LOAD.test(text),
  };
}
