import { type Gate, GATES, type Migration } from '../model/manifest.ts';

/** @param gates at least one. */
export function strictest(gates: readonly Gate[]): Gate {
  return gates.reduce((a, b) => (GATES.indexOf(b) > GATES.indexOf(a) ? b : a));
}

/** The strictest gate that any usage of the migration can meet. */
export function strictestOf(migration: Migration): Gate {
  return strictest([migration.gate, ...migration.forbidden.map((entry) => entry.gate ?? migration.gate)]);
}

/** Whether a finding that is already there fails this gate. */
export function failsWhilePresent(gate: Gate): boolean {
  switch (gate) {
    case 'observe':
      return false;
    case 'zero':
      return true;
    case 'no-new':
    case 'touched':
      throw new Error(`the manifest stage refuses the gate ${gate}: it needs a base to compare with`);
    default:
      return gate satisfies never;
  }
}
