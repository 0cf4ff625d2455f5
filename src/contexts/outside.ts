import type { Holds } from './context.ts';
import { standsInside } from './inside.ts';

export const outside: Holds<'outside'> = (context, usage, { world }) =>
  standsInside(usage, context.inside, world) ? 'no' : 'certain';
