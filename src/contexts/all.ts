import { weakest } from './certainty.ts';
import type { Holds } from './context.ts';

export const all: Holds<'all'> = ({ contexts }, _usage, scope) =>
  weakest(contexts.map((context) => scope.answer(context)));
