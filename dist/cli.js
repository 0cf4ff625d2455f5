#!/usr/bin/env node
import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);

// src/cli/main.ts
import module from "node:module";
import { setFlagsFromString } from "node:v8";
var { enableCompileCache } = module;
enableCompileCache?.();
setFlagsFromString("--no-concurrent-recompilation");
try {
  const { commandLine } = await import("./command-line.js");
  await commandLine(import.meta.url);
} catch (error) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`cutover: this is a bug of cutover, or its installation is damaged:
${stack}
`);
  process.exitCode = 3;
}
