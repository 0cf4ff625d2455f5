import type { Holds } from './context.ts';

export const kind: Holds<'kind'> = ({ kinds }, usage) => (kinds.includes(usage.kind) ? 'certain' : 'no');
