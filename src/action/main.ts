try {
  const { runAction } = await import('./run-action.ts');
  await runAction(import.meta.url);
} catch (error) {
  // What is thrown up to here ends Node with 1, which would say that the gate fails.
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stdout.write(`::error title=cutover::a bug of cutover: ${stack.replaceAll('\n', '%0A')}\n`);
  process.exitCode = 3;
}
