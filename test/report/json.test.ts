import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { renderJson } from '../../src/report/json.ts';
import { type Report, reportJsonSchema, reportSchema } from '../../src/report/schema.ts';
import { place } from '../gate/samples.ts';
import { done, finding, outcome, result } from './findings.ts';
import { fourteen, pullRequest, strict, threeThousand } from './outcomes.ts';
import { expectSnapshot } from './snapshot.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportJsonSchema());

function parse(given: Outcome): Report {
  return JSON.parse(renderJson(given)) as Report;
}

const OUTCOMES: readonly (readonly [name: string, given: Outcome])[] = [
  ['a pull request', pullRequest()],
  ['fourteen migrations', fourteen()],
  ['three thousand usages', threeThousand()],
  ['strict', strict()],
  ['nothing left', outcome(done(1))],
];

describe('the JSON report', () => {
  it('is what a reviewer can read', () => {
    expectSnapshot(
      'report.json.txt',
      renderJson({
        ...fourteen(),
        migrations: fourteen().migrations.slice(11),
        packages: [{ name: 'moment', installed: false }],
      }),
    );
  });

  it.each(OUTCOMES)('meets its own schemas: %s', (_name, given) => {
    const report: unknown = parse(given);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('refuses what is not described', () => {
    const report = { ...parse(outcome(done(1))), extra: 1 };
    expect(reportSchema.safeParse(report).success).toBe(false);
    expect(validate(report)).toBe(false);
  });

  it('keeps the order of fields that is public', () => {
    const report = parse(fourteen());
    expect(Object.keys(report)).toEqual([
      'schemaVersion',
      'tool',
      'commit',
      'base',
      'now',
      'manifests',
      'verdict',
      'reasons',
      'totals',
      'packages',
      'migrations',
      'blindSpots',
      'policyChanges',
    ]);
    expect(Object.keys(report.totals)).toEqual([
      'remaining',
      'introduced',
      'existing',
      'resolved',
      'exempt',
      'allowed',
      'possible',
      'filesScanned',
      'filesWithUsages',
    ]);
    const migration = report.migrations[12];
    expect(Object.keys(migration ?? {})).toEqual([
      'id',
      'title',
      'gate',
      'state',
      'owners',
      'adopted',
      'remaining',
      'symbols',
      'usages',
      'possible',
      'resolved',
    ]);
    expect(Object.keys(migration?.usages[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'symbol',
      'kind',
      'confidence',
      'reason',
      'forbidden',
      'gate',
      'status',
      'contexts',
      'chain',
      'within',
      'owners',
      'excerpt',
      'fingerprint',
      'exemption',
    ]);
  });

  it('says null, not nothing, where there is no base', () => {
    const { totals, migrations } = parse(fourteen());
    expect(totals).toMatchObject({
      introduced: null,
      resolved: null,
      remaining: 5,
      existing: 5,
      exempt: 1,
      allowed: 1,
      possible: 1,
    });
    expect(migrations[0]?.resolved).toBeNull();
  });

  it('counts against a base where there is one', () => {
    const { totals, migrations, base } = parse(pullRequest());
    expect(base).toBe('origin/main 4f2a91c');
    expect(totals).toMatchObject({ introduced: 1, existing: 11, resolved: 3, remaining: 12 });
    expect(migrations[0]?.resolved).toHaveLength(3);
  });

  it('tells the chain of the context that has one, and the declarations around a usage', () => {
    const usages = parse(pullRequest()).migrations[0]?.usages;
    expect(usages?.at(-1)).toMatchObject({
      within: 'sendDigest',
      contexts: ['any', 'at start-up'],
      chain: [{ label: 'initializeSystem', line: 18 }, { label: 'startScheduler' }, { label: 'sendDigest' }],
    });
    expect(usages?.[0]).toMatchObject({ within: null, contexts: ['any'], chain: [] });
  });

  it('tells what exempts a usage, and what did until it expired', () => {
    const exemption = {
      source: 'comment' as const,
      reason: 'later',
      owner: null,
      expires: '2020-01-01',
      expired: true,
      place: place('src/a.ts', 3, 4),
    };
    const { migrations } = parse(outcome([result([finding('src/a.ts', 4, { exemption })])]));
    expect(migrations[0]?.usages[0]?.exemption).toEqual({
      source: 'comment',
      reason: 'later',
      owner: null,
      expires: '2020-01-01',
      expired: true,
      file: 'src/a.ts',
      line: 3,
      column: 4,
    });
  });

  it('ends in one newline and is the same twice', () => {
    expect(renderJson(strict())).toMatch(/[^\n]\n$/);
    expect(renderJson(strict())).toBe(renderJson(strict()));
  });
});
