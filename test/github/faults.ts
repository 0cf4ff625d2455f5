/** What can go wrong with one request. `before`: GitHub did not do it. `after`: it did, and nobody hears of it. */
export const FAULTS = [
  'server-error-before',
  'server-error-after',
  'silence-before',
  'silence-after',
  'hang-up-before',
  'hang-up-after',
  'truncated-after',
  'no-json-after',
  'secondary-limit',
  'short-limit',
  'hour-limit',
  'forbidden',
  'unauthorized',
  'not-found',
  'unprocessable',
  'graphql-error',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Asked once a request; null: it goes well. */
export type NextFault = (request: { readonly method: string; readonly path: string }) => Fault | null;

export const NO_FAULTS: NextFault = () => null;

/** The same seed gives the same faults. @param share of the requests that go wrong */
export function faultsBySeed(seed: number, share: number): NextFault {
  const random = mulberry(seed);
  return () => {
    const goesWrong = random() < share;
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? null;
    return goesWrong ? fault : null;
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
