import type { Entry, Located } from './located.ts';

export type Path = readonly PropertyKey[];

/** Where a path of the validated value stands in its file. */
export interface Position {
  /** Null where the file does not hold the path: a missing key. */
  readonly value: Located | null;
  /** Offset of the key above the value, or of the value itself where it is an item of a list. */
  readonly key: number;
  /** The innermost value that the file does hold. */
  readonly nearest: Located;
}

/** Follows a path down from the root, as far as the file goes. */
export function positionOf(root: Located, path: Path): Position {
  let current = root;
  let key = root.start;
  for (const step of path) {
    const next = stepDown(current, step);
    if (next === null) return { value: null, key, nearest: current };
    current = next.value;
    key = next.key;
  }
  return { value: current, key, nearest: current };
}

function stepDown(from: Located, step: PropertyKey): Entry | null {
  if (typeof step === 'string') return from.entries?.get(step) ?? null;
  const item = typeof step === 'number' ? from.items?.[step] : undefined;
  return item === undefined ? null : { key: item.start, value: item };
}
