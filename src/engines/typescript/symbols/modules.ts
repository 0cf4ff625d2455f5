import { ts } from '../compiler.ts';
import { boundFile, checkerInternals } from '../program/internals.ts';
import type { Program } from '../program/program.ts';
import { pathOf } from '../program/source-files.ts';
import type { ModuleResolver, Resolution } from '../resolve/resolver.ts';
import { EXPORT_EQUALS } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';
import { loadedModule, thenParameter } from '../syntax/import-bindings.ts';
import { symbolOfName } from './symbol-of-name.ts';

/** Modules as symbols: what a specifier leads to, and what it exports by name. */
export class Modules {
  readonly program: Program;
  private readonly resolver: ModuleResolver;

  constructor(program: Program, resolver: ModuleResolver) {
    this.program = program;
    this.resolver = resolver;
  }

  resolve(specifier: ts.StringLiteralLike): Resolution {
    return this.resolver.resolve(pathOf(specifier.getSourceFile().fileName), specifier.text);
  }

  /** What a specifier says, and what the alias of a package in it stands for. */
  spellings(specifier: ts.StringLiteralLike): readonly string[] {
    return this.resolver.spellings(pathOf(specifier.getSourceFile().fileName), specifier.text);
  }

  /** The module behind a specifier: an ambient declaration of it first, as the compiler has it. */
  symbolOf(specifier: ts.StringLiteralLike): ts.Symbol | null {
    const ambient = this.program.checker
      .getAmbientModules()
      .find((module) => module.name === `"${specifier.text}"`);
    if (ambient !== undefined) return ambient;
    const { path } = this.resolve(specifier);
    return path === null ? null : this.ofFile(path);
  }

  ofFile(path: string): ts.Symbol | null {
    const file = this.program.file(path);
    return file === undefined ? null : this.ofSource(file);
  }

  /** A file as a module, with what other files' `declare module` add to it. */
  ofSource(file: ts.SourceFile): ts.Symbol | null {
    const { symbol } = boundFile(file);
    return symbol === undefined ? null : checkerInternals(this.program.checker).getMergedSymbol(symbol);
  }

  /**
   * An export by name, which may be a property of what an `export =` publishes; `default` falls back to the whole of
   * that, as the interop of imports does.
   */
  member(module: ts.Symbol, name: string): ts.Symbol | null {
    const found = this.program.checker.tryGetMemberInModuleExports(name, module);
    if (found !== undefined) return found;
    const whole = module.exports?.get(EXPORT_EQUALS as ts.__String) ?? null;
    if (name === 'default' || name === EXPORT_EQUALS) return whole;
    return this.propertiesOfWhole(module).find((property) => property.name === name) ?? null;
  }

  /** The properties of what `export =` or `module.exports =` publishes. */
  propertiesOfWhole(module: ts.Symbol): readonly ts.Symbol[] {
    const { checker } = this.program;
    const whole = module.exports?.get(EXPORT_EQUALS as ts.__String);
    return whole === undefined ? [] : checker.getPropertiesOfType(checker.getTypeOfSymbol(whole));
  }

  /**
   * The module that an expression is as a whole: `ns` of `import * as ns`, `require('m')`, `await import('m')`, and
   * behind `default` the same again where the module is CommonJS.
   */
  moduleBehind(expression: ts.Expression): ts.Symbol | null {
    const inner = unwrap(expression);
    const specifier = this.loadedBy(inner);
    if (specifier !== null) return this.symbolOf(specifier);
    if (!ts.isPropertyAccessExpression(inner)) return this.namespaceNamed(inner);
    const module = inner.name.text === 'default' ? this.moduleBehind(inner.expression) : null;
    return module !== null && isCommonJs(module) ? module : this.namespaceNamed(inner.name);
  }

  private namespaceNamed(name: ts.Node): ts.Symbol | null {
    const { checker } = this.program;
    const symbol = symbolOfName(name, checker);
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return null;
    // Of a CommonJS module the checker hands out the value, and not the namespace around it.
    const specifier = symbol.declarations?.find(ts.isNamespaceImport)?.parent.parent.moduleSpecifier;
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) return this.symbolOf(specifier);
    const target = checker.getAliasedSymbol(symbol);
    return (target.flags & ts.SymbolFlags.ValueModule) !== 0 ? target : null;
  }

  /** The specifier of the module that an expression evaluates to, through names that hold nothing else. */
  loadedBy(expression: ts.Expression): ts.StringLiteralLike | null {
    const inner = unwrap(expression);
    const direct = loadedModule(inner);
    if (direct !== null || !ts.isIdentifier(inner)) return direct;
    const declaration = symbolOfName(inner, this.program.checker)?.valueDeclaration;
    if (declaration === undefined) return null;
    if (ts.isVariableDeclaration(declaration))
      return declaration.initializer === undefined ? null : loadedModule(declaration.initializer);
    return ts.isParameter(declaration) ? thenParameter(declaration) : null;
  }
}

/** A module whose `default`, to those who import it, is all that it exports. */
function isCommonJs({ exports, valueDeclaration }: ts.Symbol): boolean {
  if (exports?.has('default' as ts.__String) === true) return false;
  if (exports?.has(EXPORT_EQUALS as ts.__String) === true) return true;
  if (valueDeclaration === undefined || !ts.isSourceFile(valueDeclaration)) return false;
  return boundFile(valueDeclaration).commonJsModuleIndicator !== undefined;
}
