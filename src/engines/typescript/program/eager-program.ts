import { ts } from '../compiler.ts';
import type { ModuleResolver } from '../resolve/resolver.ts';
import { declaresForAll } from './internals.ts';
import { isLib, libFiles } from './libs.ts';
import { COMPILER_OPTIONS } from './options.ts';
import type { Program } from './program.ts';
import { resolvedModule } from './resolved-module.ts';
import { fileNameOf, pathOf, type SourceFiles } from './source-files.ts';

/**
 * The same over the compiler's public API: a program that parses everything its candidates import. Slower by the size
 * of that closure, and independent of the compiler's internals.
 */
export class EagerProgram implements Program {
  private readonly sources: SourceFiles;
  private readonly resolver: ModuleResolver;
  private readonly roots = new Set<string>();
  private libs: readonly string[] = ['esnext'];
  private current: ts.Program | null = null;

  constructor(sources: SourceFiles, resolver: ModuleResolver) {
    this.sources = sources;
    this.resolver = resolver;
  }

  get checker(): ts.TypeChecker {
    return this.program.getTypeChecker();
  }

  get globals(): readonly ts.SourceFile[] {
    return this.program.getSourceFiles().filter((file) => !isLib(file.fileName) && declaresForAll(file));
  }

  file(path: string): ts.SourceFile | undefined {
    const fileName = fileNameOf(path);
    if (this.sources.get(fileName) === undefined) return undefined;
    this.add([path]);
    const { program } = this;
    // The checker binds every file of the program when it starts.
    program.getTypeChecker();
    return program.getSourceFile(rootName(fileName));
  }

  add(paths: readonly string[]): void {
    const fresh = paths
      .map(fileNameOf)
      .filter((fileName) => !this.roots.has(fileName) && this.sources.get(fileName) !== undefined);
    if (fresh.length === 0) return;
    for (const fileName of fresh) this.roots.add(fileName);
    this.current = null;
  }

  attempt<T>(path: string, ask: () => T): T | null {
    const answer = this.sources.stack.run(path, ask);
    if (answer === null) this.current = null;
    return answer;
  }

  useLibs(names: readonly string[]): void {
    this.libs = [...new Set([...this.libs, ...names])];
    this.current = null;
  }

  private get program(): ts.Program {
    this.current ??= this.create();
    return this.current;
  }

  private create(): ts.Program {
    const libs = libFiles(this.libs).map((file) => file.fileName);
    const rootNames = [...libs, ...[...this.roots].sort().map(rootName)];
    const program = ts.createProgram({ rootNames, options: COMPILER_OPTIONS, host: this.host() });
    program.getSourceFiles().forEach(restoreName);
    return program;
  }

  private host(): ts.CompilerHost {
    return {
      getSourceFile: (fileName) => this.sources.get(sourceName(fileName)),
      fileExists: (fileName) => this.sources.has(sourceName(fileName)),
      readFile: () => undefined,
      getDefaultLibFileName: () => '/lib.d.ts',
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (fileName) => fileName,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
      resolveModuleNameLiterals: (literals, containing) =>
        literals.map(({ text }) =>
          resolvedModule(this.resolver.resolve(pathOf(sourceName(containing)), text), rootName),
        ),
    };
  }
}

const COMPONENT = /\.(?:vue|svelte)$/i;

/** A program takes only files with an extension it knows. */
function rootName(fileName: string): string {
  return COMPONENT.test(fileName) ? `${fileName}.ts` : fileName;
}

/** A program renames the files that it is given under another name. */
function restoreName(file: { fileName: string }): void {
  file.fileName = sourceName(file.fileName);
}

function sourceName(fileName: string): string {
  return fileName.replace(/\.(vue|svelte)\.ts$/i, '.$1');
}
