/** Whether a usage stands in a context: it may be that no static analysis can say. */
export type Certainty = 'no' | 'possible' | 'certain';

const STRENGTH = { no: 0, possible: 1, certain: 2 } as const satisfies Record<Certainty, number>;

const NEGATION = { no: 'certain', possible: 'possible', certain: 'no' } as const satisfies Record<
  Certainty,
  Certainty
>;

/** Parts that must hold together hold as surely as the weakest; of none, certainly. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  return certainties.reduce<Certainty>((a, b) => (STRENGTH[b] < STRENGTH[a] ? b : a), 'certain');
}

export function negation(certainty: Certainty): Certainty {
  return NEGATION[certainty];
}
