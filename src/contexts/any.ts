import type { Holds } from './context.ts';

export const any: Holds<'any'> = () => 'certain';
