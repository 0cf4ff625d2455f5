import type { SymbolRef } from '../../../model/manifest.ts';
import { didYouMean } from '../../../nearest.ts';
import type { SymbolQuery } from '../../engine.ts';
import { ts } from '../compiler.ts';
import { libText } from '../program/libs.ts';
import { checkerInternals } from '../program/internals.ts';
import { refused, type BindContext, type BindResult } from './bind-context.ts';
import { declarationsOf } from './declared-nodes.ts';
import { descend } from './descend.ts';
import { declaresName } from './lib-names.ts';
import { NO_TARGET } from './target.ts';

/** A name of the global scope. One that nothing declares is any bare name that no scope binds. */
export function bindGlobal(
  query: SymbolQuery & { readonly symbol: Extract<SymbolRef, { kind: 'global' }> },
  context: BindContext,
): BindResult {
  const { segments } = query.symbol;
  const names = segments.map((segment) => segment.name).filter((name) => name !== 'prototype');
  const [name = ''] = names;
  const { program } = context.modules;
  if (names.length > 1 && declaresName(libText('dom'), name)) program.useLibs(['dom']);
  const symbol = checkerInternals(program.checker).resolveName(name, undefined, ANY_MEANING, false);
  const base = {
    ...NO_TARGET,
    query,
    global: names,
    needles: new Set([names.at(-1) ?? '']),
    isMember: names.length > 1,
  };
  const isPattern = segments.at(-1)?.wildcard === true;
  if (symbol === undefined && !isPattern) return { target: base };
  if (symbol === undefined)
    return refused(query.symbol, {
      kind: 'missing-global',
      message: `nothing declares the global \`${name}\`: which members it has is not known`,
      hint: 'name its members one by one',
    });
  const descent = descend([symbol], segments, program.checker);
  if (descent.kind === 'found') {
    const needles = isPattern ? new Set(descent.symbols.map((member) => member.name)) : base.needles;
    return { target: { ...base, needles, declarations: new Set(declarationsOf(descent.symbols)) } };
  }
  return refused(query.symbol, {
    kind: 'missing-member',
    message: `the global \`${name}\` has no member \`${descent.name}\``,
    hint: didYouMean(descent.name, descent.names),
  });
}

const ANY_MEANING = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;
