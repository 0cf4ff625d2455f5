import * as z from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** From another repository, or from one that is gone: its token may only read. */
  readonly isFork: boolean;
}

/** What GitHub says about a run. */
export interface Context {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly name: string } | null;
  /** Of the events `pull_request` and `pull_request_target` alone. */
  readonly pullRequest: PullRequest | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** What could not be read of the event. */
  readonly remark: string | null;
}

const REPOSITORY = z.object({ full_name: z.string() }).nullish();
const PULL_REQUEST_EVENT = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), repo: REPOSITORY }),
    base: z.object({ sha: z.string(), ref: z.string(), repo: REPOSITORY }),
  }),
});
const ABOUT_PULL_REQUESTS = ['pull_request', 'pull_request_target'];

/**
 * Reads what the runner says. A merge queue, a push, a schedule, a release or a run by hand has no pull request.
 * @param payload the event file, parsed; null where there is none
 */
export function contextOf(environment: Environment, payload: unknown): Context {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const serverUrl = urlOf(environment['GITHUB_SERVER_URL'], 'https://github.com');
  const apiUrl = urlOf(environment['GITHUB_API_URL'], 'https://api.github.com');
  const graphqlUrl = urlOf(environment['GITHUB_GRAPHQL_URL'], graphqlOf(apiUrl));
  const isAbout = ABOUT_PULL_REQUESTS.includes(event);
  const read = isAbout ? PULL_REQUEST_EVENT.safeParse(payload) : null;
  return {
    event,
    repository: repositoryOf(environment['GITHUB_REPOSITORY'] ?? ''),
    pullRequest: read?.success === true ? pullRequestOf(read.data) : null,
    serverUrl,
    apiUrl,
    graphqlUrl,
    remark: read?.success === false ? `the file of the event ${event} does not say which pull request` : null,
  };
}

function pullRequestOf({
  pull_request: { number, head, base },
}: z.infer<typeof PULL_REQUEST_EVENT>): PullRequest {
  const isFork = head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name;
  return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
}

function repositoryOf(fullName: string): Context['repository'] {
  const [owner = '', name = '', ...rest] = fullName.split('/');
  return owner === '' || name === '' || rest.length > 0 ? null : { owner, name };
}

function urlOf(value: string | undefined, otherwise: string): string {
  const url = value ?? '';
  return (URL.canParse(url) ? url : otherwise).replace(/\/+$/, '');
}

/** On Enterprise Server: `/api/v3` and `/api/graphql`. */
function graphqlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/, '/graphql') : `${apiUrl}/graphql`;
}
