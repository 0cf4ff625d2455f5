import { negation } from './certainty.ts';
import type { Holds } from './context.ts';

export const not: Holds<'not'> = ({ context }, _usage, scope) => negation(scope.answer(context));
