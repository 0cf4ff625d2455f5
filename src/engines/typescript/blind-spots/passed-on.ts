import { ts } from '../compiler.ts';
import type { Modules } from '../symbols/modules.ts';
import { starSpecifiers } from '../symbols/star-exports.ts';
import { EXPORT_EQUALS, wholeValue } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';
import { loadedModule } from '../syntax/import-bindings.ts';

/** The specifiers of all that a file passes on under its own address: `export *`, `module.exports = require('./build')`. */
export function passedOn(path: string, name: string, modules: Modules): readonly ts.StringLiteralLike[] {
  const out: ts.StringLiteralLike[] = [];
  const seen = new Set<string>();
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const whole = wholeSpecifiers(next, modules);
    out.push(...starSpecifiers(next, modules, name), ...whole);
    pending.push(...whole.flatMap((specifier) => modules.resolve(specifier).path ?? []));
  }
  return out;
}

function wholeSpecifiers(path: string, modules: Modules): readonly ts.StringLiteralLike[] {
  const module = modules.ofFile(path);
  const whole = module === null ? null : modules.member(module, EXPORT_EQUALS);
  return (whole?.declarations ?? []).flatMap((node) => {
    const value = wholeValue(node);
    return value === null ? [] : loadedIn(value);
  });
}

function loadedIn(value: ts.Expression): readonly ts.StringLiteralLike[] {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return [...loadedIn(inner.whenTrue), ...loadedIn(inner.whenFalse)];
  const loaded = loadedModule(inner);
  return loaded === null ? [] : [loaded];
}
