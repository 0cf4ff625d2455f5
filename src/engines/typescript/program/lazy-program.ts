import { ts } from '../compiler.ts';
import type { ModuleResolver } from '../resolve/resolver.ts';
import { boundFile, compilerInternals, declaresForAll, type CheckerHost } from './internals.ts';
import { COMPILER_OPTIONS } from './options.ts';
import type { Program } from './program.ts';
import { resolvedModule } from './resolved-module.ts';
import { isLib, libFiles } from './libs.ts';
import { fileNameOf, pathOf, type SourceFiles } from './source-files.ts';

/**
 * A program whose roots are the candidates, and which parses and binds any other file only when the checker
 * needs a type from it. It stands on two internals of the compiler (`bindSourceFile`, `createTypeChecker`);
 * `EagerProgram` answers the same over the public API.
 */
export class LazyProgram implements Program {
  private readonly sources: SourceFiles;
  private readonly resolver: ModuleResolver;
  private readonly roots = new Map<string, ts.SourceFile>();
  /** The roots that declare for everybody. */
  readonly globals: ts.SourceFile[] = [];
  private libs: readonly string[] = ['esnext'];
  private current: ts.TypeChecker | null = null;

  constructor(sources: SourceFiles, resolver: ModuleResolver) {
    this.sources = sources;
    this.resolver = resolver;
  }

  get checker(): ts.TypeChecker {
    this.current ??= this.createChecker();
    return this.current;
  }

  file(path: string): ts.SourceFile | undefined {
    return this.load(fileNameOf(path));
  }

  add(paths: readonly string[]): void {
    for (const path of paths) {
      const fileName = fileNameOf(path);
      const file = this.roots.has(fileName) ? undefined : this.load(fileName);
      if (file === undefined) continue;
      this.roots.set(fileName, file);
      if (!declaresForAll(file)) continue;
      this.globals.push(file);
      this.current = null;
    }
  }

  attempt<T>(path: string, ask: () => T): T | null {
    const answer = this.sources.stack.run(path, ask);
    // A checker that was cut off holds halves of answers.
    if (answer === null) this.current = null;
    return answer;
  }

  useLibs(names: readonly string[]): void {
    if (names.every((name) => this.libs.includes(name))) return;
    this.libs = [...new Set([...this.libs, ...names])];
    this.current = null;
  }

  private load(fileName: string): ts.SourceFile | undefined {
    const file = this.sources.get(fileName);
    if (file === undefined || boundFile(file).imports !== undefined) return file;
    return this.sources.bind(file, () => bind(file));
  }

  private createChecker(): ts.TypeChecker {
    const internals = compilerInternals();
    if (internals === null) throw new Error('this build of the compiler has no bindSourceFile');
    const libs = libFiles(this.libs);
    libs.forEach(bind);
    const byName = (a: ts.SourceFile, b: ts.SourceFile): number => (a.fileName < b.fileName ? -1 : 1);
    const files = [...libs, ...[...this.roots.values()].sort(byName)];
    return internals.createTypeChecker(this.host(files));
  }

  private host(files: readonly ts.SourceFile[]): CheckerHost {
    return {
      getCompilerOptions: () => COMPILER_OPTIONS,
      getSourceFiles: () => files,
      getSourceFile: (fileName) => this.load(fileName),
      getResolvedModule: (file, specifier) =>
        resolvedModule(this.resolver.resolve(pathOf(file.fileName), specifier), (fileName) => fileName),
      getCurrentDirectory: () => '/',
      getCommonSourceDirectory: () => '/',
      fileExists: (fileName) => this.sources.has(fileName),
      useCaseSensitiveFileNames: () => true,
      getModeForUsageLocation: () => undefined,
      getDefaultResolutionModeForFile: () => undefined,
      getEmitSyntaxForUsageLocation: () => undefined,
      getImpliedNodeFormatForEmit: () => undefined,
      getEmitModuleFormatOfFile: () => ts.ModuleKind.ESNext,
      getModeForResolutionAtIndex: () => undefined,
      getRedirectFromSourceFile: () => undefined,
      getRedirectFromOutput: () => undefined,
      isSourceFileDefaultLibrary: (file) => isLib(file.fileName),
      typesPackageExists: () => false,
      packageBundlesTypes: () => false,
      isSourceOfProjectReferenceRedirect: () => false,
      getFileIncludeReasons: () => new Map<string, never>(),
      redirectTargetsMap: new Map<string, never>(),
    };
  }
}

function bind(file: ts.SourceFile): void {
  const bound = boundFile(file);
  bound.imports = [];
  bound.moduleAugmentations = ts.isExternalModule(file) ? file.statements.flatMap(augmentation) : [];
  bound.ambientModuleNames = [];
  compilerInternals()?.bindSourceFile(file, COMPILER_OPTIONS);
}

function augmentation(statement: ts.Statement): readonly (ts.StringLiteral | ts.Identifier)[] {
  if (!ts.isModuleDeclaration(statement)) return [];
  const global = (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
  if (ts.isStringLiteral(statement.name)) return [statement.name];
  return global && ts.isIdentifier(statement.name) ? [statement.name] : [];
}
