import { ts } from '../compiler.ts';
import type { Resolution } from '../resolve/resolver.ts';
import { fileNameOf } from './source-files.ts';

/** A resolution in the compiler's terms. */
export function resolvedModule(
  resolution: Resolution,
  nameOf: (fileName: string) => string,
): ts.ResolvedModuleWithFailedLookupLocations & {
  readonly resolvedModule: ts.ResolvedModuleFull | undefined;
} {
  if (resolution.path === null) return { resolvedModule: undefined };
  const resolvedFileName = nameOf(fileNameOf(resolution.path));
  const extension = /\.d\.[cm]?ts$|\.[^./]+$/.exec(resolvedFileName)?.[0] ?? ts.Extension.Ts;
  return {
    resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: resolution.kind === 'package' },
  };
}
