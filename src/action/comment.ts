import { openApi, type Clock } from '../github/api.ts';
import { createsComment, type CommentPolicy, type News } from '../github/comment-policy.ts';
import type { Context } from '../github/context.ts';
import { GitHubFailure } from '../github/failure.ts';
import { keepComment, type Kept } from '../github/sticky-comment.ts';
import { MARKER } from './pages.ts';
import { TOOL } from '../version.ts';

export interface Posting {
  readonly context: Context;
  readonly policy: CommentPolicy;
  readonly news: News;
  readonly token: string | null;
  readonly body: string;
  /** Where the same text lies in any case. */
  readonly file: string | null;
  readonly clock: Clock;
  readonly tryMs?: number;
}

/** What the log says about the comment. */
export interface Told {
  readonly level: 'quiet' | 'notice' | 'warning';
  readonly message: string;
}

const WORDS = {
  created: 'the comment on this pull request is new',
  updated: 'the comment on this pull request is up to date',
  unchanged: 'the comment on this pull request says this already',
  none: 'no comment: there is nothing to say',
} as const satisfies Record<Kept['kind'], string>;

/** Writes the comment, where there is a pull request and the policy wants one. It never rejects, and decides nothing. */
export async function postComment(posting: Posting): Promise<Told> {
  const { context, policy, news, token } = posting;
  const { repository, pullRequest } = context;
  if (policy === 'never') return quiet('no comment: comment is never');
  if (context.remark !== null) return { level: 'warning', message: `no comment: ${context.remark}` };
  if (pullRequest === null || repository === null)
    return quiet(`no comment: ${context.event || 'this run'} has no pull request`);
  if (token === null) return { level: 'warning', message: missing(posting, 'the input token is empty') };
  const { apiUrl, graphqlUrl } = context;
  const userAgent = `${TOOL.name}/${TOOL.version}`;
  const { clock, body, tryMs } = posting;
  try {
    const api = openApi({
      ...{ apiUrl, graphqlUrl, token, userAgent, clock },
      ...(tryMs === undefined ? {} : { tryMs }),
    });
    const address = { ...repository, number: pullRequest.number };
    const kept = await keepComment(api, {
      address,
      marker: MARKER,
      body,
      creates: createsComment(policy, news),
    });
    if (kept.remark === null) return quiet(WORDS[kept.kind]);
    return { level: 'notice', message: `${WORDS[kept.kind]}; ${kept.remark}` };
  } catch (error) {
    return { level: levelOf(error, pullRequest.isFork), message: missing(posting, reasonOf(error)) };
  }
}

function missing({ file }: Posting, reason: string): string {
  const where = file === null ? '' : `. What it would say is in ${file}`;
  return `no comment: ${reason}${where}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof GitHubFailure) return error.message;
  return `a bug of cutover: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Everybody's fork is read-only: nothing there is to be mended. */
function levelOf(error: unknown, isFork: boolean): Told['level'] {
  const isExpected = isFork && error instanceof GitHubFailure && error.failure.kind === 'no-permission';
  return isExpected ? 'notice' : 'warning';
}

function quiet(message: string): Told {
  return { level: 'quiet', message };
}
