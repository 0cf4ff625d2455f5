import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { act } from '../../src/action/act.ts';
import type { Look } from '../../src/action/look.ts';
import { MARKER } from '../../src/action/pages.ts';
import { MOST_TIME_MS, MOST_WAITING_MS } from '../../src/github/api.ts';
import { environmentOf, leftBehind } from '../action/runner.ts';
import { temporaryFolder } from '../dist/runtimes.ts';
import { FakeGitHub } from './fake-github.ts';
import { faultsBySeed, NO_FAULTS } from './faults.ts';
import { pullRequestEvent } from './events.ts';

const SEEDS = 320;
/** Long enough for a busy machine: what is answered later was still done, and would be a second comment. */
const TRY_MS = 250;
const TOGETHER = 20;
const TOTALS = {
  ...{ remaining: 3, introduced: null, existing: 3, resolved: null, exempt: 0, allowed: 0, possible: 0 },
  ...{ filesScanned: 9, filesWithUsages: 2 },
};

function judged(verdict: 'pass' | 'fail', seed: number): Look {
  const pages = { comment: `${MARKER}\n### run ${seed}: ${verdict}\n`, summary: `### ${verdict}\n` };
  const rest = { totals: TOTALS, text: 'FAIL\n', json: '{}\n', sarif: '{}\n', annotations: [] };
  return { kind: 'judged', verdict, pages, ...rest };
}

/** Time that passes by the sleeping that is asked for, and by itself. */
function clock() {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    sleep: async (milliseconds: number) => Promise.resolve(void (slept += milliseconds)),
    slept: () => slept,
  };
}

async function run(fake: FakeGitHub, temp: string, look: Look) {
  mkdirSync(join(temp, 'workspace'), { recursive: true });
  const env = environmentOf({
    workspace: join(temp, 'workspace'),
    temp,
    event: 'pull_request',
    payload: pullRequestEvent(),
    inputs: { token: 'ghs_write', comment: 'always' },
    apiUrl: fake.url,
  });
  const time = clock();
  const start = time.now();
  const code = await act({
    environment: env,
    cwd: temp,
    today: '2026-11-22',
    write: () => undefined,
    look: () => Promise.resolve(look),
    unguessable: () => 'token-1',
    clock: time,
    tryMs: TRY_MS,
  });
  const { verdict } = leftBehind(env).outputs;
  return { code, verdict, slept: time.slept(), took: time.now() - start };
}

const own = ({ store }: FakeGitHub): readonly string[] =>
  store.comments.flatMap(({ login, body }) => (login === 'github-actions[bot]' ? [body] : []));

async function seeded(seed: number): Promise<void> {
  const fake = await new FakeGitHub().start();
  fake.store.add('mallory', `${MARKER}\nforged`);
  if (seed % 3 === 0) fake.store.add('github-actions[bot]', `${MARKER}\nyesterday`);
  fake.hasGraphql = seed % 5 !== 0;
  if (!fake.hasGraphql) fake.store.remove(fake.store.comments[0]?.id ?? 0);
  const others = fake.store.comments.filter(({ login }) => login === 'mallory');
  fake.faults = faultsBySeed(seed, [0.2, 0.5, 0.9][seed % 3] ?? 0);
  const isRace = seed % 4 === 0;
  const verdict = seed % 2 === 0 ? 'pass' : 'fail';
  const runs = await Promise.all(
    (isRace ? ['a', 'b'] : ['a']).map((name) =>
      run(fake, temporaryFolder({ [name]: '' }), judged(verdict, seed)),
    ),
  );
  for (const { code, verdict: told, slept, took } of runs) {
    expect([code, told]).toEqual([verdict === 'pass' ? 0 : 1, verdict]);
    expect(slept).toBeLessThanOrEqual(MOST_WAITING_MS);
    expect(took).toBeLessThan(MOST_TIME_MS + 5 * TRY_MS);
  }
  if (!isRace) expect(own(fake).length).toBeLessThanOrEqual(1);
  fake.faults = NO_FAULTS;
  await run(fake, temporaryFolder({}), judged('fail', seed));
  expect(own(fake)).toEqual([`${MARKER}\n### run ${seed}: fail\n`]);
  expect(fake.store.comments.filter(({ login }) => login === 'mallory')).toEqual(others);
  expect(fake.violations).toEqual([]);
}

describe('whatever GitHub does', () => {
  it.each(Array.from({ length: SEEDS / TOGETHER }, (_, index) => index * TOGETHER))(
    'one comment at most, the same verdict, in time: seeds from %i',
    async (first) => {
      await Promise.all(Array.from({ length: TOGETHER }, (_, index) => seeded(first + index)));
    },
  );
});
