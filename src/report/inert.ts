import { plain } from './plain.ts';

const BREAK = '\u200b';

/** Where Markdown, or what GitHub makes of text behind it, would begin: a mention, an issue, a tag, an address, a link. */
const LIVE =
  /@(?=[\w-])|#(?=\d)|<(?=[a-z/!?])|&(?=#|\w+;)|:(?=\/\/)|\](?=[([:])|\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)|\bgh(?=-\d)/gi;

/**
 * Text of the repository or the manifest as plain words wherever it is shown: no control, no mention, no HTML, and no link
 * even for a reader that takes it for Markdown. What would be one is broken by a space of no width.
 */
export function inert(text: string): string {
  return plain(text).replace(LIVE, (start) => start + BREAK);
}

/** The same inside of Markdown, where every other mark is escaped as well. */
export function inertMarkdown(text: string): string {
  return inert(text).replace(/[\\`*_{}[\]()<>#!|~&$^]/g, (mark) => `\\${mark}`);
}

/** Cut to so many UTF-16 units, and never inside a character. */
export function shorten(text: string, units: number): string {
  if (text.length <= units) return text;
  return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
