import type { SymbolRef } from '../../../model/manifest.ts';
import { comparePlaces } from '../../../model/order.ts';
import type { Binding } from '../../../model/usage.ts';
import type { SymbolQuery } from '../../engine.ts';
import type { ts } from '../compiler.ts';
import { spanOf } from '../syntax/spans.ts';
import { bindDeclaration } from './bind-declaration.ts';
import { bindGlobal } from './bind-global.ts';
import { bindModule } from './bind-module.ts';
import { bindPackage, bindPackageExport } from './bind-package.ts';
import type { BindContext, BindResult } from './bind-context.ts';
import { nameNodeOf } from './declared-nodes.ts';
import type { Target } from './target.ts';

const BINDERS = {
  declaration: bindDeclaration,
  module: bindModule,
  package: bindPackage,
  'package-export': bindPackageExport,
  global: bindGlobal,
} as const satisfies {
  readonly [Kind in SymbolRef['kind']]: (
    query: SymbolQuery & { readonly symbol: Extract<SymbolRef, { kind: Kind }> },
    context: BindContext,
  ) => BindResult;
};

/** Finds what an address stands for, or says which part of it is not there. */
export function bind(query: SymbolQuery, context: BindContext): BindResult {
  const binder = BINDERS[query.symbol.kind] as (query: SymbolQuery, context: BindContext) => BindResult;
  return binder(query, context);
}

export function bindingOf(target: Target): Binding {
  const { symbol } = target.query;
  const nodes = [...target.extents].filter((node) => !isSynthetic(node));
  const definitions = nodes.map((node) => ({ ...spanOf(nameNodeOf(node)), extent: spanOf(node) }));
  definitions.sort(comparePlaces);
  return { symbol: symbol.text, binding: bindingKind(target, nodes), definitions };
}

function bindingKind(target: Target, nodes: readonly ts.Node[]): Binding['binding'] {
  const { kind } = target.query.symbol;
  if (kind === 'package' || kind === 'package-export') return 'package';
  if (kind === 'module' || kind === 'global') return target.byImport ? 'removed' : 'bound';
  return nodes.length > 0 ? 'bound' : 'removed';
}

/** Declared in a file of the compiler's or of ours, which no reader can open. */
function isSynthetic(node: ts.Node): boolean {
  return node.getSourceFile().fileName.includes('\u0000');
}
