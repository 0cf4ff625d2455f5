/** A comment, a script or a style of a component; of a comment `tag`, `name` and `body` are empty. */
export interface MarkupBlock {
  readonly start: number;
  readonly whole: string;
  readonly tag: string;
  /** In lower case. */
  readonly name: string;
  readonly body: string;
}

const OPENING = /<!--|<(script|style)\b/gi;
const TAG = /<(?:script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>/iy;

/** Every comment, script and style that is closed, whichever begins first: what stands inside one is no other. */
export function markupBlocks(text: string): readonly MarkupBlock[] {
  const out: MarkupBlock[] = [];
  const closing = closings(text);
  let end = 0;
  for (const { 0: opening, 1: written = '', index: start } of text.matchAll(OPENING)) {
    if (start < end) continue;
    const name = written.toLowerCase();
    const tag = name === '' ? '' : tagAt(text, start);
    if (tag === null) continue;
    const inner = start + (name === '' ? opening : tag).length;
    const close = closing(name, inner);
    if (close === null) continue;
    ({ end } = close);
    out.push({
      start,
      whole: text.slice(start, end),
      tag,
      name,
      body: name === '' ? '' : text.slice(inner, close.start),
    });
  }
  return out;
}

function tagAt(text: string, start: number): string | null {
  TAG.lastIndex = start;
  return TAG.exec(text)?.[0] ?? null;
}

interface Closing {
  readonly start: number;
  readonly end: number;
}

/** The next end of a kind of block. Where there was none there is none further on: thousands may be left open. */
function closings(text: string): (name: string, from: number) => Closing | null {
  const missing = new Set<string>();
  return (name, from) => {
    if (missing.has(name)) return null;
    const pattern = name === '' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) missing.add(name);
    return found === null ? null : { start: found.index, end: pattern.lastIndex };
  };
}
