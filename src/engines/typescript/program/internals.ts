import { ts } from '../compiler.ts';

/** What a source file holds besides its public face (TypeScript 6.0, `src/compiler/types.ts`). */
export interface BoundFile {
  symbol?: ts.Symbol;
  locals?: ts.SymbolTable;
  imports?: readonly ts.StringLiteralLike[];
  moduleAugmentations?: readonly (ts.StringLiteral | ts.Identifier)[];
  ambientModuleNames?: readonly string[];
  externalModuleIndicator?: ts.Node | true;
  commonJsModuleIndicator?: ts.Node;
  readonly identifiers: ReadonlyMap<string, string>;
  readonly parseDiagnostics: readonly ts.Diagnostic[];
}

/** The checker's own host: a program reduced to what `createTypeChecker` asks of it. */
export interface CheckerHost {
  getCompilerOptions(): ts.CompilerOptions;
  getSourceFiles(): readonly ts.SourceFile[];
  getSourceFile(fileName: string): ts.SourceFile | undefined;
  getResolvedModule(
    file: ts.SourceFile,
    specifier: string,
  ): { resolvedModule: ts.ResolvedModuleFull | undefined } | undefined;
  getCurrentDirectory(): string;
  getCommonSourceDirectory(): string;
  fileExists(fileName: string): boolean;
  useCaseSensitiveFileNames(): boolean;
  getModeForUsageLocation(): undefined;
  getDefaultResolutionModeForFile(): undefined;
  getEmitSyntaxForUsageLocation(): undefined;
  getImpliedNodeFormatForEmit(): undefined;
  getEmitModuleFormatOfFile(): ts.ModuleKind;
  getModeForResolutionAtIndex(): undefined;
  getRedirectFromSourceFile(): undefined;
  getRedirectFromOutput(): undefined;
  isSourceFileDefaultLibrary(file: ts.SourceFile): boolean;
  typesPackageExists(): boolean;
  packageBundlesTypes(): boolean;
  // The checker words an error about a name that a module lacks, even where nobody reads it.
  isSourceOfProjectReferenceRedirect(): boolean;
  getFileIncludeReasons(): ReadonlyMap<string, never>;
  readonly redirectTargetsMap: ReadonlyMap<string, never>;
}

interface CompilerInternals {
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
  createTypeChecker(host: CheckerHost): ts.TypeChecker;
}

/** Null where this build of the compiler does not expose what the lazy program leans on. */
export function compilerInternals(): CompilerInternals | null {
  const candidate = ts as unknown as Partial<CompilerInternals>;
  const complete =
    typeof candidate.bindSourceFile === 'function' && typeof candidate.createTypeChecker === 'function';
  return complete ? (candidate as CompilerInternals) : null;
}

export function boundFile(file: ts.SourceFile): ts.SourceFile & BoundFile {
  return file as ts.SourceFile & BoundFile;
}

/** Adds to the global scope, or to another module: the checker merges these only when it starts. */
export function declaresForAll(file: ts.SourceFile): boolean {
  const bound = boundFile(file);
  const script = bound.externalModuleIndicator === undefined && bound.commonJsModuleIndicator === undefined;
  return script || (bound.moduleAugmentations?.length ?? 0) > 0;
}

/**
 * For `getContextualType`: what is expected of an argument before the argument itself is looked at. `get(obj, 'legacy')`
 * infers `K` to be the literal, and `define({ legacy: 1 })` infers `T` to be the literal's type.
 */
export const WITHOUT_OWN_INFERENCE = 4;

/** Checker methods that are public to the language service only. */
export interface CheckerInternals {
  getImmediateAliasedSymbol(symbol: ts.Symbol): ts.Symbol | undefined;
  isUnknownSymbol(symbol: ts.Symbol): boolean;
  getMergedSymbol(symbol: ts.Symbol): ts.Symbol;
  getTypeArgumentsForResolvedSignature(signature: ts.Signature): readonly ts.Type[] | undefined;
  isTypeInvalidDueToUnionDiscriminant(
    type: ts.Type,
    keyed: ts.ObjectLiteralExpression | ts.JsxAttributes,
  ): boolean;
  getPropertySymbolOfDestructuringAssignment(name: ts.Identifier): ts.Symbol | undefined;
  getContextualType(node: ts.Expression, contextFlags?: number): ts.Type | undefined;
  resolveName(
    name: string,
    location: ts.Node | undefined,
    meaning: ts.SymbolFlags,
    excludeGlobals: boolean,
  ): ts.Symbol | undefined;
}

export function checkerInternals(checker: ts.TypeChecker): ts.TypeChecker & CheckerInternals {
  return checker as ts.TypeChecker & CheckerInternals;
}
