import type { ChainStep, Finding } from '../model/outcome.ts';
import { symbolName } from './names.ts';
import { MAX_STEPS } from './sarif-limits.ts';
import type { SarifCodeFlow } from './sarif-log.ts';
import { locationOf, type Where } from './sarif-place.ts';

/** The calls that lead to a finding, a flow for each context that has some; all together stay within the limit. */
export function codeFlowsOf(finding: Finding, where: Where): readonly SarifCodeFlow[] {
  const chains = distinct(finding.contexts.map(({ chain }) => chain).filter((chain) => chain.length > 0));
  const each = Math.floor(MAX_STEPS / Math.max(1, chains.length));
  return chains.slice(0, MAX_STEPS).map((chain) => {
    const locations = [
      ...withoutMiddle(chain, Math.max(0, each - 1)).map((step) => ({
        location: locationOf(step, where, step.label),
      })),
      { location: locationOf(finding, where, symbolName(finding.symbol)) },
    ];
    return { threadFlows: [{ locations }] };
  });
}

function distinct(chains: readonly (readonly ChainStep[])[]): readonly (readonly ChainStep[])[] {
  return [...new Map(chains.map((chain) => [JSON.stringify(chain), chain])).values()];
}

/** Where a chain begins and where it ends tell more than what is between. */
function withoutMiddle(chain: readonly ChainStep[], most: number): readonly ChainStep[] {
  if (chain.length <= most) return chain;
  const head = Math.ceil(most / 2);
  return [...chain.slice(0, head), ...chain.slice(chain.length - (most - head))];
}
