import { ts } from '../compiler.ts';
import { boundFile } from '../program/internals.ts';
import type { Program } from '../program/program.ts';
import { pathOf } from '../program/source-files.ts';
import type { ModuleResolver, Resolution } from '../resolve/resolver.ts';
import { EXPORT_EQUALS } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';
import { loadedModule } from '../syntax/import-bindings.ts';
import { isImportCall, specifierOf } from '../syntax/module-specifiers.ts';

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
    return file === undefined ? null : (boundFile(file).symbol ?? null);
  }

  /** An export by name; `default` falls back to the whole of an `export =`, as the interop of imports does. */
  member(module: ts.Symbol, name: string): ts.Symbol | null {
    const { checker } = this.program;
    const found = checker.tryGetMemberInModuleExports(name, module);
    if (found !== undefined) return found;
    const whole = name === 'default' ? module.exports?.get(EXPORT_EQUALS as ts.__String) : undefined;
    return whole ?? null;
  }

  /** The specifier of the module that an expression evaluates to, through names that hold nothing else. */
  loadedBy(expression: ts.Expression): ts.StringLiteralLike | null {
    const inner = unwrap(expression);
    const direct = loadedModule(inner);
    if (direct !== null || !ts.isIdentifier(inner)) return direct;
    const declaration = this.program.checker.getSymbolAtLocation(inner)?.valueDeclaration;
    if (declaration === undefined) return null;
    if (ts.isVariableDeclaration(declaration))
      return declaration.initializer === undefined ? null : loadedModule(declaration.initializer);
    return ts.isParameter(declaration) ? thenParameter(declaration) : null;
  }
}

/** `m` in `import('m').then((m) => …)`. */
function thenParameter(parameter: ts.ParameterDeclaration): ts.StringLiteralLike | null {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== callback || callback.parameters[0] !== parameter)
    return null;
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'then') return null;
  const source = unwrap(callee.expression);
  return isImportCall(source) ? specifierOf(source) : null;
}
