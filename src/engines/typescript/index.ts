import type { Binding, InlineExemption } from '../../model/usage.ts';
import type { Bound, Judgement, SymbolQuery, Workplace } from '../engine.ts';
import { initialNeedles, needsNoDeclaration } from './initial-needles.ts';
import { unreadFiles } from './blind-spots/unread-files.ts';
import { packageFacts } from './package-facts.ts';
import { readsTypeScript } from './reads.ts';
import type { ProgramFactory } from './program/best-program.ts';
import { TextIndex } from './text-index.ts';

const ALLOW = 'cutover-allow';

/** The engine for TypeScript and JavaScript, opened on one tree and one set of symbols. */
export interface TypeScriptScan {
  readonly bound: Bound;
  /** Exemptions written in the source. */
  exemptions(): readonly InlineExemption[];
  judge(): Judgement;
}

/**
 * Reads every file's text once, and binds the symbols. The compiler is loaded only if a declaration has to be found or
 * the text holds a name: a migration that is over costs no more than the reading.
 */
export async function openTypeScript(
  workplace: Workplace,
  queries: readonly SymbolQuery[],
  createProgram?: ProgramFactory,
): Promise<TypeScriptScan> {
  const texts = new TextIndex(workplace, workplace.scanned.filter(readsTypeScript));
  const { names, phrases } = initialNeedles(queries);
  const hits = texts.find(names, [...phrases, ALLOW]);
  const wanted = [...names, ...phrases, ALLOW];
  const hit = [...hits.values()].some((found) => wanted.some((needle) => found.has(needle)));
  if (
    !hit &&
    workplace.settings.packages !== 'installed' &&
    queries.every((query) => needsNoDeclaration(query, workplace.tree))
  )
    return nothingLeft(workplace, queries, texts);
  const { Session } = await import('./session.ts');
  const session = new Session(workplace, texts, createProgram);
  return {
    bound: session.bind(queries),
    exemptions: () => session.exemptions(texts.find([], [ALLOW])),
    judge: () => session.judge(),
  };
}

function nothingLeft(
  workplace: Workplace,
  queries: readonly SymbolQuery[],
  texts: TextIndex,
): TypeScriptScan {
  const blindSpots = unreadFiles({ workplace, texts });
  const packages = packageFacts(queries, workplace.installed);
  return {
    bound: { bindings: new Map(queries.map(unbound)), problems: [] },
    exemptions: () => [],
    judge: () => ({ usages: [], blindSpots, packages }),
  };
}

function unbound({ symbol }: SymbolQuery): [string, Binding] {
  const isPackage = symbol.kind === 'package' || symbol.kind === 'package-export';
  return [symbol.text, { symbol: symbol.text, binding: isPackage ? 'package' : 'removed', definitions: [] }];
}
