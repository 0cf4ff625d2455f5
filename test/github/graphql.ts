import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, execute, parse, validate, type GraphQLSchema } from 'graphql';
import { ROOT } from '../planted-tree.ts';
import type { Identity, Store } from './store.ts';

const FILE = join(ROOT, 'node_modules/@octokit/graphql-schema/schema.graphql');
let known: GraphQLSchema | null = null;

/** GitHub's own schema, which takes half a second to build. */
export function schema(): GraphQLSchema {
  known ??= buildSchema(readFileSync(FILE, 'utf8'), { assumeValidSDL: true, assumeValid: true });
  return known;
}

export interface Query {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What GitHub's schema has against a query. */
export function queryFaults({ query }: Query): readonly string[] {
  return validate(schema(), parse(query)).map(({ message }) => message);
}

/** Answers as GitHub would, from its own schema: what is not asked for is not there, and types are checked. */
export async function answerQuery(
  { query, variables }: Query,
  store: Store,
  viewer: Identity,
): Promise<unknown> {
  const comments = ({ first, after }: { readonly first: number; readonly after: string | null }) => {
    const start = after === null ? 0 : Number(after);
    const page = store.comments.slice(start, start + first);
    const end = start + page.length;
    return {
      nodes: page.map(({ id, body, login }) => ({
        fullDatabaseId: String(id),
        body,
        viewerDidAuthor: login === viewer.login,
      })),
      pageInfo: {
        hasNextPage: end < store.comments.length,
        endCursor: page.length === 0 ? null : String(end),
      },
    };
  };
  const pullRequest = ({ number }: { readonly number: number }) => (number === 7 ? { comments } : null);
  const repository = ({ owner, name }: { readonly owner: string; readonly name: string }) =>
    owner === 'acme' && name === 'shop' ? { pullRequest } : null;
  const result = await execute({
    schema: schema(),
    document: parse(query),
    rootValue: { repository },
    variableValues: variables,
  });
  return JSON.parse(JSON.stringify(result)) as unknown;
}
