import type { Outcome } from '../model/outcome.ts';
import type { Place, Span } from '../model/place.ts';
import { inert, shorten } from './inert.ts';
import { MAX_TEXT } from './sarif-limits.ts';
import type { SarifLocation } from './sarif-log.ts';

/** What the paths are relative to; GitHub takes it for the top of the repository. */
export const BASE_ID = '%SRCROOT%';

export type Where = Pick<Outcome, 'folder'>;

/** A place, or a stretch of a file; the end is exclusive, as it is with us. */
export function locationOf(
  place: Place | Span,
  { folder }: Where,
  message: string | null = null,
): SarifLocation {
  const end = 'endLine' in place ? { endLine: place.endLine, endColumn: place.endColumn } : {};
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(folder === '' ? place.file : `${folder}/${place.file}`),
        uriBaseId: BASE_ID,
      },
      region: { startLine: place.line, startColumn: place.column, ...end },
    },
    ...(message === null ? {} : { message: { text: shorten(inert(message), MAX_TEXT) } }),
  };
}

/** A path from the top of the repository as a relative URI. */
function uriOf(path: string): string {
  const segments = path.split('/').map((segment) => encodeURIComponent(segment.replace(LONE, '\ufffd')));
  return segments.join('/');
}

const LONE = /\p{Cs}/gu;
