import { ShallowStack } from '../../errors.ts';
import type { Binding, InlineExemption } from '../../model/usage.ts';
import type { Bound, Judgement, Stranger, SymbolQuery, Workplace } from '../engine.ts';
import { holdsMany, type Needle } from '../text-pass.ts';
import { initialNeedles, needsNoDeclaration } from './initial-needles.ts';
import { AMBIENT_PHRASES } from './ambient-files.ts';
import { unreadFiles } from './blind-spots/unread-files.ts';
import { packageFacts } from './package-facts.ts';
import { readsSource, readsTypeScript } from './reads.ts';
import type { ProgramFactory } from './program/best-program.ts';
import { findStrangers, mentions } from './strangers.ts';
import { TextIndex } from './text-index.ts';
import { hasUnseenExport } from './unseen-exports.ts';

/** Places of a name in one large file: to start a thread for fewer costs more than it saves. */
const MANY = 100;

const ALLOW = { kind: 'phrase', text: 'cutover-allow' } as const;

/** The engine for TypeScript and JavaScript, opened on one tree and one set of symbols. */
export interface TypeScriptScan {
  readonly bound: Bound;
  /** Exemptions written in the source. */
  exemptions(): readonly InlineExemption[];
  judge(): Judgement;
  /** Packages that may be misspelt, for nothing knows them. */
  strangers(): readonly Stranger[];
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
  const needles = [...initialNeedles(queries, workplace.tree), ALLOW];
  // Read along with the rest: what is asked for later would be read for again.
  const isDeclared = !queries.every((query) => needsNoDeclaration(query, workplace.tree));
  texts.find([...needles, ...mentions(queries), ...(isDeclared ? AMBIENT_PHRASES : [])]);
  if (
    texts.find(needles).size === 0 &&
    workplace.settings.packages !== 'installed' &&
    !isDeclared &&
    !hasUnseenExport(queries, workplace)
  )
    return nothingLeft(workplace, queries, texts);
  if (!workplace.deepStack && needsDeepStack(needles, workplace, texts))
    throw new ShallowStack('a large file is to be asked much');
  const { Session } = await import('./session.ts');
  const session = new Session(workplace, texts, createProgram);
  return {
    bound: session.bind(queries),
    exemptions: () => session.exemptions(texts.find([ALLOW])),
    judge: () => session.judge(),
    strangers: () => findStrangers(queries, { workplace, texts }),
  };
}

/** Told before the compiler is at work: what it overflows only in the end would all be done twice. */
function needsDeepStack(needles: readonly Needle[], { tree }: Workplace, texts: TextIndex): boolean {
  return [...texts.find(needles)].some(([path, found]) => {
    if (!texts.large.has(path) || !readsSource(path)) return false;
    const bytes = tree.read(path);
    const names = needles.flatMap(({ kind, text }) => (kind === 'name' && found.has(text) ? [text] : []));
    return typeof bytes !== 'string' && holdsMany(bytes, names, MANY);
  });
}

function nothingLeft(
  workplace: Workplace,
  queries: readonly SymbolQuery[],
  texts: TextIndex,
): TypeScriptScan {
  const blindSpots = unreadFiles({ workplace, texts });
  const packages = packageFacts(queries, workplace.installed);
  return {
    bound: { bindings: new Map(queries.map(unbound)), problems: new Map() },
    exemptions: () => [],
    judge: () => ({ usages: [], blindSpots, packages }),
    strangers: () => findStrangers(queries, { workplace, texts }),
  };
}

function unbound({ key, symbol }: SymbolQuery): [string, Binding] {
  const isPackage = symbol.kind === 'package' || symbol.kind === 'package-export';
  return [key, { symbol: symbol.text, binding: isPackage ? 'package' : 'removed', definitions: [] }];
}
