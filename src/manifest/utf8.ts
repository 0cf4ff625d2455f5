import type { Place } from '../model/place.ts';

export type Decoded = { readonly text: string } | { readonly invalidAt: Omit<Place, 'file'> };

/** Decodes UTF-8 without its byte order mark, or names the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isValid(bytes, false)) return { text: new TextDecoder().decode(bytes) };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isValid(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
  const lines = before.split('\n');
  return { invalidAt: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}

function isValid(bytes: Uint8Array, mayEndInsideCharacter: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInsideCharacter });
    return true;
  } catch {
    return false;
  }
}
