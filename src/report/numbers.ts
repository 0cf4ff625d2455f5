/** `9,012`, in every locale. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 usage`, `2 usages`. */
export function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** The parts that are not zero: `4 possible · 2 exempt`. */
export function tally(parts: readonly (readonly [value: number, words: string])[]): string {
  return parts
    .filter(([value]) => value > 0)
    .map(([value, words]) => `${number(value)} ${words}`)
    .join(' · ');
}
