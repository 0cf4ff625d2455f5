import * as z from 'zod';
import type { Api } from './api.ts';
import { isPermission } from './answer.ts';
import { GitHubFailure, type Failure } from './failure.ts';

export interface PullRequestAddress {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

export interface Comment {
  /** Digits: they outgrew 32 bits. */
  readonly id: string;
  readonly body: string;
  /** Whether this token's account wrote it; null where that cannot be told. */
  readonly own: boolean | null;
}

const A_PAGE = 100;
/** Pull requests with more comments than 5,000 get none from here. */
const MOST_PAGES = 50;

export const COMMENTS_QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${A_PAGE}, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const GRAPHQL_ERRORS = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).min(1),
});
const GRAPHQL_PAGE = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        comments: z.object({
          nodes: z.array(
            z.object({
              fullDatabaseId: z.union([z.string(), z.number()]),
              body: z.string(),
              viewerDidAuthor: z.boolean(),
            }),
          ),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        }),
      }),
    }),
  }),
});
const CREATED = z.object({ id: z.number() });
const REST_PAGE = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string() }).nullish(),
  }),
);

/** Every comment, and whose it is by GitHub's own account. @throws GitHubFailure */
export async function listByGraphql(api: Api, address: PullRequestAddress): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  let after: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { body } = await api.call({
      method: 'POST',
      url: api.connection.graphqlUrl,
      body: { query: COMMENTS_QUERY, variables: { ...address, after } },
      repeatable: true,
    });
    const errors = GRAPHQL_ERRORS.safeParse(body);
    if (errors.success) throw new GitHubFailure(graphqlFailure(errors.data.errors));
    const found = parsed(GRAPHQL_PAGE, body).data.repository.pullRequest.comments;
    for (const node of found.nodes)
      comments.push({ id: String(node.fullDatabaseId), body: node.body, own: node.viewerDidAuthor });
    if (!found.pageInfo.hasNextPage || found.pageInfo.endCursor === null) return comments;
    after = found.pageInfo.endCursor;
  }
  throw tooMany();
}

function graphqlFailure([first]: z.infer<typeof GRAPHQL_ERRORS>['errors']): Failure {
  const said = first?.message ?? '';
  if (first?.type === 'RATE_LIMITED') return { kind: 'rate-limited', seconds: null };
  if (first?.type === 'NOT_FOUND') return { kind: 'not-found' };
  if (first?.type === 'FORBIDDEN' || isPermission(said))
    return { kind: isPermission(said) ? 'no-permission' : 'forbidden', said };
  return { kind: 'unexpected', said };
}

/** Tokens that a job is given begin so; the tokens of people do not. */
const OF_AN_INSTALLATION = 'ghs_';

/**
 * The same over REST, which does not say whose a comment is: only the workflow's own account is known by its name.
 * @throws GitHubFailure
 */
export async function listByRest(api: Api, address: PullRequestAddress): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  const mayBeWorkflow = api.connection.token.startsWith(OF_AN_INSTALLATION);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const url = `${commentsUrl(api, address)}?per_page=${A_PAGE}&page=${page}`;
    const { body, headers } = await api.call({ method: 'GET', url, repeatable: true });
    for (const { id, body: text, user } of parsed(REST_PAGE, body)) {
      const isWorkflow = mayBeWorkflow && user?.login === 'github-actions[bot]' && user.type === 'Bot';
      comments.push({ id: String(id), body: text ?? '', own: isWorkflow ? true : null });
    }
    if (!/rel="next"/.test(headers.get('link') ?? '')) return comments;
  }
  throw tooMany();
}

/** @throws GitHubFailure, where the comment may be there all the same */
export async function createComment(api: Api, address: PullRequestAddress, body: string): Promise<void> {
  const call = { method: 'POST', url: commentsUrl(api, address), body: { body }, repeatable: false } as const;
  parsed(CREATED, (await api.call(call)).body);
}

/** @throws GitHubFailure */
export async function updateComment(api: Api, url: string, body: string): Promise<void> {
  await api.call({ method: 'PATCH', url, body: { body }, repeatable: true });
}

/** @throws GitHubFailure */
export async function deleteComment(api: Api, url: string): Promise<void> {
  try {
    await api.call({ method: 'DELETE', url, repeatable: true });
  } catch (error) {
    if (error instanceof GitHubFailure && error.failure.kind === 'not-found') return;
    throw error;
  }
}

export function commentUrl(api: Api, address: PullRequestAddress, id: string): string {
  return `${repositoryUrl(api, address)}/issues/comments/${id}`;
}

function commentsUrl(api: Api, address: PullRequestAddress): string {
  return `${repositoryUrl(api, address)}/issues/${address.number}/comments`;
}

function repositoryUrl({ connection }: Api, { owner, name }: PullRequestAddress): string {
  return `${connection.apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new GitHubFailure({ kind: 'unexpected', said: 'its shape is another one' }, { cause: result.error });
}

function tooMany(): GitHubFailure {
  return new GitHubFailure({ kind: 'unexpected', said: `more than ${MOST_PAGES * A_PAGE} comments` });
}
