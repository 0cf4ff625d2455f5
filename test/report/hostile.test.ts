import { describe, expect, it } from 'vitest';
import type { FindResult, MigrationOutcome, Outcome } from '../../src/model/outcome.ts';
import { renderFindJson } from '../../src/report/find-json.ts';
import { renderFind } from '../../src/report/find.ts';
import { renderJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/plain.ts';
import { renderProblems } from '../../src/report/problems.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderText } from '../../src/report/text.ts';
import { renderValidation } from '../../src/report/validate.ts';
import { blindSpot, bound, entry, manifest, migration, old, place, symbol } from '../gate/samples.ts';
import { finding, outcome, result, VIEW } from './findings.ts';

const STEERING = [
  ['escape', '\u001b'],
  ['newline', '\n'],
  ['carriage return', '\r'],
  ['bell', '\u0007'],
  ['backspace', '\b'],
  ['delete', '\u007f'],
  ['C1 control sequence introducer', '\u009b'],
  ['next line', '\u0085'],
  ['line separator', '\u2028'],
  ['right-to-left override', '\u202e'],
  ['left-to-right isolate', '\u2066'],
  ['pop isolate', '\u2069'],
  ['right-to-left mark', '\u200f'],
  ['Arabic letter mark', '\u061c'],
  ['zero width space', '\u200b'],
  ['tag', '\u{e0041}'],
  ['lone surrogate', '\ud800'],
] as const;

/** What must never reach a terminal, besides the newlines that we write. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;

function hostileOutcome(evil: string): Outcome {
  const text = `a${evil}b`;
  const judged = migration({
    id: text,
    title: text,
    why: text,
    how: text,
    docs: text,
    from: [old(`${text}#${text}`)],
    to: [{ symbol: symbol(`${text}.ts#${text}`), place: place(text) }],
    forbidden: [entry({ kind: 'any' }, { text })],
  });
  const facts = {
    symbol: `${text}#${text}`,
    owners: [text],
    code: text,
    enclosing: [{ kind: 'function' as const, name: text }],
    contexts: [
      { entry: 0, certain: true, chain: [{ ...place(text), label: text, edge: 'certain' as const }] },
    ],
  };
  const exemption = {
    source: 'manifest' as const,
    reason: text,
    owner: text,
    expires: '2027-01-31',
    expired: false,
    place: place(text),
  };
  const usages = [
    finding(text, 4, facts),
    finding(text, 5, { ...facts, failing: false }),
    finding(text, 6, { ...facts, failing: false, status: 'exempt', exemption }),
  ];
  const websockets: MigrationOutcome = result(usages, {
    migration: judged,
    possible: [finding(text, 9, { ...facts, confidence: 'possible', reason: 'any-receiver' })],
  });
  return outcome([websockets], {
    base: text,
    manifests: [text],
    packages: [{ name: text, installed: false }],
    blindSpots: [{ ...blindSpot(text), migration: text, failing: true }],
    warnings: [{ level: 'warning', message: text, place: place(text) }],
  });
}

function hostileFind({ tool, migrations: [found], packages, blindSpots, warnings }: Outcome): FindResult {
  if (found === undefined) throw new Error('the hostile outcome has one migration');
  const { symbols, usages, possible } = found;
  const [binding] = symbols;
  return {
    tool,
    symbol: binding?.symbol ?? '',
    binding: 'bound',
    definitions: binding?.definitions ?? [],
    usages,
    possible,
    blindSpots,
    filesScanned: 1,
    packages,
    warnings,
  };
}

/** Everything that prints, over the same hostile text. */
function renderEverything(evil: string): readonly string[] {
  const given = hostileOutcome(evil);
  const text = `a${evil}b`;
  const view = { ...VIEW, tree: text, owners: null };
  const judged = given.migrations.map((one) => one.migration);
  const bindings = new Map(
    [`${text}#${text}`, `${text}.ts#${text}`].map((address) => [address, bound(address)]),
  );
  const byMigration = new Map(judged.map(({ id }) => [id, bindings]));
  return [
    renderText(given, view),
    renderText(given, { ...view, all: true, owners: [text], migrations: [text] }),
    renderJson(given),
    renderFind(hostileFind(given), view),
    renderFindJson(hostileFind(given)),
    renderSarif(given, { all: true }),
    renderValidation(
      { manifest: manifest(judged, { files: [text] }), bindings: byMigration, warnings: given.warnings },
      view,
    ),
    renderProblems([{ message: text, place: place(text), hint: text }]),
  ];
}

describe('text of the repository cannot steer a terminal', () => {
  it.each(STEERING)('%s', (_name, evil) => {
    for (const text of renderEverything(evil)) expect(UNSAFE.exec(text)).toBeNull();
  });

  it.each(STEERING)('nor add a line: %s', (_name, evil) => {
    const lines = (text: string) => text.split(/[\n\r\u0085\u2028\u2029]/).length;
    const calm = renderEverything('').slice(0, -1).map(lines);
    const wide = renderEverything('\\u0000').slice(0, -1).map(lines);
    const hostile = renderEverything(evil).slice(0, -1).map(lines);
    // An escape is wider than nothing and may wrap, but it never breaks where the text wants it to.
    hostile.forEach((count, index) => {
      expect([calm[index], wide[index]]).toContain(count);
    });
  });

  it('and JSON keeps the value', () => {
    for (const [, evil] of STEERING) {
      const [, , json = ''] = renderEverything(evil);
      expect(JSON.parse(json)).toMatchObject({ manifests: [`a${evil}b`] });
    }
  });
});

describe('plain text', () => {
  it('is left as it is', () => {
    const text = 'naïve 日本 👩‍👩‍👧 नमस्ते می‌خواهم `${x}` \\u001b';
    expect(plain(text)).toBe(text);
  });

  it('shows what it took out', () => {
    expect(plain('\u001b[31mred\n\u{e0041}')).toBe('\\u001b[31mred\\u000a\\u{e0041}');
  });
});
