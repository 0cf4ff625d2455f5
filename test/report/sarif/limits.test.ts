import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/model/outcome.ts';
import { MAX_BYTES, MAX_RESULTS, MAX_RULES, MAX_STEPS, MAX_TAGS } from '../../../src/report/sarif-limits.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { blindSpot, migration, old, place } from '../../gate/samples.ts';
import { done, finding, outcome, result, WEBSOCKETS } from '../findings.ts';
import { sarifOf } from './demands.ts';

function usages(count: number, more: Parameters<typeof finding>[2] = {}) {
  return Array.from({ length: count }, (_, index) =>
    finding(`src/${String(index % 500)}.ts`, 1 + index, more),
  );
}

function cuts(given: Outcome): readonly string[] {
  const [{ toolExecutionNotifications }] = sarifOf(given).runs[0].invocations;
  return toolExecutionNotifications
    .filter(({ descriptor }) => descriptor.id === 'cutover-cut')
    .map(({ message }) => message.text);
}

function steps(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...place(`src/${index}.ts`),
    label: `step ${index}`,
    edge: 'certain' as const,
  }));
}

/** Text that no compressor makes small. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(0x4e00 + (state % 20000));
  }).join('');
}

describe('results', () => {
  it.each([
    [MAX_RESULTS - 1, MAX_RESULTS - 1, []],
    [MAX_RESULTS, MAX_RESULTS, []],
    [MAX_RESULTS + 1, MAX_RESULTS, ['5,000 of 5,001 results are in this file']],
    [25_001, MAX_RESULTS, ['5,000 of 25,001 results are in this file']],
  ])('of %d findings %d', (found, written, said) => {
    const given = outcome([result(usages(found))]);
    expect(sarifOf(given).runs[0].results).toHaveLength(written);
    expect(cuts(given).map((text) => text.split(':')[0])).toEqual(said);
    expect(sarifOf(given).runs[0].properties).toMatchObject({
      totals: { remaining: found },
      reasons: [{ kind: 'remaining', count: found }],
      results: { found, written },
    });
  });

  it('that fail are not cut for those that do not', () => {
    const quiet = usages(MAX_RESULTS, { failing: false, gate: 'observe' });
    const { results } = sarifOf(outcome([result([...quiet, finding('src/z.ts', 9)])])).runs[0];
    expect(results[0]).toMatchObject({ level: 'error' });
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('src/z.ts');
  });
});

describe('rules', () => {
  // One rule is that of the blind spots.
  it.each([
    [MAX_RULES - 2, MAX_RULES - 1, []],
    [MAX_RULES - 1, MAX_RULES, []],
    [MAX_RULES, MAX_RULES, ['25,000 of 25,001 rules are in this file']],
  ])('of %d migrations %d', (migrations, rules, said) => {
    const given = outcome(
      Array.from({ length: migrations }, (_, index) =>
        result([], { migration: { ...migration({ id: `m-${index}`, title: 't' }), from: [old('a#b')] } }),
      ),
    );
    // Rules as short as these: of ordinary ones fewer fit into the bytes.
    expect(sarifOf(given).runs[0].tool.driver.rules).toHaveLength(rules);
    expect(cuts(given).map((text) => text.split(':')[0])).toEqual(said);
  });

  it('of results are kept before those that found nothing', () => {
    const last = result([finding('src/a.ts', 4)], { migration: { ...WEBSOCKETS, id: 'the-last' } });
    const [run] = sarifOf(outcome([...done(MAX_RULES), last])).runs;
    const [first] = run.results;
    expect(run.tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe('cutover/the-last');
  });

  it.each([
    [MAX_TAGS - 3, MAX_TAGS - 1],
    [MAX_TAGS - 2, MAX_TAGS],
    [MAX_TAGS - 1, MAX_TAGS],
    [30, MAX_TAGS],
  ])('with %d owners have %d tags', (count, tags) => {
    const owners = Array.from({ length: count }, (_, index) => `@acme/team-${index}`);
    const [rule] = sarifOf(outcome([result([], { owners })])).runs[0].tool.driver.rules;
    expect(rule?.properties.tags).toHaveLength(tags);
  });
});

describe('the steps of a chain', () => {
  it.each([
    [MAX_STEPS - 2, MAX_STEPS - 1],
    [MAX_STEPS - 1, MAX_STEPS],
    [MAX_STEPS, MAX_STEPS],
    [20_000, MAX_STEPS],
  ])('of %d and the usage %d', (length, told) => {
    const contexts = [{ entry: 0, certain: true, chain: steps(length) }];
    const flows = sarifOf(outcome([result([finding('src/a.ts', 4, { contexts })])])).runs[0].results[0]
      ?.codeFlows;
    const texts = flows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location.message?.text);
    expect(texts).toHaveLength(told);
    expect([texts?.[0], texts?.at(-2), texts?.at(-1)]).toEqual([
      'step 0',
      `step ${length - 1}`,
      'getWebSocketManager',
    ]);
  });

  it('are shared by the chains of one finding', () => {
    const contexts = [3, 2000].map((length, entry) => ({ entry, certain: true, chain: steps(length) }));
    const flows = sarifOf(outcome([result([finding('src/a.ts', 4, { contexts })])])).runs[0].results[0]
      ?.codeFlows;
    expect(flows?.map(({ threadFlows }) => threadFlows[0]?.locations.length)).toEqual([4, 500]);
  });
});

describe('a text', () => {
  it.each([900, 5000])('of %d characters is no longer than is shown', (length) => {
    const long = '\u{1f600}'.repeat(length / 2);
    const judged = { ...WEBSOCKETS, title: long, why: long, how: long, docs: long };
    const { tool, results } = sarifOf(
      outcome([result([finding('src/a.ts', 4, { symbol: `a#${long}` })], { migration: judged })]),
    ).runs[0];
    // Never half a character
    expect(
      Object.values({ tool, results })
        .map((part) => JSON.stringify(part))
        .join(),
    ).not.toMatch(/\\ud[89a-f]/);
  });
});

describe('the size', () => {
  it('is cut until it fits, whatever the text: the chains first, then results', () => {
    const contexts = [{ entry: 0, certain: true, chain: steps(500) }];
    const given = outcome([result(usages(300, { contexts }))]);
    const [run] = sarifOf(given).runs;
    expect(run.results).toHaveLength(300);
    const withFlows = run.results.filter(({ codeFlows }) => codeFlows !== undefined).length;
    expect(withFlows).toBeGreaterThan(10);
    expect(withFlows).toBeLessThan(300);
    expect(cuts(given)).toEqual([expect.stringContaining(`${withFlows} of 300 chains of calls are`)]);
  });

  it('is under ten million bytes of gzip also for what cannot be compressed', () => {
    const symbol = `a#${noise(1000)}`;
    const given = outcome([
      result(usages(MAX_RESULTS, { symbol }), { migration: { ...WEBSOCKETS, why: noise(1000) } }),
    ]);
    const text = renderSarif(given, { all: false });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES);
    expect(gzipSync(text, { level: 0 }).length).toBeLessThan(10_000_000);
    const { written } = sarifOf(given).runs[0].properties['results'] as { readonly written: number };
    expect(written).toBeGreaterThan(500);
    expect(written).toBeLessThan(MAX_RESULTS);
    expect(cuts(given)[0]).toContain(`of 5,000 results are in this file`);
  });

  it('leaves out notices beyond a thousand, and says so', () => {
    const given = outcome([], {
      blindSpots: Array.from({ length: 1001 }, (_, index) => ({
        ...blindSpot(`src/${index}.vue`),
        migration: null,
        failing: false,
      })),
    });
    expect(cuts(given)).toEqual([expect.stringContaining('1,000 of 1,001 blind spots that fail nothing')]);
  });
});
