import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../../src/model/outcome.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { blindSpot, place } from '../../gate/samples.ts';
import { DIGEST, done, finding, outcome, result, WEBSOCKETS } from '../findings.ts';
import { fourteen, pullRequest, strict, threeThousand } from '../outcomes.ts';
import { expectSnapshot } from '../snapshot.ts';
import { sarifOf } from './demands.ts';

const OUTCOMES: readonly (readonly [name: string, given: Outcome])[] = [
  ['a pull request', pullRequest()],
  ['fourteen migrations', fourteen()],
  ['three thousand usages', threeThousand()],
  ['strict', strict()],
  ['nothing left', outcome(done(1))],
];

function one(more: Parameters<typeof finding>[2], all = true) {
  const given = outcome([result([finding('src/a.ts', 4, more)], { migration: WEBSOCKETS })]);
  return sarifOf(given, all).runs[0].results[0];
}

describe('the SARIF report', () => {
  it('is what a reviewer can read', () => {
    const given = { ...fourteen(), migrations: fourteen().migrations.slice(11) };
    expectSnapshot('report.sarif.txt', `${JSON.stringify(sarifOf(given, true), null, 2)}\n`);
  });

  it.each(OUTCOMES)('meets the standard and the demands of GitHub: %s', (_name, given) => {
    sarifOf(given);
    sarifOf(given, true);
  });

  it('is one line, and the same twice', () => {
    const text = renderSarif(strict(), { all: false });
    expect(text).toMatch(/^[^\n]+\n$/);
    expect(renderSarif(strict(), { all: false })).toBe(text);
  });

  it('has a rule for every migration, also for one that is done', () => {
    const { rules } = sarifOf(outcome(done(2))).runs[0].tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['cutover/done-0', 'cutover/done-1', 'cutover-blind-spot']);
  });

  it('tells the title, why, how and where to read on', () => {
    const docs = 'https://wiki.acme.example/adr/42?tab=1#why';
    const given = outcome([result([], { migration: { ...WEBSOCKETS, docs }, owners: ['@acme/realtime'] })]);
    const [rule] = sarifOf(given).runs[0].tool.driver.rules;
    expect(rule).toMatchObject({
      shortDescription: { text: 'Request-scoped WebSocket managers' },
      fullDescription: { text: 'The singleton leaks events between users.' },
      helpUri: docs,
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['migration', 'gate-zero', '@acme/realtime'] },
    });
    expect(rule?.help.markdown.split('\n\n')).toEqual([
      '**Request-scoped WebSocket managers**',
      '**Why**: The singleton leaks events between users.',
      '**Write instead**: Pass req.userContext to createWebSocketManager.',
      '**Old**: src/websocket/manager.ts\\#getWebSocketManager',
      '**New**: src/websocket/factory.ts\\#createWebSocketManager',
      `[Read on](<${docs}>)`,
    ]);
  });

  it('has a rule of level warning where no entry can fail', () => {
    const { rules } = sarifOf(outcome([result([], { migration: { ...WEBSOCKETS, gate: 'observe' } })]))
      .runs[0].tool.driver;
    expect(rules[0]?.defaultConfiguration.level).toBe('warning');
  });
});

