import type { Workplace } from '../engine.ts';
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
  private readonly ground: Pick<Workplace, 'tree' | 'installed'>;
  private readonly paths: readonly string[];
  private readonly resolver: ModuleResolver;
  private readonly read = new Map<string, ModuleText>();

  constructor(
    ground: Pick<Workplace, 'tree' | 'installed'>,
    paths: readonly string[],
    resolver: ModuleResolver,
  ) {
    this.ground = ground;
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

  /** The specifiers in one file: of the tree, scanned or not, or of an installed package. */
  of(path: string): readonly string[] {
    return this.textOf(path).specifiers;
  }

  private textOf(path: string): ModuleText {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const read = readModule(this.latin1(path), path);
    this.read.set(path, read);
    return read;
  }

  private latin1(path: string): string {
    const { tree, installed } = this.ground;
    if (!tree.has(path)) return Buffer.from(installed.read(path) ?? '').toString('latin1');
    const bytes = tree.read(path);
    return typeof bytes === 'string' ? '' : bytes.toString('latin1');
  }
}

/** What the text of a module says about others. */
interface ModuleText {
  readonly specifiers: readonly string[];
  readonly isComputed: boolean;
}

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
