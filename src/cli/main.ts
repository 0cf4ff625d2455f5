#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22.8 and later keep what they have compiled, in the system's folder for temporary files: the next start is faster.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// A run is short, and its loops are few and hot: to go on slowly until another thread has compiled one costs more than to wait.
setFlagsFromString('--no-concurrent-recompilation');

try {
  const { commandLine } = await import('./command-line.ts');
  await commandLine(import.meta.url);
} catch (error) {
  // What is thrown up to here ends Node with 1, which would say that the gate fails.
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`cutover: this is a bug of cutover, or its installation is damaged:\n${stack}\n`);
  process.exitCode = 3;
}
