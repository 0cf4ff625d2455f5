/**
 * `node scripts/github-api.ts FILE`: writes test/github/openapi/api.json, the few operations of GitHub's OpenAPI description
 * that cutover uses, from the whole of it. FILE comes from a package of 400 MB, which is why it is no dependency:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
};
const WORDS = ['description', 'summary', 'x-github', 'externalDocs', 'examples', 'example', 'tags'];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Tree = Readonly<Record<string, Json>>;

const whole = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Tree;
const components: Record<string, Record<string, Json>> = {};
const paths = Object.entries(OPERATIONS).map(([path, methods]) => {
  const operations = at(whole, ['paths', path]) as Tree;
  return [
    path,
    Object.fromEntries(methods.map((method) => [method, kept(operations[method] ?? null)])),
  ] as const;
});
const file = join(import.meta.dirname, '../test/github/openapi/api.json');
const trimmed = {
  openapi: at(whole, ['openapi']),
  info: { version: at(whole, ['info', 'version']) },
  paths: Object.fromEntries(paths),
  components,
};
writeFileSync(file, `${JSON.stringify(trimmed, null, 1)}\n`);

/** Without words for people, and with what it refers to. Names of properties are no words. */
function kept(value: Json, isNames = false): Json {
  if (isList(value)) return value.map((item) => kept(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Tree).filter(([key]) => isNames || !WORDS.includes(key));
  for (const [key, target] of entries)
    if (key === '$ref' && typeof target === 'string') keepComponent(target);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, kept(item, key === 'properties' && !isNames)]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function keepComponent(reference: string): void {
  const [, , kind = '', name = ''] = reference.split('/');
  const known = (components[kind] ??= {});
  if (name in known) return;
  known[name] = null;
  known[name] = kept(at(whole, ['components', kind, name]));
}

function at(value: Json | undefined, path: readonly string[]): Json {
  let found: Json | undefined = value;
  for (const key of path) found = (found as Tree | undefined)?.[key];
  if (found === undefined) throw new Error(`the description has no ${path.join(' ')}`);
  return found;
}
