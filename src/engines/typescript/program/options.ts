import { ts } from '../compiler.ts';

/**
 * One set of options for the whole tree. They decide how types are inferred, never what is reported:
 * strictness makes receivers and arguments sharper, and a tsconfig is asked for its paths alone.
 */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  allowJs: true,
  checkJs: false,
  noEmit: true,
  noLib: true,
  types: [],
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
  allowImportingTsExtensions: true,
  allowArbitraryExtensions: true,
  resolveJsonModule: true,
  experimentalDecorators: true,
  skipLibCheck: true,
};
