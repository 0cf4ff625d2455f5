import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with `N passed, N failed` on a line of its own; a file that does not load counts as one failed test. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.flatMap((module) => module.errors()).length + unhandled.length;
    const passed = states.filter((state) => state === 'passed').length;
    // What neither passed nor failed was skipped or cut short: nobody knows that it works.
    const failed = states.length - passed + broken;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    if (failed > 0) process.exitCode = 1;
  }
}
