import { ts } from '../compiler.ts';
import { markupBlocks } from './markup-blocks.ts';

export interface ScriptBlocks {
  /** The file's text with everything outside its script blocks blanked: every offset and line stays. */
  readonly text: string;
  /** The other way round: what is neither script nor comment, nor a style that binds no value. */
  readonly markup: string;
  readonly scriptKind: ts.ScriptKind;
}

/**
 * The script blocks of a single-file component (`.vue`, `.svelte`) as one module. A component that exports
 * nothing by itself (`<script setup>`, Svelte) gets the default export that its compiler gives it.
 */
export function readScriptBlocks(text: string): ScriptBlocks {
  let scripts = '';
  let markup = '';
  let end = 0;
  let language = 'js';
  for (const { start, whole, tag, name, body } of markupBlocks(text)) {
    const between = text.slice(end, start);
    const isScript = name === 'script';
    scripts += blank(between) + (isScript ? scriptOf(whole, tag, body) : blank(whole));
    markup += between + (isScript || !body.includes('v-bind(') ? blank(whole) : whole);
    end = start + whole.length;
    if (isScript) language = /\blang\s*=\s*["']?(tsx?|jsx)\b/i.exec(tag)?.[1]?.toLowerCase() ?? language;
  }
  scripts += blank(text.slice(end));
  const own = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b/.test(scripts);
  return {
    text: own ? scripts : `${scripts}\nexport default {};`,
    markup: markup + text.slice(end),
    scriptKind: SCRIPT_KINDS[language] ?? ts.ScriptKind.JS,
  };
}

/** The body in its place; of a script that is another file, an import of that file with its specifier in place. */
function scriptOf(whole: string, tag: string, body: string): string {
  const source = /\ssrc\s*=\s*(["'])[^"'\r\n]+\1/i.exec(tag);
  if (source === null) {
    return blank(tag) + body + blank(whole.slice(tag.length + body.length));
  }
  const end = source.index + source[0].length;
  const quote = source.index + source[0].search(/["']/);
  const before = 'import' + blank(tag.slice('import'.length, quote));
  return `${before}${tag.slice(quote, end)};${blank(whole.slice(end + 1))}`;
}

const SCRIPT_KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}
