#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep what they have compiled, in the system's folder for temporary files: the next start is faster.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

const { commandLine } = await import('./command-line.ts');
await commandLine(import.meta.url);
