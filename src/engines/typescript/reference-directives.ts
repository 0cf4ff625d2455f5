import type { ts } from './compiler.ts';
import { frameOf } from './syntax/frame.ts';
import { spanBetween } from './syntax/spans.ts';
import type { Target } from './targets/target.ts';
import { usageAt, type BareUsage } from './usage-facts.ts';

const PATH = /^[ \t]*\/\/\/[ \t]*<reference\s[^>\r\n]*\bpath\s*=\s*(["'])([^"'\r\n]+)\1/gm;

/** What `/// <reference path="globals.d.ts" />` leads to, as a specifier: it stands beside the file, whatever it begins with. */
export function referencedPaths(text: string): readonly string[] {
  return text.includes('<reference')
    ? [...text.matchAll(PATH)].map(([, , path = '']) => asSpecifier(path))
    : [];
}

/** `/// <reference types="moment" />` and `/// <reference path="globals.d.ts" />`, at the opening quote. */
export function referenceDirectives(
  file: ts.SourceFile,
  specifiers: ReadonlySet<string>,
  { query }: Target,
): readonly BareUsage[] {
  const found = [
    ...file.typeReferenceDirectives.filter(({ fileName }) => specifiers.has(fileName)),
    ...file.referencedFiles.filter(({ fileName }) => specifiers.has(asSpecifier(fileName))),
  ];
  return found.map(({ pos, end }) => ({
    ...usageAt(file.endOfFileToken, { query, kind: 'module', reason: null }),
    ...spanBetween(file, pos - 1, end + 1),
    normalisedText: file.text.slice(pos, end),
    frame: frameOf(file, pos),
  }));
}

function asSpecifier(path: string): string {
  return /^(?:\.{0,2}\/|[a-z]:)/i.test(path) ? path : `./${path}`;
}
