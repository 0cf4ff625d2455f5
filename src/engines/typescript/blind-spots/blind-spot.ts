import type { BlindSpot } from '../../../model/usage.ts';
import type { Workplace } from '../../engine.ts';
import type { ModuleResolver } from '../resolve/resolver.ts';
import type { StackGuard } from '../program/stack-guard.ts';
import type { Reach } from '../reach.ts';
import type { Scan } from '../scan.ts';
import type { SpecifierIndex } from '../specifier-index.ts';
import type { Modules } from '../symbols/modules.ts';
import type { Target } from '../targets/target.ts';
import type { TextIndex } from '../text-index.ts';

/** Everything a finished scan knows about what it could not look into. */
export interface Looked {
  readonly targets: readonly Target[];
  readonly scan: Scan;
  readonly reach: Reach;
  readonly workplace: Workplace;
  readonly modules: Modules;
  readonly texts: TextIndex;
  readonly specifiers: SpecifierIndex;
  readonly resolver: ModuleResolver;
  readonly stack: StackGuard;
}

export type BlindSpotFinder = (looked: Looked) => readonly BlindSpot[];
