/** Every check in order, as CI runs them; a table of outcomes, and the count of test cases as the very last line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Step {
  /** The npm script `check:NAME`, which runs alone too. */
  readonly name: string;
  readonly remedy: string;
}

const STEPS: readonly Step[] = [
  {
    name: 'runtimes',
    remedy: 'Node 20 and 22 for the tests of dist/ could not be installed: see what npm says above',
  },
  { name: 'bench', remedy: 'the packages of bench/ could not be installed: see what npm says above' },
  { name: 'format', remedy: 'npm run format' },
  { name: 'lint', remedy: 'npm run fix mends some; each message names its rule' },
  { name: 'types', remedy: 'mend what tsc lists above' },
  { name: 'law', remedy: 'move the import; the why of each rule is in .dependency-cruiser.cjs' },
  { name: 'schema', remedy: 'npm run schema, then commit schema/' },
  { name: 'docs', remedy: 'npm run docs, then commit docs/' },
  { name: 'tests', remedy: 'one file alone: npm exec -c "vitest run test/FOLDER/FILE.test.ts"' },
  { name: 'dist', remedy: 'npm ci && npm run build, then commit dist/' },
];

interface Run {
  readonly passed: boolean;
  /** The closing line of test/reporter.ts, where the step printed one. */
  readonly count: string | null;
}

const COUNT = /^\d+ passed, \d+ failed$/;
const table: string[] = [];
let count: string | null = null;
let failed = false;

// Every step runs, whatever became of the ones before: all that is wrong is told at once.
for (const [index, { name, remedy }] of STEPS.entries()) {
  console.log(`\n── ${index + 1}/${STEPS.length} ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const outcome = await run(`check:${name}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(outcome.passed ? `ok: ${name}` : `FAILED: ${name}. ${remedy}`);
  const row = `${name.padEnd(10)} ${(outcome.passed ? 'ok' : 'FAILED').padEnd(9)} ${seconds.padStart(7)}`;
  table.push(outcome.passed ? row : `${row}   → ${remedy}`);
  failed ||= !outcome.passed;
  count ??= outcome.count;
}

console.log(`\nstep       outcome   seconds\n${table.join('\n')}`);
if (count === null) console.log('\nThe tests ended without a count: what they printed above says why.');
console.log(`\n${count ?? '0 passed, 0 failed'}`);
if (failed || count === null) process.exitCode = 1;

/** Runs an npm script and shows its output while it comes. */
async function run(script: string): Promise<Run> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  child.stdout.setEncoding('utf8');
  let line = '';
  let count: string | null = null;
  child.stdout.on('data', (text: string) => {
    process.stdout.write(text);
    const lines = (line + text).split('\n');
    line = lines.pop() ?? '';
    count = lines.findLast((candidate) => COUNT.test(candidate)) ?? count;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { passed: code === 0, count };
}
