import type { Gate, Migration } from '../model/manifest.ts';
import type { Finding, HeldContext } from '../model/outcome.ts';
import type { Usage } from '../model/usage.ts';
import { isAcceptedPossible } from './accept.ts';
import { fingerprint } from './fingerprint.ts';
import { failsWhilePresent, strictest } from './gates.ts';
import { type SilencePolicy, silenceOf } from './status.ts';

export interface JudgedMigration {
  readonly migration: Migration;
  readonly strict: boolean;
  readonly policy: SilencePolicy;
}

/** One usage with everything that a migration decides about it. */
export function judgeUsage(usage: Usage, judged: JudgedMigration): Finding {
  const { migration, strict, policy } = judged;
  const { input } = policy;
  const contexts = input.contextsOf(usage, migration.forbidden);
  const forbidden = contexts.length > 0 || isReturned(usage);
  const certain =
    usage.confidence === 'certain' && (!forbidden || isReturned(usage) || contexts.some(isCertain));
  const { status, exemption } = forbidden
    ? silenceOf(usage, migration, policy)
    : { status: 'existing' as const, exemption: null };
  const gate = gateOf(contexts, {
    migration,
    considerPossible: strict || !certain,
    returned: isReturned(usage),
  });
  const counts = certain || (strict && !isAcceptedPossible(usage, input.manifest.accept));
  return {
    ...usage,
    confidence: certain ? 'certain' : 'possible',
    contexts,
    forbidden,
    gate,
    status,
    exemption,
    owners: input.ownersOf(usage.file),
    fingerprint: fingerprint(migration.id, usage),
    failing: forbidden && status === 'existing' && counts && failsWhilePresent(gate),
  };
}

/** What is removed may not come back, whatever `forbidden` says of usages. */
function isReturned(usage: Usage): boolean {
  return usage.kind === 'redeclared';
}

function isCertain(context: HeldContext): boolean {
  return context.certain;
}

interface GateQuestion {
  readonly migration: Migration;
  readonly considerPossible: boolean;
  readonly returned: boolean;
}

function gateOf(contexts: readonly HeldContext[], question: GateQuestion): Gate {
  const { migration, considerPossible, returned } = question;
  const counted = considerPossible ? contexts : contexts.filter(isCertain);
  const gates = counted.map(({ entry }) => migration.forbidden[entry]?.gate ?? migration.gate);
  if (gates.length === 0 || returned) gates.push(migration.gate);
  return strictest(gates);
}
