import type { Usage, UsageKind } from '../../model/usage.ts';
import type { Answer, SymbolQuery } from '../engine.ts';
import { compareText } from '../../model/order.ts';
import { ts } from './compiler.ts';
import { frameOf } from './syntax/frame.ts';
import { callShapeOf } from './syntax/call-shape.ts';
import { enclosingOf } from './syntax/enclosing.ts';
import { isGuarded } from './syntax/guards.ts';
import { localNameOf } from './syntax/import-bindings.ts';
import { sourceFileOf, startOf, writtenAt } from './syntax/source-file-of.ts';
import { spanOf } from './syntax/spans.ts';
import { statementText } from './syntax/statement-text.ts';

export type BareUsage = Omit<Answer, 'ordinal'>;

/** Everything that is told of a usage without its syntax tree: what leaves the engine. */
export function usageAt(
  token: ts.Node,
  match: { readonly query: SymbolQuery; readonly kind: UsageKind; readonly reason: Usage['reason'] },
): BareUsage {
  const span = spanOf(token);
  const localName = localNameOf(token)?.text ?? exportedAs(token);
  return {
    ...span,
    language: 'typescript',
    cell: null,
    symbol: match.query.symbol.text,
    query: match.query.key,
    kind: match.kind,
    confidence: match.reason === null ? 'certain' : 'possible',
    reason: match.reason,
    declaredName: localName === null || localName === writtenAt(token) ? null : localName,
    enclosing: enclosingOf(token),
    normalisedText: statementText(token),
    callShape: callShapeOf(token),
    guarded: isGuarded(token),
    frame: frameOf(sourceFileOf(token), startOf(token)),
  };
}

function exportedAs(token: ts.Node): string | null {
  return ts.isExportSpecifier(token.parent) ? token.parent.name.text : null;
}

/** Sorted by place, then symbol; usages that look alike within one file are numbered in that order. */
export function ordered(usages: readonly BareUsage[]): readonly Answer[] {
  const sorted = [...usages].sort(byPlace);
  const seen = new Map<string, number>();
  return sorted.map((usage) => {
    const names = usage.enclosing.map(({ kind, name }) => `${kind} ${name ?? ''}`).join('/');
    const key = [usage.file, usage.query, usage.kind, names, usage.normalisedText].join('\n');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { ...usage, ordinal };
  });
}

function byPlace(a: BareUsage, b: BareUsage): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || compareText(a.query, b.query);
}
