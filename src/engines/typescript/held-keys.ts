import type { Needle } from '../text-pass.ts';
import { ts } from './compiler.ts';
import { readsSource } from './reads.ts';
import { onlyName } from './symbols/computed-names.ts';
import type { Modules } from './symbols/modules.ts';
import { keyTokens, keyedBy } from './syntax/computed-keys.ts';
import { exportedAs, holdersOf, type Holder } from './syntax/held-strings.ts';
import type { Token } from './syntax/tokens.ts';
import type { TextIndex } from './text-index.ts';

/** Of one or two letters are the names in minified code, which are everywhere. */
const SHORTEST = 3;

/** Follows the names that are searched for to the constants that hold them as strings, and these to where they are keys. */
export class HeldKeys {
  private readonly wanted: ReadonlySet<string>;
  private readonly modules: Modules;
  private readonly texts: TextIndex;
  /** What each constant holds. */
  private readonly values = new Map<string, Set<string>>();
  private readonly looked = new Set<string>();
  private fresh: Holder[] = [];

  constructor(wanted: ReadonlySet<string>, ground: { readonly modules: Modules; readonly texts: TextIndex }) {
    this.wanted = wanted;
    this.modules = ground.modules;
    this.texts = ground.texts;
  }

  /** A string of the tree: a constant may hold it. */
  learn(literal: Token): void {
    if (!this.wanted.has(literal.text)) return;
    for (const holder of holdersOf(literal)) this.add(holder, literal.text);
  }

  private add(holder: Holder, value: string): void {
    if (holder.needle.text.length < SHORTEST) return;
    const known = this.values.get(keyOf(holder)) ?? new Set();
    this.values.set(keyOf(holder), known);
    if (known.has(value)) return;
    known.add(value);
    this.fresh.push(holder);
  }

  /** Files that hold what was learnt since the last time, with the strings that may be keys there. */
  search(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>();
    while (this.fresh.length > 0) {
      const holders = this.fresh;
      this.fresh = [];
      // All in one reading of the tree.
      this.texts.find(holders.flatMap(({ needle, beside }) => [needle, ...beside.map(nameNeedle)]));
      for (const holder of holders) {
        const values = this.values.get(keyOf(holder)) ?? new Set();
        for (const path of this.filesWith(holder)) {
          found.set(path, new Set([...(found.get(path) ?? []), ...values]));
          if (holder.needle.kind === 'name') this.passOn(path, holder.needle.text, values);
        }
      }
    }
    return found;
  }

  private filesWith({ needle, beside }: Holder): readonly string[] {
    const whole = this.texts.named(beside);
    const isUsable = (path: string): boolean => readsSource(path) && (beside.length === 0 || whole.has(path));
    return [...this.texts.find([needle]).keys()].filter(isUsable);
  }

  private passOn(path: string, name: string, values: ReadonlySet<string>): void {
    const file = this.modules.program.file(path);
    const names = file === undefined ? [] : exportedAs(file, name);
    for (const text of names)
      for (const value of values) this.add({ needle: nameNeedle(text), beside: [] }, value);
  }

  /** The keys of a file that are one of the names, and no other; none the second time. */
  keysIn(path: string): readonly Token[] {
    const file = this.looked.has(path) ? undefined : this.modules.program.file(path);
    this.looked.add(path);
    if (file === undefined) return [];
    const ask = (): readonly Token[] =>
      keyTokens(file).filter((token) => this.wanted.has(this.nameOfKey(token) ?? ''));
    return this.modules.program.attempt(path, ask) ?? [];
  }

  private nameOfKey(token: Token): string | null {
    const place = keyedBy(token);
    if (place === null) return null;
    return onlyName(
      ts.isComputedPropertyName(place) ? place.expression : place.argumentExpression,
      this.modules,
    );
  }
}

function keyOf({ needle, beside }: Holder): string {
  return JSON.stringify([needle.kind, needle.text, beside]);
}

function nameNeedle(text: string): Needle {
  return { kind: 'name', text };
}