describe('a result', () => {
  it('says first what is found, then what to write, and why', () => {
    expect(one({ exemption: null })?.message.text).toBe(
      'getWebSocketManager is still used (call): Request-scoped WebSocket managers. Write instead: Pass req.userContext to createWebSocketManager. Why: The singleton leaks events between users.',
    );
  });

  it.each([
    ['what fails', {}, 'error'],
    ['what is left, and fails nothing', { failing: false, gate: 'observe' }, 'warning'],
    ['what is possible', { failing: false, confidence: 'possible', reason: 'any-receiver' }, 'note'],
    ['what is possible and fails', { confidence: 'possible', reason: 'any-receiver' }, 'error'],
    ['what is allowed', { failing: false, status: 'allowed' }, 'note'],
  ] as const)('has a level: %s', (_name, more, level) => {
    expect(one(more)?.level).toBe(level);
  });

  it('is nothing that no entry forbids, and nothing silenced unless all is asked for', () => {
    expect(one({ forbidden: false, contexts: [], failing: false })).toBeUndefined();
    expect(one({ status: 'allowed', failing: false }, false)).toBeUndefined();
    expect(one({ status: 'exempt', failing: false }, false)).toBeUndefined();
  });

  it('is suppressed where all is asked for', () => {
    const silencer = {
      source: 'comment' as const,
      reason: 'later',
      owner: '@acme/web',
      expires: '2027-01-31',
      expired: false,
      place: place('src/a.ts', 3, 4),
    };
    const more = { status: 'exempt', failing: false } as const;
    expect(one({ ...more, exemption: silencer })?.suppressions).toMatchObject([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'later, owner @\u200bacme/web, until 2027-01-31',
        location: { physicalLocation: { region: { startLine: 3, startColumn: 4 } } },
      },
    ]);
    expect(one({ ...more, exemption: { ...silencer, source: 'manifest' } })?.suppressions?.[0]?.kind).toBe(
      'external',
    );
    expect(one({ status: 'allowed', failing: false })?.suppressions).toHaveLength(1);
    expect(one({ exemption: { ...silencer, expired: true } })).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('Its exemption ended on 2027-01-31.') as string },
    });
  });

  it('stands at the token, the end exclusive, by a path from the top of the repository', () => {
    const given = outcome([result([finding('app/[id]/a b#1.ts', 4)])], { folder: 'packages/größe' });
    const [first] = sarifOf(given).runs[0].results;
    expect(first?.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'packages/gr%C3%B6%C3%9Fe/app/%5Bid%5D/a%20b%231.ts',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 22 },
    });
  });

  it('has the hash of its line where there is one, and our own fingerprint', () => {
    const usages = [finding('src/a.ts', 4), finding('src/b.ts', 4)];
    const lineHashes = new Map([['src/a.ts', new Map([[4, 'c129715d7a2bc9a3:1']])]]);
    const { results } = sarifOf(outcome([result(usages)], { lineHashes })).runs[0];
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
      { primaryLocationLineHash: 'c129715d7a2bc9a3:1', 'cutover/v1': '00112233aabbccdd' },
      { 'cutover/v1': '00112233aabbccdd' },
    ]);
  });

  it('tells the calls that lead to it', () => {
    const flows = sarifOf(pullRequest()).runs[0].results[0]?.codeFlows ?? [];
    expect(flows).toHaveLength(1);
    const steps = flows[0]?.threadFlows[0]?.locations.map(({ location }) => [
      location.physicalLocation.artifactLocation.uri,
      location.message?.text,
    ]);
    expect(steps).toEqual([
      ['src/startup.ts', 'initializeSystem'],
      ['src/jobs/scheduler.ts', 'startScheduler'],
      ['src/notify/digest.ts', 'sendDigest'],
      ['src/notify/digest.ts', 'getWebSocketManager'],
    ]);
  });
});

describe('the run', () => {
  it('has a result for a blind spot that fails, and a notice for one that does not', () => {
    const [run] = sarifOf(strict()).runs;
    const spots = run.results.filter(({ ruleId }) => ruleId === 'cutover-blind-spot');
    expect(spots.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)).toEqual([
      'src/chat/room.vue',
      'vendor/legacy.js',
    ]);
    const [{ toolExecutionNotifications, toolConfigurationNotifications }] = run.invocations;
    expect(toolExecutionNotifications).toMatchObject([{ descriptor: { id: 'cutover-blind-spot' } }]);
    expect(toolConfigurationNotifications).toMatchObject([{ level: 'note' }]);
  });

  it('tells a blind spot of several migrations once', () => {
    const shared = ['a', 'b'].map((migration) => ({ ...blindSpot('src/x.vue'), migration, failing: true }));
    const { results } = sarifOf(outcome([], { blindSpots: shared, verdict: 'fail' })).runs[0];
    expect(results).toHaveLength(1);
    expect(results[0]?.message.text).toContain('It concerns a, b.');
  });

  it('tells the verdict, the reasons and the totals', () => {
    expect(sarifOf(fourteen()).runs[0].properties).toMatchObject({
      verdict: 'fail',
      reasons: [{ kind: 'remaining', count: 2 }],
      totals: { remaining: 5, exempt: 1, allowed: 1, possible: 1 },
    });
  });

  it('puts what fails first, then goes by place', () => {
    const quiet: Finding = finding('src/a.ts', 1, { failing: false, gate: 'observe' });
    const { results } = sarifOf(outcome([result([quiet, ...DIGEST])])).runs[0];
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'warning']);
  });
});
