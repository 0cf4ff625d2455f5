import * as z from 'zod';
import { GATES } from '../model/manifest.ts';
import { USAGE_KINDS } from '../model/usage.ts';
import type { UsageKind } from '../model/usage.ts';
import { addIssue, argumentName, oneOrList, reportProblems, strictMap, unbuilt } from './fields.ts';
import { refuseUnbuilt } from './not-built.ts';
import type { SymbolFields } from './symbol-fields.ts';

/** `redeclared` is what a removed symbol's guard finds; it cannot be asked for. */
const KINDS = USAGE_KINDS.filter((kind): kind is Exclude<UsageKind, 'redeclared'> => kind !== 'redeclared');

export const gate = z
  .enum(GATES)
  .superRefine((value, context) => {
    if (value === 'no-new' || value === 'touched') {
      reportProblems(context, 'value', () => refuseUnbuilt(`gate: ${value}`));
    }
  })
  .register(z.globalRegistry, {
    id: 'gate',
    description:
      'observe: never fails. no-new: fails on usages that a change adds. touched: no-new, and edited files must be free. zero: fails while any remain.',
  });

/** What a condition says, valid; the constructs that are not built yet are refused before anyone could read them. */
export interface Condition {
  any?: true | undefined;
  inside?: string | string[] | undefined;
  outside?: string | string[] | undefined;
  kind?: UsageKind | UsageKind[] | undefined;
  not?: NestedCondition | undefined;
}
export type NestedCondition = 'any' | 'import-time' | Condition;

/** The contexts that have a name of their own. */
const contextName = z
  .enum(['any', 'import-time'])
  .superRefine((value, context) => {
    if (value === 'import-time') reportProblems(context, 'value', () => refuseUnbuilt(value));
  })
  .register(z.globalRegistry, {
    description: 'any: every usage. import-time: evaluated while its module loads.',
  });

const at = z.union([argumentName, z.number().int().min(1)]).register(z.globalRegistry, {
  description: 'A parameter by name, 1-based position or path: userContext, 2, options.userContext',
});

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const argument = strictMap({
  at,
  is: oneOrList(literal).register(z.globalRegistry, {
    description: 'missing, present, array, object, function, a literal, or a list of literals.',
  }),
});

/** One entry of `forbidden`: a name, or a map of contexts that must hold together, with a gate of its own. */
export function forbiddenEntry(fields: SymbolFields) {
  const condition: z.ZodType<Condition> = z
    .lazy(() => strictMap(contexts(fields, nested)).superRefine(...atLeastOneContext))
    .register(z.globalRegistry, {
      id: 'condition',
      description: 'Contexts that must hold together.',
      minProperties: 1,
    });
  const nested: z.ZodType<NestedCondition> = z
    .union([contextName, condition])
    .register(z.globalRegistry, { id: 'context' });
  const entry = strictMap({ ...contexts(fields, nested), gate: gate.optional() })
    .superRefine(...atLeastOneContext)
    .register(z.globalRegistry, {
      minProperties: 1,
      not: { required: ['gate'], maxProperties: 1 },
      description: 'Contexts that must hold together, and the gate for the usages in them.',
    });
  return z.union([contextName, entry]);
}

function contexts(fields: SymbolFields, nested: z.ZodType<NestedCondition>) {
  const entryPoints = oneOrList(fields.symbol).superRefine(unbuilt('reachable-from', 'key'));
  return {
    any: z.literal(true).optional().register(z.globalRegistry, { description: 'Every usage.' }),
    'import-time': z
      .literal(true)
      .superRefine(unbuilt('import-time', 'key'))
      .optional()
      .register(z.globalRegistry, {
        description: 'Evaluated while its module loads, directly or through calls.',
      }),
    'reachable-from': entryPoints
      .optional()
      .register(z.globalRegistry, { description: 'Can be reached by calls from this entry point.' }),
    'missing-argument': at
      .superRefine(unbuilt('missing-argument', 'key'))
      .optional()
      .register(z.globalRegistry, { description: 'A call without this argument.' }),
    'with-argument': at
      .superRefine(unbuilt('with-argument', 'key'))
      .optional()
      .register(z.globalRegistry, { description: 'A call that passes this argument.' }),
    argument: argument
      .superRefine(unbuilt('argument', 'key'))
      .optional()
      .register(z.globalRegistry, { description: 'A call whose argument is like this.' }),
    inside: fields.inside
      .optional()
      .register(z.globalRegistry, { description: 'Stands in such a file, function, class or module.' }),
    outside: fields.inside
      .optional()
      .register(z.globalRegistry, { description: 'Stands in no such file, function, class or module.' }),
    kind: oneOrList(z.enum(KINDS)).optional().register(z.globalRegistry, { description: 'Is of this kind.' }),
    not: nested.optional().register(z.globalRegistry, { description: 'The negation of an entry.' }),
  };
}

const atLeastOneContext = [
  (value: object, context: z.RefinementCtx) => {
    if (Object.keys(value).every((key) => key === 'gate')) {
      addIssue(context, 'this entry names no context', {
        hint: 'any: true stands for every usage',
        at: 'value',
      });
    }
  },
] as const;
