import { isAlias, isMap, isScalar } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';
import { biteAt, quoted, restOfLine } from './bite.ts';
import type { Bite, Parsed } from './bite.ts';
import { nodesOf } from './nodes.ts';
import { PREFIXES } from './prefixed-symbol.ts';

/** Below these keys stand symbols. */
const SYMBOL_KEYS = new Set(['from', 'to', 'symbol', 'inside', 'outside', 'reachable-from']);

/** Valid YAML that its author cannot have meant: an alias of nothing, a name in a comment, a prefix as a key. */
export function* misreadValues(parsed: Parsed): Iterable<Bite> {
  const { document, source } = parsed;
  const anchors = new Set<string>();
  for (const { node, key } of nodesOf(document.contents)) {
    const [start] = node.range ?? [0];
    if (isAlias(node)) {
      if (!anchors.has(node.source)) yield biteAt(parsed, start, 'a value that begins with * is an alias');
      continue;
    }
    if (node.anchor !== undefined) anchors.add(node.anchor);
    const isSymbol = SYMBOL_KEYS.has(key ?? '');
    if (isSymbol && isMap(node)) yield* prefixAsKey(node);
    if (!isScalar(node)) continue;
    if (node.anchor !== undefined && node.source === '' && /[^\w-]/.test(node.anchor)) {
      const anchor = source.lastIndexOf(`&${node.anchor}`, start);
      yield biteAt(parsed, anchor, 'a value that begins with & is an anchor');
    } else if (isSymbol) {
      yield* nameInComment(node, source);
    }
  }
}

/** `a.ts #x`: a space before the `#`, none behind it, and no name yet. */
function* nameInComment(node: Scalar, source: string): Iterable<Bite> {
  const [start, end] = node.range ?? [0, 0];
  const comment = /^[ \t]+(#[^\s#,\]}]+)/.exec(restOfLine(source, end));
  if (comment === null || typeof node.value !== 'string' || node.value.includes('#')) return;
  yield {
    start,
    end: end + comment[0].length,
    text: quoted(node.value + comment[1]),
    because: 'a # after a space begins a comment; put a space behind it if it is one',
  };
}

/** `npm: x`: a map with one entry, whose key is the prefix of a symbol. */
function* prefixAsKey(map: YAMLMap): Iterable<Bite> {
  const [pair] = map.items;
  if (map.items.length !== 1 || !isScalar(pair?.key) || !isScalar(pair.value)) return;
  const prefix = String(pair.key.value);
  if (!PREFIXES.has(prefix)) return;
  const [start] = map.range ?? [0];
  const [, end] = (map.flow === true ? map.range : pair.value.range) ?? [0, 0];
  const rest = String(pair.value.value);
  const text = quoted(`${prefix}:${pair.value.value === null ? '' : rest}`);
  yield { start, end, text, because: 'a space after the ":" begins a map' };
}
