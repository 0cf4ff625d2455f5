import type { Document } from 'yaml';
import type { Edit } from './edits.ts';

/** A value that YAML reads as something else than its author: where it stands, its text in quotes, and why. */
export interface Bite extends Edit {
  readonly because: string;
}

/** A document with the source that its offsets, UTF-16 units, are into. */
export interface Parsed {
  readonly document: Document.Parsed;
  readonly source: string;
  /** How many flow collections are open at an offset. */
  readonly flowDepth: (offset: number) => number;
}

/** The value that begins at an offset, as far as its author meant it to go. */
export function biteAt({ source, flowDepth }: Parsed, start: number, because: string): Bite {
  const rest = restOfLine(source, start);
  let text = flowDepth(start) > 0 ? untilFlowEnds(rest) : rest;
  if (isKeyPosition(source, start)) text = text.replace(/:(?:\s.*)?$/, '');
  const comment = text.search(/\s#/);
  text = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  return { start, end: start + text.length, text: quoted(withoutOuterQuotes(text)), because };
}

/** Quotes inside of quotes end a value too early (`'it's bad'`): meant is what stands between the outer ones. */
function withoutOuterQuotes(text: string): string {
  const [, , inner] = /^(["'])(.+)\1$/.exec(text) ?? [];
  return inner ?? text;
}

/** The text as YAML must hold it to mean just that. */
export function quoted(text: string): string {
  const double = JSON.stringify(text);
  return double.slice(1, -1) === text || text.includes("'") ? double : `'${text}'`;
}

export function restOfLine(source: string, start: number): string {
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end === -1 ? undefined : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function isKeyPosition(source: string, start: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s?-]*$/.test(before) || /\{\s*$/.test(before);
}

/** Up to the comma or bracket that ends an item of a flow collection; brackets of the item's own are passed over. */
function untilFlowEnds(rest: string): string {
  let depth = 0;
  for (let index = 0; index < rest.length; index++) {
    const character = rest.charAt(index);
    if (depth === 0 && ',]}'.includes(character)) return rest.slice(0, index);
    if ('[{'.includes(character)) depth++;
    if (']}'.includes(character)) depth--;
  }
  return rest;
}
