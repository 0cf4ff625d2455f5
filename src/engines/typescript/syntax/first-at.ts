import { firstIndex } from '../../../model/order.ts';

/** The first of these places, sorted, that is not in front of another; infinity where there is none. */
export function firstAtOrAfter(places: readonly number[], at: number): number {
  return places[firstIndex(places, (place) => place >= at)] ?? Number.POSITIVE_INFINITY;
}
