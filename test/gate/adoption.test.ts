import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/decide.ts';
import type { Usage } from '../../src/model/usage.ts';
import {
  entry,
  files,
  gateInput,
  manifest,
  migration,
  NEW,
  OLD,
  old,
  place,
  symbol,
  usage,
} from './samples.ts';

const to = (...texts: readonly string[]) =>
  texts.map((text) => ({ symbol: symbol(text), place: place('cutover.yml') }));

function adopted(more: Parameters<typeof migration>[0], usages: readonly Usage[]): number | undefined {
  return decide(gateInput(manifest([migration(more)]), usages)).migrations[0]?.adopted;
}

describe('adoption', () => {
  it('counts certain usages of the replacement that are more than imports', () => {
    const usages = [
      usage('src/a.ts', 1, { symbol: NEW, kind: 'import' }),
      usage('src/a.ts', 2, { symbol: NEW, kind: 're-export' }),
      usage('src/a.ts', 3, { symbol: NEW, kind: 'module' }),
      usage('src/a.ts', 4, { symbol: NEW }),
      usage('src/a.ts', 5, { symbol: NEW, kind: 'value' }),
      usage('src/a.ts', 6, { symbol: NEW, confidence: 'possible', reason: 'any-receiver' }),
      usage('src/a.ts', 7),
    ];
    expect(adopted({ to: to(NEW) }, usages)).toBe(2);
  });

  it('counts a token of two replacements once, and a replacement named twice once', () => {
    const same = [NEW, 'src/b.ts#open'].map((text) => usage('src/a.ts', 4, { symbol: text, column: 3 }));
    expect(adopted({ to: to(NEW, NEW, 'src/b.ts#open') }, same)).toBe(1);
  });

  it('leaves out the old name where it is an alias of the replacement', () => {
    const usages = [
      usage('src/a.ts', 4, { column: 3 }),
      usage('src/a.ts', 4, { column: 3, symbol: NEW }),
      usage('src/a.ts', 5, { column: 3, symbol: NEW }),
    ];
    expect(adopted({ to: to(NEW) }, usages)).toBe(1);
  });

  it('is nothing without a replacement', () => {
    expect(adopted({}, [usage('src/a.ts', 4)])).toBe(0);
  });

  it('of a symbol that replaces itself counts what no entry forbids', () => {
    const forbidden = [entry({ kind: 'inside', inside: files('src/startup/**') })];
    const usages = [
      usage('src/startup/boot.ts', 4),
      usage('src/chat.ts', 1, { kind: 'import' }),
      usage('src/chat.ts', 4),
      usage('src/chat.ts', 9),
    ];
    expect(adopted({ from: [old(OLD)], to: to(OLD), forbidden }, usages)).toBe(2);
  });
});
