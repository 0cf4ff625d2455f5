import { describe, expect, it } from 'vitest';
import type { FindResult } from '../../src/model/outcome.ts';
import { renderFindJson } from '../../src/report/find-json.ts';
import { renderFind } from '../../src/report/find.ts';
import { renderProblems } from '../../src/report/problems.ts';
import { renderValidation } from '../../src/report/validate.ts';
import { blindSpot, bound, manifest, migration, NEW, OLD, old, place, usage } from '../gate/samples.ts';
import { VIEW, WEBSOCKETS } from './findings.ts';
import { fourteen } from './outcomes.ts';
import { expectSnapshot } from './snapshot.ts';

const FOUND: FindResult = {
  tool: fourteen().tool,
  symbol: OLD,
  binding: 'bound',
  definitions: bound(OLD).definitions,
  usages: [
    usage('src/chat/presence.ts', 2, {
      kind: 'import',
      code: "import { getWebSocketManager } from '../websocket/manager';",
    }),
    usage('src/chat/presence.ts', 112, {
      code: '    const manager = getWebSocketManager(request.context, options.events);',
    }),
    usage('src/core/events.ts', 9, { kind: 'dangling' }),
  ],
  possible: [
    usage('src/admin/audit.ts', 15, {
      confidence: 'possible',
      reason: 'any-receiver',
      code: '  hub.getWebSocketManager()',
    }),
  ],
  blindSpots: [blindSpot('vendor/legacy.js', { count: 2 })],
  filesScanned: 9012,
  packages: [],
  warnings: [],
};

describe('cutover find', () => {
  it('shows every usage by file', () => {
    expectSnapshot('find.txt', renderFind(FOUND, VIEW));
  });

  it('says so where there is none', () => {
    const none: FindResult = {
      ...FOUND,
      symbol: 'moment#duration',
      binding: 'package',
      definitions: [],
      usages: [],
      possible: [],
      blindSpots: [],
      packages: [{ name: 'moment', installed: false }],
    };
    expectSnapshot('find-nothing.txt', renderFind(none, VIEW));
  });

  it('says the same as JSON', () => {
    expectSnapshot('find.json.txt', renderFindJson(FOUND));
  });
});

describe('cutover validate', () => {
  it('shows on one screen what every symbol was bound to', () => {
    const gone = 'src/session.ts#DatabaseSessionManager';
    const many = 'src/db.ts#Session.*';
    const judged = [
      WEBSOCKETS,
      migration({ id: 'sessions', gate: 'observe', from: [old(gone), old(many)], removed: true }),
    ];
    const [one] = bound(many).definitions;
    const members = [3, 4, 5, 6, 7].flatMap((line) => (one === undefined ? [] : [{ ...one, line }]));
    const bindings = new Map([
      [OLD, bound(OLD)],
      [NEW, bound(NEW)],
      [gone, bound(gone, null)],
      [many, { symbol: many, binding: 'bound' as const, definitions: members }],
    ]);
    const warnings = [
      {
        level: 'warning' as const,
        message: 'exempt of sessions: the glob "src/old/**" matches no file',
        place: place('cutover.yml', 20, 9),
      },
    ];
    expectSnapshot(
      'validate.txt',
      renderValidation(
        { manifest: manifest(judged), bindings: new Map(judged.map(({ id }) => [id, bindings])), warnings },
        VIEW,
      ),
    );
  });
});

describe('problems', () => {
  it('are told one after another, each with its place and what to do', () => {
    const problems = [
      { message: 'unknown key "form"', place: place('cutover.yml', 4, 5), hint: 'did you mean "from"?' },
      { message: 'nothing here to scan', place: null, hint: null },
      { message: 'bad\n  indentation', place: place('a\nb.yml', 1, 1), hint: 'write\n\n  from: x' },
    ];
    expect(renderProblems(problems)).toBe(
      [
        'cutover.yml:4:5: unknown key "form"',
        '    did you mean "from"?',
        'cutover: nothing here to scan',
        'a\\u000ab.yml:1:1: bad indentation',
        '    write',
        '',
        '      from: x',
        '',
      ].join('\n'),
    );
  });
});
