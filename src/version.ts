import manifest from '../package.json' with { type: 'json' };
import type { Tool } from './model/outcome.ts';

/** The compiler inside: the dependency is pinned, and a test compares this with what it says of itself. */
export const TOOL: Tool = { name: 'cutover', version: manifest.version, compiler: 'TypeScript 6.0.2' };
