import { createHash } from 'node:crypto';

/** Git's name for these bytes as a blob, in hex, as a repository of the SHA-1 object format gives it. */
export function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
