import * as z from 'zod';
import { GATES } from '../model/manifest.ts';
import { BLIND_SPOT_KINDS, POSSIBLE_REASONS, USAGE_KINDS } from '../model/usage.ts';

const count = z.int().nonnegative();
const ordinal = z.int().positive();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const place = { file: z.string(), line: ordinal, column: ordinal };

const exemption = z
  .strictObject({
    source: z.enum(['manifest', 'comment']),
    reason: z.string().nullable(),
    owner: z.string().nullable(),
    expires: day.nullable().describe('The last day it holds.'),
    expired: z.boolean(),
    ...place,
  })
  .describe('What exempts the usage, or did until it expired, and where that is written.');

const usage = z
  .strictObject({
    ...place,
    endLine: ordinal,
    endColumn: ordinal.describe('Exclusive.'),
    symbol: z.string().describe('As the manifest writes it.'),
    kind: z.enum(USAGE_KINDS),
    confidence: z.enum(['certain', 'possible']),
    reason: z.enum(POSSIBLE_REASONS).nullable().describe('Why it is only possible.'),
    forbidden: z.boolean().describe('An entry of `forbidden` holds.'),
    gate: z.enum(GATES).describe('The strictest of the entries that hold.'),
    status: z.enum(['introduced', 'existing', 'exempt', 'allowed']),
    contexts: z
      .array(z.string())
      .describe('The entries of `forbidden` that hold, as the manifest writes them.'),
    chain: z
      .array(z.strictObject({ ...place, label: z.string() }))
      .describe('The calls that lead to the usage, outermost first.'),
    within: z.string().nullable().describe('The declarations around it.'),
    owners: z.array(z.string()),
    excerpt: z.string().describe('The line it stands on.'),
    fingerprint: z.string().describe('Stays the same when lines move.'),
    exemption: exemption.nullable(),
  })
  .meta({ id: 'usage' });

const migration = z.strictObject({
  id: z.string(),
  title: z.string(),
  gate: z.enum(GATES),
  state: z.enum(['open', 'complete']).describe('Complete: nothing is remaining or exempt.'),
  owners: z.array(z.string()),
  adopted: count.describe('Certain usages of the replacements; imports, re-exports and modules left out.'),
  remaining: count.describe('Certain and forbidden, neither allowed nor exempt.'),
  symbols: z.array(
    z.strictObject({
      symbol: z.string(),
      binding: z.enum(['bound', 'removed', 'package', 'setting']),
      definitions: z.array(z.strictObject(place)),
    }),
  ),
  usages: z.array(usage).describe('Every certain usage, forbidden or not.'),
  possible: z.array(usage),
  resolved: z.array(usage).nullable().describe('Null without a base.'),
});

const reason = z.strictObject({
  kind: z.enum(['remaining', 'possible', 'blind-spot', 'missing-replacement', 'unused-glob']),
  migration: z.string().nullable().describe('Null where it concerns the manifest as a whole.'),
  count: ordinal,
});

const totals = z.strictObject({
  remaining: count,
  introduced: count.nullable().describe('Null without a base.'),
  existing: count,
  resolved: count.nullable().describe('Null without a base.'),
  exempt: count,
  allowed: count,
  possible: count,
  filesScanned: count,
  filesWithUsages: count,
});

const blindSpot = z.strictObject({
  kind: z.enum(BLIND_SPOT_KINDS),
  migration: z.string().nullable().describe('Null where it may hide any symbol.'),
  ...place,
  count,
});

/** The JSON report, schema version 1. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('cutover'), version: z.string() }),
    commit: z.string().nullable(),
    base: z.string().nullable(),
    now: day,
    manifests: z.array(z.string()),
    verdict: z.enum(['pass', 'fail']),
    reasons: z.array(reason).describe('Why it fails; empty where it passes.'),
    totals,
    packages: z.array(z.strictObject({ name: z.string(), installed: z.boolean() })),
    migrations: z.array(migration),
    blindSpots: z.array(blindSpot),
    policyChanges: z.array(z.never()),
  })
  .describe(
    'Paths are POSIX and relative to the root; lines and columns are 1-based, columns in UTF-16 units.',
  );

export type Report = z.infer<typeof reportSchema>;
export type ReportedUsage = z.infer<typeof usage>;

/** The JSON schema (draft 2020-12) of the report, made of the one validator. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
}
