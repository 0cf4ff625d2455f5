import { ts } from '../compiler.ts';

const SCRIPT_BLOCK = /(<script\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)<\/script\s*>/gi;
const HTML_COMMENT = /<!--[\s\S]*?-->/g;

export interface ScriptBlocks {
  /** The file's text with everything outside its script blocks blanked: every offset and line stays. */
  readonly text: string;
  readonly scriptKind: ts.ScriptKind;
}

/**
 * The script blocks of a single-file component (`.vue`, `.svelte`) as one module. A component that exports
 * nothing by itself (`<script setup>`, Svelte) gets the default export that its compiler gives it.
 */
export function readScriptBlocks(text: string): ScriptBlocks {
  const live = text.replace(HTML_COMMENT, blank);
  let out = '';
  let end = 0;
  let language = 'js';
  for (const match of live.matchAll(SCRIPT_BLOCK)) {
    const [, tag = '', body = ''] = match;
    if (/\ssrc\s*=/i.test(tag)) continue;
    const start = match.index + tag.length;
    out += blank(live.slice(end, start)) + text.slice(start, start + body.length);
    end = start + body.length;
    language = /\blang\s*=\s*["']?(tsx?|jsx)\b/i.exec(tag)?.[1]?.toLowerCase() ?? language;
  }
  out += blank(live.slice(end));
  const own = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b/.test(out);
  return {
    text: own ? out : `${out}\nexport default {};`,
    scriptKind: SCRIPT_KINDS[language] ?? ts.ScriptKind.JS,
  };
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
