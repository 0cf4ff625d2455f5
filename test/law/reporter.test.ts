import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, plantTree } from '../planted-tree.ts';

const PASSING = "import { it } from 'vitest';\nit.each([1, 2])('%i', () => {});";

/** Runs these test files with the project's own settings and reporter. */
function run(files: Readonly<Record<string, string>>) {
  const cwd = plantTree({
    ...files,
    'vitest.config.ts': readFileSync(join(ROOT, 'vitest.config.ts'), 'utf8'),
    'test/reporter.ts': readFileSync(join(ROOT, 'test/reporter.ts'), 'utf8'),
  });
  const { PATH } = process.env;
  const command = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: { PATH } });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('the closing line of a test run', () => {
  it('counts every case of it.each', () => {
    expect(run({ 'test/a.test.ts': PASSING })).toEqual({ status: 0, last: '2 passed, 0 failed' });
  });

  it('counts what fails, what is skipped and a file that does not load as failed', () => {
    const files = {
      'test/a.test.ts': PASSING,
      'test/b.test.ts': "import { it } from 'vitest';\nit('fails', () => { throw new Error('no'); });",
      'test/c.test.ts': "import { it } from 'vitest';\nit.skip('skips', () => {});",
      'test/d.test.ts': "import './not-there.ts';",
    };
    expect(run(files)).toEqual({ status: 1, last: '2 passed, 3 failed' });
  });

  it('fails where only a skipped test stands', () => {
    const files = { 'test/c.test.ts': "import { it } from 'vitest';\nit.skip('skips', () => {});" };
    expect(run(files)).toEqual({ status: 1, last: '0 passed, 1 failed' });
  });
});
