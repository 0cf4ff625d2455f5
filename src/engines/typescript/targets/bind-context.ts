import type { BindProblem } from '../../../model/usage.ts';
import type { Workplace } from '../../engine.ts';
import type { SourceFiles } from '../program/source-files.ts';
import type { ModuleResolver } from '../resolve/resolver.ts';
import type { Modules } from '../symbols/modules.ts';
import type { TextIndex } from '../text-index.ts';
import type { Target } from './target.ts';
import type { SymbolRef } from '../../../model/manifest.ts';

export interface BindContext {
  readonly workplace: Workplace;
  readonly modules: Modules;
  readonly resolver: ModuleResolver;
  readonly sources: SourceFiles;
  readonly texts: TextIndex;
}

export type BindResult =
  | { readonly target: Target; readonly problem?: undefined }
  | { readonly problem: BindProblem; readonly target?: undefined };

/** An address that leads nowhere. */
export function refused(symbol: SymbolRef, said: Omit<BindProblem, 'symbol'>): BindResult {
  return { problem: { symbol: symbol.text, ...said } };
}
