import type { Workplace } from '../engine.ts';
import { codeOf } from '../text-pass.ts';
import { readScriptBlocks } from './program/script-blocks.ts';
import { isComponent } from './reads.ts';
import type { ModuleResolver, Resolution } from './resolve/resolver.ts';

/** Where a string that may be a module specifier stands: behind `from`, `import`, `module`, or an opening parenthesis. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(["'`])((?:[^"'`\n\r\\]|\\.){1,512})\1/g;
/** May load what only a run can tell, or a bundler: a comment may say so too, and the syntax tree decides. */
const COMPUTED =
  /\b(?:import|require)\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(?:[A-Za-z_$[{(]|`[^`]*\$\{|(["'`])[^"'`\r\n]*\1\s*[^\s,)])/;
const PATTERN_LOAD = /\bimport\s*\.\s*meta\s*\.\s*glob|\brequire\s*\.\s*context\b/;

export interface Specifier {
  readonly path: string;
  readonly text: string;
}

/** Every module specifier of the tree, found as text: who imports whom, without parsing anybody. */
export class SpecifierIndex {
  private readonly ground: Pick<Workplace, 'tree' | 'installed'>;
  private readonly paths: ReadonlySet<string>;
  private readonly resolver: ModuleResolver;
  private all: readonly Specifier[] | null = null;
  private readonly byFile = new Map<string, readonly Specifier[]>();
  private readonly computed = new Map<string, boolean>();

  constructor(
    ground: Pick<Workplace, 'tree' | 'installed'>,
    paths: readonly string[],
    resolver: ModuleResolver,
  ) {
    this.ground = ground;
    this.paths = new Set(paths);
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

  /** Files whose text may hold an `import(…)` or `require(…)` of something that is no literal, or of a pattern. */
  computedImports(): ReadonlySet<string> {
    const unread = [...this.paths].filter((path) => !this.computed.has(path));
    this.ground.tree.readEach(unread, (path, bytes) => {
      if (typeof bytes !== 'string')
        this.computed.set(path, isComputed(codeIn(path, bytes.toString('latin1'))));
    });
    return new Set([...this.paths].filter((path) => this.computed.get(path) === true));
  }

  private specifiers(): readonly Specifier[] {
    this.all ??= [...this.paths].flatMap((path) => this.of(path));
    return this.all;
  }

  /** The specifiers in one file: of the tree, scanned or not, or of an installed package. */
  of(path: string): readonly Specifier[] {
    const known = this.byFile.get(path);
    if (known !== undefined) return known;
    const found = this.read(path);
    this.byFile.set(path, found);
    return found;
  }

  private read(path: string): readonly Specifier[] {
    const text = codeIn(path, this.latin1(path));
    this.computed.set(path, isComputed(text));
    const found = new Set([...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ''));
    return [...found].map((specifier) => ({
      path,
      text: spelled(Buffer.from(specifier, 'latin1').toString('utf8')),
    }));
  }

  private latin1(path: string): string {
    const { tree, installed } = this.ground;
    if (!tree.has(path)) return Buffer.from(installed.read(path) ?? '').toString('latin1');
    const bytes = tree.read(path);
    return typeof bytes === 'string' ? '' : bytes.toString('latin1');
  }
}

function codeIn(path: string, text: string): string {
  return isComponent(path) ? readScriptBlocks(text).text : text;
}

function isComputed(text: string): boolean {
  return COMPUTED.test(text) || PATTERN_LOAD.test(text);
}

const ESCAPE = /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/g;

/** What a string's source spells. */
function spelled(source: string): string {
  if (!source.includes('\\')) return source;
  return source.replace(ESCAPE, (escape) => {
    const code = escape.length > 2 ? codeOf(escape) : null;
    return code !== null && code <= 0x10ffff ? String.fromCodePoint(code) : escape.slice(1);
  });
}
