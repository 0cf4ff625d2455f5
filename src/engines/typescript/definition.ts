import type { ts } from './compiler.ts';
import { pathOf } from './program/source-files.ts';
import { announcedName, EXPORT_EQUALS, publishedNames } from './syntax/exports.ts';
import { sourceFileOf } from './syntax/source-file-of.ts';
import type { Target } from './targets/target.ts';

/** Does the token belong to the old symbol's own declaration, or to the export that publishes it at its address? */
export function isDefinition(token: ts.Node, target: Target): boolean {
  const file = sourceFileOf(token);
  for (const extent of target.extents) {
    if (extent.getSourceFile() === file && token.pos >= extent.pos && token.end <= extent.end) return true;
  }
  const { address } = target;
  if (
    address?.module.kind !== 'file' ||
    address.names.length !== 1 ||
    pathOf(file.fileName) !== address.module.path
  )
    return false;
  const published = [...publishedNames(token), announcedName(token)];
  // `export =` gives no name: it publishes the symbol under whichever the manifest chose.
  return published.some((name) => name === EXPORT_EQUALS || name === address.names[0]);
}
