import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { displayWidth } from '../../src/report/cells.ts';
import { renderText } from '../../src/report/text.ts';
import type { TextView } from '../../src/report/view.ts';
import { migration } from '../gate/samples.ts';
import { DIGEST, done, finding, outcome, result, VIEW, WEBSOCKETS } from './findings.ts';
import { fourteen, pullRequest, strict, threeThousand } from './outcomes.ts';
import { expectSnapshot } from './snapshot.ts';

const CASES: readonly (readonly [name: string, given: Outcome, view: Partial<TextView>])[] = [
  ['pull-request', pullRequest(), {}],
  ['one-usage', outcome([result(DIGEST, { migration: WEBSOCKETS })]), {}],
  ['nothing-left', outcome(done(1)), {}],
  ['nothing-at-all', outcome([]), {}],
  [
    'observed',
    outcome([
      result([finding('src/a.ts', 3, { gate: 'observe', failing: false })], {
        migration: { ...WEBSOCKETS, gate: 'observe' },
      }),
    ]),
    {},
  ],
  ['fourteen', fourteen(), {}],
  ['fourteen-all', fourteen(), { all: true }],
  ['fourteen-narrow', fourteen(), { width: 50 }],
  ['fourteen-of-an-owner', fourteen(), { owners: ['@acme/chat'] }],
  ['fourteen-one-migration', fourteen(), { migrations: ['sessions'] }],
  ['three-thousand', threeThousand(), {}],
  ['strict', strict(), {}],
];

describe('the terminal shows', () => {
  it.each(CASES)('%s', (name, given, view) => {
    expectSnapshot(`${name}.txt`, renderText(given, { ...VIEW, ...view }));
  });
});

describe('every line fits', () => {
  it.each([60, 80, 120])('into %i columns', (width) => {
    for (const [name, given, view] of CASES) {
      const lines = renderText(given, { ...VIEW, ...view, width }).split('\n');
      expect(
        lines.filter((line) => displayWidth(line) > width),
        `${name} at ${width}`,
      ).toEqual([]);
    }
  });
});

describe('colour', () => {
  const colored = (given: Outcome) => renderText(given, { ...VIEW, color: true });

  it('is on the marks and on new, and nowhere else', () => {
    const painted = [pullRequest(), fourteen(), strict(), outcome(done(2))].flatMap((given) =>
      [...colored(given).matchAll(/\u001b\[(\d+)m(.*?)\u001b\[39m/g)].map(
        ([, code, text]) => `${code} ${text}`,
      ),
    );
    expect([...new Set(painted)].toSorted()).toEqual(['31 new', '31 ›', '31 ✗', '32 ✓']);
  });

  it('is all that differs from the text without', () => {
    const bare = (text: string) => text.replaceAll(/\u001b\[\d+m/g, '');
    for (const [name, given, view] of CASES) {
      expect(bare(renderText(given, { ...VIEW, ...view, color: true })), name).toBe(
        renderText(given, { ...VIEW, ...view }),
      );
    }
  });
});

describe('with all asked for', () => {
  it('every one of three thousand usages has its place', () => {
    const text = renderText(threeThousand(), { ...VIEW, all: true });
    const places = new Set(text.match(/src\/module-\d+\.ts:\d+:\d+/g));
    expect(places.size).toBe(3000);
  });
});

describe('very many usages', () => {
  it('do not overflow the stack', () => {
    const usages = Array.from({ length: 150_000 }, (_, index) => finding('src/a.ts', index + 1));
    const text = renderText(outcome([result(usages)]), { ...VIEW, all: true });
    expect(text).toContain('150,000 usages of getWebSocketManager left');
  });
});

describe('a view', () => {
  it('never changes the verdict', () => {
    const verdict = /^(FAIL|PASS) .*/m;
    const whole = verdict.exec(renderText(fourteen(), VIEW))?.[0];
    const views = [{ owners: ['@acme/nobody'] }, { migrations: ['sessions'] }, { migrations: [] }];
    for (const view of views) {
      expect(verdict.exec(renderText(fourteen(), { ...VIEW, ...view }))?.[0]).toBe(whole);
    }
  });
});

describe('advice', () => {
  const text = (more: Parameters<typeof migration>[0]) =>
    renderText(outcome([result(DIGEST.slice(1), { migration: migration(more) })]), VIEW);

  it('falls back to the replacement, and is left out without one', () => {
    expect(text({ to: WEBSOCKETS.to })).toContain(
      '       write   src/websocket/factory.ts#createWebSocketManager',
    );
    expect(text({})).not.toContain('write');
  });

  it('names the page to read where no reason is given', () => {
    expect(text({ docs: 'docs/adr/0042.md' })).toContain('       docs    docs/adr/0042.md');
  });

  it('is given once for usages that it is the same for', () => {
    const usages = [finding('src/a.ts', 1), finding('src/b.ts', 2)];
    const rendered = renderText(outcome([result(usages, { migration: WEBSOCKETS })]), VIEW);
    expect(rendered.match(/write {3}/g)).toHaveLength(1);
    expect(rendered.match(/why {5}/g)).toHaveLength(1);
  });
});

describe('rows', () => {
  it('put what no longer exists first', () => {
    const usages = [
      finding('src/a.ts', 1),
      finding('src/z.ts', 2, { kind: 'dangling' }),
      finding('src/y.ts', 2, { kind: 'redeclared' }),
    ];
    const rendered = renderText(outcome([result(usages)]), VIEW);
    const places = rendered.match(/src\/\w\.ts:\d/g);
    expect(places).toEqual(['src/y.ts:2', 'src/z.ts:2', 'src/a.ts:1']);
  });

  it('tell two usages of a line together, both underlined', () => {
    const code = '  link(getWebSocketManager(), getWebSocketManager());';
    const usages = [8, 31].map((column) => finding('src/a.ts', 5, { code, column }));
    expect(renderText(outcome([result(usages)]), VIEW)).toContain(
      [
        '  left  src/a.ts:5:8   call · call 5:31',
        '',
        '  ›  5 │   link(getWebSocketManager(), getWebSocketManager());',
        '       │        ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^',
      ].join('\n'),
    );
  });

  it('tell an import that nothing else needs by itself', () => {
    expect(renderText(outcome([result(DIGEST.slice(0, 1))]), VIEW)).toContain(
      '  left  src/notify/digest.ts:3:10   import\n',
    );
  });

  it('count what they leave out of a line full of usages', () => {
    const usages = Array.from({ length: 40 }, (_, index) =>
      finding('dist/app.js', 1, { column: 1 + index * 21, code: 'getWebSocketManager();'.repeat(40) }),
    );
    const rendered = renderText(outcome([result(usages)]), VIEW);
    expect(rendered).toContain('· 33 more');
  });
});
