/** Ten rarely mentioned symbols of different kinds, each with a replacement; `name` is what a name-based tool looks for. */
export interface BenchSymbol {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export const SYMBOLS: readonly BenchSymbol[] = [
  symbol(
    'function',
    'viem/utils/address/getAddress.ts#checksumAddress',
    'viem/utils/address/isAddress.ts#isAddress',
  ),
  symbol(
    'class',
    'viem/errors/transaction.ts#TransactionNotFoundError',
    'viem/errors/transaction.ts#TransactionReceiptNotFoundError',
  ),
  symbol('type alias', 'viem/types/chain.ts#ChainFees', 'viem/types/chain.ts#ChainFormatters'),
  symbol('constant', 'zod/src/v4/core/util.ts#floatSafeRemainder', 'zod/src/v4/core/util.ts#cleanRegex'),
  symbol(
    'method',
    'rxjs/src/internal/observable/dom/WebSocketSubject.ts#WebSocketSubject.multiplex',
    'rxjs/src/internal/observable/dom/WebSocketSubject.ts#WebSocketSubject._resetState',
  ),
  symbol(
    'interface property',
    'rxjs/src/internal/operators/share.ts#ShareConfig.resetOnRefCountZero',
    'rxjs/src/internal/operators/share.ts#ShareConfig.resetOnComplete',
  ),
  symbol(
    'accessor',
    'rxjs/src/internal/Subject.ts#Subject.observed',
    'rxjs/src/internal/Subject.ts#Subject.asObservable',
  ),
  symbol('interface member', 'effect/src/Cron.ts#Cron.tz', 'effect/src/HashRing.ts#HashRing.baseWeight'),
  symbol(
    'function of JavaScript',
    'monaco-editor/esm/vs/base/common/arrays.js#quickSelect',
    'monaco-editor/esm/vs/base/common/arrays.js#groupAdjacentBy',
  ),
  symbol(
    'method of JavaScript',
    'monaco-editor/esm/vs/base/common/ternarySearchTree.js#TernarySearchTree.findSuperstr',
    'monaco-editor/esm/vs/base/common/ternarySearchTree.js#TernarySearchTree.findSubstr',
  ),
];

/** A name that is everywhere: where the text decides little, and the win is small. */
export const COMMON = symbol(
  'common member',
  'rxjs/src/internal/types.ts#Observer.next',
  'rxjs/src/internal/types.ts#Observer.error',
);

function symbol(kind: string, from: string, to: string): BenchSymbol {
  const address = `packages/${from}`;
  return { kind, from: address, to: `packages/${to}`, name: /(\w+)$/.exec(from)?.[1] ?? '' };
}
