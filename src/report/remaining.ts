import type { Finding } from '../model/outcome.ts';

/** What a migration has left to do: certain, forbidden, neither allowed nor exempt. */
export function isRemaining({ confidence, forbidden, status }: Finding): boolean {
  return confidence === 'certain' && forbidden && (status === 'existing' || status === 'introduced');
}
