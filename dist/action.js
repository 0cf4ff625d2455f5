import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);

// src/action/main.ts
try {
  const { runAction } = await import("./run-action.js");
  await runAction(import.meta.url);
} catch (error) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stdout.write(`::error title=cutover::a bug of cutover: ${stack.replaceAll("\n", "%0A")}
`);
  process.exitCode = 3;
}
