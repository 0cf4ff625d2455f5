import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Problem } from '../errors.ts';
import type { Place } from '../model/place.ts';
import { withoutBrokenMigration } from './broken-migrations.ts';
import { addEdit, applyEdits, originalOffset } from './edits.ts';
import { locate } from './located.ts';
import type { Located } from './located.ts';
import { findBites } from './needs-quotes.ts';
import type { Bite } from './bite.ts';
import { refuseText } from './refused-text.ts';
import { nodesOf } from './nodes.ts';
import { decodeUtf8 } from './utf8.ts';

/** One file of the manifest as plain data with places. */
export interface YamlFile {
  readonly path: string;
  /** Null where the file says nothing that could be validated; `problems` then says why. */
  readonly root: Located | null;
  readonly problems: readonly Problem[];
  /** The place of an offset of `root`. */
  placeOf(offset: number): Place;
  /** What stands at `root`'s offsets. */
  textAt(start: number, end: number): string;
}

const MAX_BYTES = 1024 * 1024;
/** `schema` holds whatever a %YAML directive says; repeated keys are left to `locate`, in the words of the rest. */
const YAML_OPTIONS = { schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
const ONE_DOCUMENT = 'write one manifest a file, without "---" between';
const MAX_ROUNDS = 20;
const MAX_BITES = 200;

/** Reads YAML 1.2 (and so JSON). Never throws for what stands in the file: mistakes are in `problems`. */
export function readYaml(path: string, bytes: Uint8Array): YamlFile {
  if (bytes.length > MAX_BYTES) {
    return unreadable(path, {
      message: 'the manifest is larger than 1 MB',
      hint: 'split it into cutover/*.yml',
    });
  }
  const decoded = decodeUtf8(bytes);
  if ('invalidAt' in decoded) {
    const hint = 'save the file as UTF-8';
    return unreadable(path, { message: 'the manifest is not UTF-8', hint }, decoded.invalidAt);
  }
  const { text } = decoded;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const place = (offset: number): Omit<Place, 'file'> => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line, column: col };
  };
  const refusal = refuseText(text);
  if (refusal !== null) return unreadable(path, refusal, place(refusal.offset));
  return readText(path, text, (offset) => ({ file: path, ...place(offset) }));
}

function readText(path: string, original: string, place: (offset: number) => Place): YamlFile {
  const { document, source, edits, problems: bites } = parseWithQuotes(original, place);
  const placeOf = (offset: number): Place => place(originalOffset(offset, edits));
  const problems: Problem[] = [...bites];
  const report = (offset: number, message: string, hint: string | null = null): void => {
    problems.push({ message, place: placeOf(offset), hint });
  };
  const second = document.errors.find((error) => error.code === 'MULTIPLE_DOCS');
  if (second !== undefined) report(second.pos[0], 'a second document begins here', ONE_DOCUMENT);
  const whole = withoutSyntaxError({ document, source }, report);
  const root = whole === null ? null : locate(whole, report);
  if (root === null && problems.length === 0) report(0, 'the manifest is empty', 'begin with version: 1');
  return { path, root, problems, placeOf, textAt: (start, end) => source.slice(start, end) };
}

type Report = (offset: number, message: string, hint?: string | null) => void;

/**
 * What is left where the migration is taken out in which a syntax error stands; null where it stands elsewhere, or a second
 * error is left: that one may be the first one's cause, or its consequence.
 */
function withoutSyntaxError(
  { document, source }: Pick<Quoted, 'document' | 'source'>,
  report: Report,
): Document.Parsed | null {
  const error = document.errors.find(isSyntaxError);
  if (error === undefined) return document;
  const at = placeOfError(error, document);
  report(at, ...wordsOf(error));
  const mended = withoutBrokenMigration(source, at);
  const rest = mended === null ? null : parseDocument(mended, YAML_OPTIONS);
  return rest === null || rest.errors.some(isSyntaxError) ? null : rest;
}

function isSyntaxError({ code }: YAMLError): boolean {
  return code !== 'MULTIPLE_DOCS';
}

interface Quoted {
  readonly document: Document.Parsed;
  /** The text with the quotes that it lacked; offsets of `document` are into this. */
  readonly source: string;
  readonly edits: readonly Bite[];
  readonly problems: readonly Problem[];
}

/**
 * Parses, and where a value lacks its quotes says so, quotes it, and parses again: one such value can make
 * nonsense of all that follows, and every mistake is to be told at once.
 */
function parseWithQuotes(original: string, place: (offset: number) => Place): Quoted {
  let edits: readonly Bite[] = [];
  for (let round = 0; ; round++) {
    const source = applyEdits(original, edits);
    const document = parseDocument(source, YAML_OPTIONS);
    const before = edits;
    const bites = findBites(document, source)
      .slice(0, MAX_BITES)
      .map((bite) => inOriginal(bite, before))
      .filter((bite) => !before.some((edit) => edit.start === bite.start && edit.end >= bite.end));
    if (bites.length === 0 || round === MAX_ROUNDS || edits.length >= MAX_BITES) {
      const problems = edits.map(({ start, text, because }) => ({
        message: `this needs quotes: ${text}`,
        place: place(start),
        hint: `in YAML ${because}`,
      }));
      return { document, source, edits, problems };
    }
    for (const bite of bites) edits = addEdit(edits, bite);
  }
}

function inOriginal(bite: Bite, edits: readonly Bite[]): Bite {
  const start = originalOffset(bite.start, edits);
  return { ...bite, start, end: Math.max(start + 1, originalOffset(bite.end, edits)) };
}

function wordsOf(error: YAMLError): [message: string, hint: string] {
  if (error.code === 'TAB_AS_INDENT') return ['a tab indents this line', 'indent YAML with spaces'];
  if (isOpenQuote(error)) return ['a quote is opened here and never closed', 'close it behind the value'];
  const what = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const hint =
    error.code === 'BAD_INDENT' || /sequence item|same column/i.test(error.message)
      ? 'the keys of one map, and the dashes of one list, stand in one column'
      : 'values with special characters need quotes';
  return [`this is not valid YAML: ${what}`, hint];
}

function isOpenQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && /^Missing closing ['"]quote/.test(message);
}

/** The parser misses a closing quote where the text ends, or a key follows; the reader looks for the opening one. */
function placeOfError(error: YAMLError, document: Document.Parsed): number {
  const [at] = error.pos;
  if (!isOpenQuote(error)) return at;
  const quotes = [...nodesOf(document.contents)].flatMap(({ node }) =>
    isScalar(node) && /^QUOTE/.test(node.type ?? '') ? (node.range ?? []).slice(0, 1) : [],
  );
  return quotes.findLast((start) => start < at) ?? at;
}

function unreadable(
  path: string,
  { message, hint }: Omit<Problem, 'place'>,
  { line, column }: Omit<Place, 'file'> = { line: 1, column: 1 },
): YamlFile {
  const place = { file: path, line, column };
  return { path, root: null, problems: [{ message, hint, place }], placeOf: () => place, textAt: () => '' };
}
