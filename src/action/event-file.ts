import { readFileSync } from 'node:fs';

/** What happened, as GitHub tells it; null where there is no such file, or it is no JSON. */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
