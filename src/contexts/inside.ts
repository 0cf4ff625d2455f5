import type { Inside } from '../model/manifest.ts';
import type { Place, Span } from '../model/place.ts';
import type { ContextWorld, Holds } from './context.ts';

/** Whether a place is in one of these files, or lexically within one of these declarations. */
export function standsInside(place: Place, regions: readonly Inside[], world: ContextWorld): boolean {
  return regions.some((region) => {
    if (region.kind === 'files') return region.glob.matches(place.file);
    return world.definitionOf(region.symbol.text).some(({ extent }) => covers(extent, place));
  });
}

function covers(extent: Span, place: Place): boolean {
  if (extent.file !== place.file) return false;
  const begun = place.line > extent.line || (place.line === extent.line && place.column >= extent.column);
  const ended =
    place.line > extent.endLine || (place.line === extent.endLine && place.column >= extent.endColumn);
  return begun && !ended;
}

export const inside: Holds<'inside'> = (context, usage, { world }) =>
  standsInside(usage, context.inside, world) ? 'certain' : 'no';
