import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/decide.ts';
import type { GateInput } from '../../src/gate/input.ts';
import type { Acceptance, Manifest, Migration } from '../../src/model/manifest.ts';
import {
  blindSpot,
  comment,
  entry,
  exemption,
  files,
  gateInput,
  glob,
  manifest,
  migration,
  NEW,
  OLD,
  place,
  symbol,
  usage,
} from './samples.ts';

const possible = usage('src/admin/audit.ts', 15, { confidence: 'possible', reason: 'any-receiver' });
const vendor = blindSpot('vendor/legacy.js', { symbol: OLD });

interface Case extends Partial<GateInput> {
  readonly migration?: Partial<Migration>;
  readonly general?: Partial<Manifest>;
}

function judge({ migration: more = {}, general = {}, ...input }: Case) {
  return decide(gateInput(manifest([migration({ strict: true, ...more })], general), [possible], input));
}

function accept(more: Partial<Acceptance>): Partial<Manifest> {
  return {
    accept: [
      {
        blindSpot: null,
        possible: null,
        files: null,
        reason: 'not ours',
        place: place('cutover.yml'),
        ...more,
      },
    ],
  };
}

describe('without strict', () => {
  it('possible usages and blind spots are told and do not fail', () => {
    const { verdict, migrations, blindSpots } = judge({ migration: { strict: false }, blindSpots: [vendor] });
    expect(verdict).toBe('pass');
    expect(migrations).toMatchObject([
      { state: 'complete', remaining: 0, usages: [], possible: [{ failing: false, forbidden: true }] },
    ]);
    expect(blindSpots).toMatchObject([{ migration: 'request-scoped-websockets', failing: false }]);
  });
});

describe('under strict', () => {
  it('possible usages fail, and do not count as remaining', () => {
    const { reasons, migrations } = judge({});
    expect(reasons).toEqual([{ kind: 'possible', migration: 'request-scoped-websockets', count: 1 }]);
    expect(migrations).toMatchObject([{ remaining: 0, passes: false, possible: [{ failing: true }] }]);
  });

  it('the flag makes every migration strict', () => {
    expect(judge({ migration: { strict: false }, strict: true }).verdict).toBe('fail');
  });

  it('the same gate judges them', () => {
    expect(judge({ migration: { gate: 'observe' }, blindSpots: [vendor] }).verdict).toBe('pass');
    const forbidden = [entry({ kind: 'inside', inside: files('src/chat/**') })];
    expect(judge({ migration: { forbidden }, files: ['src/chat/a.ts'] }).verdict).toBe('pass');
  });

  it.each<[string, Case]>([
    [
      'an allowance',
      {
        migration: {
          allowed: [
            {
              files: null,
              symbols: null,
              inside: files('src/admin/**'),
              reason: null,
              place: place('cutover.yml'),
            },
          ],
        },
      },
    ],
    ['an exemption', { migration: { exempt: [exemption({ files: [glob('src/admin/**')] })] } }],
    ['a comment', { comments: [comment('src/admin/audit.ts', 14)] }],
    ['its reason being accepted', { general: accept({ possible: 'any-receiver' }) }],
    [
      'its reason being accepted in its file',
      { general: accept({ possible: 'any-receiver', files: [glob('src/admin/**')] }) },
    ],
  ])('%s silences a possible usage', (_name, given) => {
    expect(judge(given)).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  it.each<[string, Acceptance['possible'], string]>([
    ['another reason', 'spread-argument', 'src/**'],
    ['another file', 'any-receiver', 'src/chat/**'],
  ])('accepting %s does not', (_name, reason, files) => {
    const given = {
      general: accept({ possible: reason, files: [glob(files)] }),
      files: ['src/chat/a.ts', 'src/admin/audit.ts'],
    };
    expect(judge(given).verdict).toBe('fail');
  });
});

describe('a blind spot under strict', () => {
  const calm = { general: accept({ possible: 'any-receiver' }) };

  it('fails the migration whose symbol it may hide', () => {
    const { reasons, blindSpots } = judge({ ...calm, blindSpots: [vendor] });
    expect(reasons).toEqual([{ kind: 'blind-spot', migration: 'request-scoped-websockets', count: 1 }]);
    expect(blindSpots).toMatchObject([{ migration: 'request-scoped-websockets', failing: true }]);
  });

  it('fails every strict migration where it may hide any symbol, and is listed once', () => {
    const migrations = [
      migration({ id: 'a', strict: true }),
      migration({ id: 'b', strict: true }),
      migration({ id: 'c' }),
      migration({ id: 'd', strict: true, gate: 'observe' }),
    ];
    const decision = decide(
      gateInput(manifest(migrations), [], { blindSpots: [blindSpot('vendor/legacy.js')] }),
    );
    expect(decision.reasons.map(({ migration: id }) => id)).toEqual(['a', 'b']);
    expect(decision.blindSpots).toMatchObject([{ migration: null, failing: true }]);
    expect(decision.migrations.map(({ passes }) => passes)).toEqual([false, false, true, true]);
  });

  it('meets the strictest gate of the entries: what it hides may stand in any of them', () => {
    const forbidden = [entry({ kind: 'any' }), entry({ kind: 'kind', kinds: ['call'] }, { gate: 'zero' })];
    expect(judge({ ...calm, migration: { gate: 'observe', forbidden }, blindSpots: [vendor] }).verdict).toBe(
      'fail',
    );
  });

  it('that hides a replacement only is told and does not fail', () => {
    const to = [{ symbol: symbol(NEW), place: place('cutover.yml') }];
    const decision = judge({ ...calm, migration: { to }, blindSpots: [blindSpot('a.vue', { symbol: NEW })] });
    expect(decision.verdict).toBe('pass');
    expect(decision.blindSpots).toMatchObject([{ migration: 'request-scoped-websockets', failing: false }]);
  });

  it('is passed over where it is accepted, allowed or exempt', () => {
    const accepted = {
      general: {
        accept: [
          ...(calm.general.accept ?? []),
          ...(accept({ blindSpot: 'unparsed-file', files: [glob('vendor/**')] }).accept ?? []),
        ],
      },
    };
    expect(judge({ ...accepted, blindSpots: [vendor] }).verdict).toBe('pass');
    expect(judge({ ...accepted, blindSpots: [blindSpot('src/a.ts')] }).verdict).toBe('fail');
    expect(judge({ ...accepted, blindSpots: [{ ...vendor, kind: 'template' }] }).verdict).toBe('fail');
    const exempt = [exemption({ files: [glob('vendor/**')] })];
    expect(
      judge({ ...calm, migration: { exempt }, blindSpots: [vendor], files: ['vendor/legacy.js'] }).verdict,
    ).toBe('pass');
  });

  it('is one where it hides several symbols of a migration', () => {
    const spots = [OLD, NEW].map((text) =>
      blindSpot('a.ts', { symbol: text, kind: 'computed-member', count: 2 }),
    );
    const from = [OLD, NEW].map((text) => ({
      symbol: symbol(text),
      to: [],
      how: null,
      place: place('cutover.yml'),
    }));
    const { blindSpots, reasons } = judge({ ...calm, migration: { from }, blindSpots: spots });
    expect(blindSpots).toHaveLength(1);
    expect(reasons).toMatchObject([{ kind: 'blind-spot', count: 1 }]);
  });
});
