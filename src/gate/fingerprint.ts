import { createHash } from 'node:crypto';
import type { Usage } from '../model/usage.ts';

const HEX_DIGITS = 16;

/** The identity of a usage in a migration: it stays when lines move, and changes when its text, path or enclosing names do. */
export function fingerprint(migration: string, usage: Usage): string {
  const enclosing = usage.enclosing.map(({ name }) => name);
  const identity = [
    migration,
    usage.symbol,
    usage.kind,
    usage.file,
    enclosing,
    usage.normalisedText,
    usage.ordinal,
  ];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, HEX_DIGITS);
}
