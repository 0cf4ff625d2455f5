import * as z from 'zod';
import {
  addIssue,
  date,
  glob,
  id,
  oneOrList,
  owner,
  receiver,
  releaseName,
  strictMap,
  text,
  unbuilt,
  version,
} from './fields.ts';
import { forbiddenEntry, gate } from './forbidden-schema.ts';
import { checkMigration } from './migration-rules.ts';
import type { SymbolFields } from './symbol-fields.ts';
import type { IndexedWorld } from './world.ts';

/** Also where another field is at fault: every mistake is told at once. */
export const ALWAYS = { when: () => true };

/** One migration; the rules between its fields need the tree to tell two spellings of one symbol. */
export function migration(fields: SymbolFields, world: IndexedWorld) {
  return strictMap({
    id,
    title: text('Shown as the heading; default: the id.').optional(),
    why: text('One sentence, shown beside every new finding.').optional(),
    how: text('What to write instead, shown beside every new finding.').optional(),
    docs: text('A path or URL.').optional(),
    owners: oneOrList(owner).or(z.array(owner).max(0)).optional().register(z.globalRegistry, {
      description: 'Default: CODEOWNERS of the file that declares the old symbol.',
    }),
    ...symbols(fields),
    ...policy(fields),
  }).superRefine(checkMigration(world), ALWAYS);
}

function symbols(fields: SymbolFields) {
  const to = z.union([fields.symbol, z.array(fields.symbol)]);
  const from = strictMap({
    symbol: fields.symbol,
    to: to.optional().register(z.globalRegistry, { description: 'What replaces this symbol.' }),
    how: text('What to write instead of this symbol.').optional(),
  });
  return {
    from: oneOrList(z.union([fields.symbol, from])).register(z.globalRegistry, {
      description: 'The old symbol, or a list; each may carry its own to and how.',
    }),
    to: to.optional().register(z.globalRegistry, {
      description: 'The new symbol, or a list; must exist, and its adoption is counted.',
    }),
    receivers: z
      .union([receiver, z.array(receiver)])
      .optional()
      .register(z.globalRegistry, {
        description: 'For members: an untyped receiver of this name, or ending in it, counts as certain.',
      }),
    removed: z.boolean().optional().register(z.globalRegistry, {
      description: 'true: the old definition is gone; its name may not come back.',
    }),
  };
}

function policy(fields: SymbolFields) {
  return {
    gate: gate.optional(),
    forbidden: z
      .array(forbiddenEntry(fields))
      .min(1)
      .optional()
      .register(z.globalRegistry, { description: 'Which usages the gate judges; default: any.' }),
    allowed: z
      .array(allowance(fields))
      .optional()
      .register(z.globalRegistry, { description: 'By design, not debt: never judged.' }),
    exempt: z
      .array(exemption(fields))
      .optional()
      .register(z.globalRegistry, { description: 'Debt, with a reason, and a last day if there is one.' }),
    strict: z.boolean().optional().register(z.globalRegistry, {
      description: 'true: possible usages and blind spots are findings of the same gate.',
    }),
    deadline: date.superRefine(unbuilt('deadline', 'key')).optional().register(z.globalRegistry, {
      description: 'Last day of the migration; from the next day on the gate is zero.',
    }),
    release: z
      .union([releaseName, strictMap({ package: text('The name of a package.'), version })])
      .superRefine(unbuilt('release', 'key'))
      .optional()
      .register(z.globalRegistry, {
        description: 'This release may not ship while the migration is unfinished.',
      }),
  };
}

function allowance(fields: SymbolFields) {
  return strictMap({ ...coverage(fields), reason: text('Why it is by design.').optional() })
    .superRefine(coversSomething, ALWAYS)
    .register(z.globalRegistry, SOME_COVERAGE);
}

function exemption(fields: SymbolFields) {
  return strictMap({
    ...coverage(fields),
    reason: text('Why it must wait.'),
    owner: owner.optional(),
    expires: date
      .optional()
      .register(z.globalRegistry, { description: 'The last day it holds, YYYY-MM-DD, in UTC.' }),
  })
    .superRefine(coversSomething, ALWAYS)
    .register(z.globalRegistry, SOME_COVERAGE);
}

function coverage(fields: SymbolFields) {
  return {
    files: oneOrList(glob).optional().register(z.globalRegistry, { description: 'Usages in these files.' }),
    symbol: oneOrList(text('A symbol as "from" writes it.'))
      .optional()
      .register(z.globalRegistry, { description: 'Usages of these symbols of "from".' }),
    inside: fields.inside
      .optional()
      .register(z.globalRegistry, { description: 'Usages in these files, functions, classes or modules.' }),
  };
}

const SOME_COVERAGE = {
  anyOf: [{ required: ['files'] }, { required: ['symbol'] }, { required: ['inside'] }],
};

function coversSomething(value: unknown, context: z.RefinementCtx): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (['files', 'symbol', 'inside'].some((key) => key in value)) return;
  addIssue(context, 'this entry covers nothing', { hint: 'add files, symbol or inside', at: 'value' });
}
