import type { Obstacle } from '../../../model/tree.ts';

/** UTF-8 without its byte order mark, or null where there are no bytes. What is not UTF-8 reads as U+FFFD, and is reported by the text pass. */
export function textOf(bytes: Uint8Array | Obstacle): string | null {
  return typeof bytes === 'string' ? null : new TextDecoder().decode(bytes);
}
