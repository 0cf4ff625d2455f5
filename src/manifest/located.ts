import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar } from 'yaml';
import { MAX_DEPTH } from './nesting.ts';

/** A value of the manifest and where it stands; offsets are UTF-16 units of the source. */
export interface Located {
  /** Plain data; maps have no prototype, so that `__proto__` is a key like any other. */
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** A scalar without quotes, whose type YAML guesses. */
  readonly plain: boolean;
  readonly entries: ReadonlyMap<string, Entry> | null;
  readonly items: readonly Located[] | null;
  /** Collections from here down to the deepest scalar. */
  readonly height: number;
  /** Values from here down, every alias written out. */
  readonly size: number;
}

export interface Entry {
  /** Offset of the key. */
  readonly key: number;
  readonly value: Located;
}

export type Report = (offset: number, message: string, hint?: string) => void;

/** Values that aliases may add to what is written; a bomb adds billions. */
const MAX_ALIASED = 100_000;

/**
 * Turns a parsed document into plain data with places: aliases and merge keys (`<<`) resolved, each anchor read once.
 * What has no place in a manifest goes to `report`; the value is then still as complete as can be.
 * @returns null where the document is empty, or aliases blow it up.
 */
export function locate(document: Document.Parsed, report: Report): Located | null {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return null;
  const reader: Reader = { anchors: new Map(), done: new Map(), written: 0, report };
  const root = read(contents, reader);
  if (root.size - reader.written > MAX_ALIASED) {
    report(
      root.start,
      'the aliases of this file expand to too many values',
      'write the values out, or share less',
    );
    return null;
  }
  if (root.height > MAX_DEPTH) {
    report(root.start, `aliases nest the values more than ${MAX_DEPTH} deep`, 'write the values out');
    return null;
  }
  return root;
}

interface Reader {
  /** What each anchor name stands for at this point of the text. */
  readonly anchors: Map<string, Node>;
  readonly done: Map<Node, Located>;
  written: number;
  readonly report: Report;
}

function read(node: Node, reader: Reader): Located {
  if (isAlias(node)) return readAlias(node, reader);
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
  reader.written++;
  const located = readContent(node, reader);
  reader.done.set(node, located);
  return located;
}

function readAlias(node: Alias, reader: Reader): Located {
  const [start, end] = node.range ?? [0, 0];
  const target = reader.anchors.get(node.source);
  const located = target === undefined ? undefined : reader.done.get(target);
  if (located !== undefined) return located;
  if (target === undefined) reader.report(start, `no anchor &${node.source} stands above`);
  else reader.report(start, `the alias *${node.source} stands inside its own anchor`, 'write the value out');
  return scalarAt({ value: `*${node.source}`, start, end, plain: true });
}

function readContent(node: Node, reader: Reader): Located {
  const [start, end] = node.range ?? [0, 0];
  if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag)) {
    reader.report(start, `the tag ${node.tag} has no meaning in a manifest`, 'remove the tag');
  }
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => read(item, reader));
    return collection({
      value: items.map((item) => item.value),
      start,
      end,
      items,
      entries: null,
      children: items,
    });
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = readEntries(node.items, reader);
    const value = Object.create(null) as Record<string, unknown>;
    for (const [key, entry] of entries) value[key] = entry.value.value;
    const children = [...entries.values()].map((entry) => entry.value);
    return collection({ value, start, end, items: null, entries, children });
  }
  const scalar = isScalar(node) ? node : null;
  return scalarAt({ value: scalar?.value ?? null, start, end, plain: scalar?.type === 'PLAIN' });
}

function readEntries(pairs: readonly Pair<Node, Node | null>[], reader: Reader): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const merged: Entry[] = [];
  for (const { key: keyNode, value: valueNode } of pairs) {
    const [start, end] = keyNode.range ?? [0, 0];
    const key = readKey(keyNode, reader);
    const value =
      valueNode === null ? scalarAt({ value: null, start: end, end, plain: true }) : read(valueNode, reader);
    if (key === null) continue;
    if (key === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
      merged.push({ key: start, value });
    } else if (entries.has(key)) {
      reader.report(start, `the key ${JSON.stringify(key)} stands twice in one map`, 'remove one of them');
    } else {
      entries.set(key, { key: start, value });
    }
  }
  for (const { key, value } of merged) merge(entries, { key, value }, reader);
  return entries;
}

/** Keys of the map itself win over merged ones, and earlier merged maps over later. */
function merge(entries: Map<string, Entry>, { key, value }: Entry, reader: Reader): void {
  for (const source of value.items ?? [value]) {
    if (source.entries === null) {
      reader.report(
        key,
        '"<<" merges a map, or a list of maps',
        'write <<: *anchor, the anchor standing before a map',
      );
      continue;
    }
    for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
  }
}

function readKey(node: Node, reader: Reader): string | null {
  const key: Node | undefined = isAlias(node) ? reader.anchors.get(node.source) : node;
  if (key !== undefined && isScalar(key) && key.value !== null) {
    if (key.anchor !== undefined) reader.anchors.set(key.anchor, key);
    return textOfKey(key);
  }
  reader.report(node.range?.[0] ?? 0, 'a key must be a name');
  return null;
}

function textOfKey(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function scalarAt(scalar: Pick<Located, 'value' | 'start' | 'end' | 'plain'>): Located {
  return { ...scalar, entries: null, items: null, height: 0, size: 1 };
}

function collection(
  parts: Pick<Located, 'value' | 'start' | 'end' | 'entries' | 'items'> & {
    readonly children: readonly Located[];
  },
): Located {
  const { children, ...located } = parts;
  return {
    ...located,
    plain: false,
    height: children.reduce((height, child) => Math.max(height, child.height), 0) + 1,
    size: children.reduce((size, child) => size + child.size, 1),
  };
}
