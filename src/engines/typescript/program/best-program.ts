import type { ModuleResolver } from '../resolve/resolver.ts';
import { EagerProgram } from './eager-program.ts';
import { compilerInternals } from './internals.ts';
import { LazyProgram } from './lazy-program.ts';
import type { Program } from './program.ts';
import type { SourceFiles } from './source-files.ts';

export type ProgramFactory = (sources: SourceFiles, resolver: ModuleResolver) => Program;

/** The lazy program, or the one over the public API where the compiler does not show what that needs. */
export const bestProgram: ProgramFactory = (sources, resolver) =>
  compilerInternals() === null ? new EagerProgram(sources, resolver) : new LazyProgram(sources, resolver);
