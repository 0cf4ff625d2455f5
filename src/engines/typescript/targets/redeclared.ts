import type { Workplace } from '../../engine.ts';
import { isLib } from '../program/libs.ts';
import { fileNameOf, type SourceFiles } from '../program/source-files.ts';
import { usageAt, type BareUsage } from '../usage-facts.ts';
import { nameNodeOf } from './declared-nodes.ts';
import type { Target } from './target.ts';

interface Ground {
  readonly workplace: Workplace;
  readonly sources: SourceFiles;
}

/** `removed: true`, and yet there is a declaration, or a whole file, at the old address. */
export function redeclarations(targets: readonly Target[], ground: Ground): readonly BareUsage[] {
  return targets.flatMap((target) => {
    if (!target.query.removed) return [];
    return target.query.symbol.kind === 'module' ? filesBack(target, ground) : declarationsBack(target);
  });
}

function declarationsBack({ query, extents }: Target): readonly BareUsage[] {
  if (query.symbol.kind !== 'declaration') return [];
  const own = extents.filter((node) => !isLib(node.getSourceFile().fileName));
  return own.map((node) => usageAt(nameNodeOf(node), { query, kind: 'redeclared', reason: null }));
}

/** A whole file is told at its beginning. */
function filesBack({ query }: Target, { workplace, sources }: Ground): readonly BareUsage[] {
  const { symbol } = query;
  if (symbol.kind !== 'module') return [];
  const { glob, path } = symbol;
  const back = workplace.scanned.filter((file) => (glob === null ? file === path : glob.matches(file)));
  return back.flatMap((file) => {
    const source = sources.get(fileNameOf(file));
    if (source === undefined) return [];
    const usage = usageAt(source, { query, kind: 'redeclared', reason: null });
    return [{ ...usage, line: 1, column: 1, endLine: 1, endColumn: 1, normalisedText: '' }];
  });
}
