import { decide } from '../../src/gate/decide.ts';
import type { Decision } from '../../src/gate/input.ts';
import type { Migration } from '../../src/model/manifest.ts';
import type { MigrationOutcome } from '../../src/model/outcome.ts';
import type { Usage } from '../../src/model/usage.ts';
import { gateInput, manifest, migration } from './samples.ts';

/** What the gate decides about one migration. */
export function judge(
  more: Partial<Migration>,
  usages: readonly Usage[],
  input: Parameters<typeof gateInput>[2] = {},
): Decision & { readonly outcome: MigrationOutcome } {
  const decision = decide(gateInput(manifest([migration(more)]), usages, input));
  const [outcome] = decision.migrations;
  if (outcome === undefined) throw new Error('one migration in, one out');
  return { ...decision, outcome };
}
