import type { Finding, Silencer } from '../model/outcome.ts';
import { inert, shorten } from './inert.ts';
import { MAX_TEXT } from './sarif-limits.ts';
import type { SarifSuppression } from './sarif-log.ts';
import { locationOf, type Where } from './sarif-place.ts';

const KINDS = { manifest: 'external', comment: 'inSource' } as const satisfies Record<
  Silencer['source'],
  SarifSuppression['kind']
>;

/** What silences a finding, and why; none where nothing does, or did until it expired. */
export function suppressionsOf({ status, exemption }: Finding, where: Where): readonly SarifSuppression[] {
  if (status === 'allowed')
    return [{ kind: 'external', status: 'accepted', justification: 'The manifest allows it by design.' }];
  if (status !== 'exempt' || exemption === null) return [];
  const { source, place } = exemption;
  return [
    {
      kind: KINDS[source],
      status: 'accepted',
      justification: justificationOf(exemption),
      location: locationOf(place, where),
    },
  ];
}

function justificationOf({ reason, owner, expires }: Silencer): string {
  const parts = [
    reason === null || reason.trim() === '' ? 'no reason given' : reason,
    ...(owner === null ? [] : [`owner ${owner}`]),
    ...(expires === null ? [] : [`until ${expires}`]),
  ];
  return shorten(inert(parts.join(', ')), MAX_TEXT);
}
