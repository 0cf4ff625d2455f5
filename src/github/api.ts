import { readAnswer, type Answer } from './answer.ts';
import { GitHubFailure, mayBeDone, type Failure } from './failure.ts';

/** No request is waited for any longer. */
const TRY_MS = 10_000;
/** All waiting between tries, of one connection together. */
export const MOST_WAITING_MS = 30_000;
/** All requests and all waiting of one connection together. */
export const MOST_TIME_MS = 90_000;
const TRIES = 4;

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Connection {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly clock: Clock;
  /** Replaces the time that one request may take. */
  readonly tryMs?: number;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  /** To do it twice is to do it once. */
  readonly repeatable: boolean;
}

export interface Reply {
  readonly body: unknown;
  readonly headers: Headers;
}

/** Asks GitHub, within bounds of time that all its calls share. */
export interface Api {
  readonly connection: Connection;
  /** @throws GitHubFailure */
  readonly call: (call: Call) => Promise<Reply>;
  /** Waits before what failed is looked into. @returns false where no time is left for it */
  readonly pause: (milliseconds: number) => Promise<boolean>;
}

export function openApi(connection: Connection): Api {
  const { clock, tryMs = TRY_MS } = connection;
  const end = clock.now() + MOST_TIME_MS;
  let waited = 0;
  const pause = async (milliseconds: number): Promise<boolean> => {
    if (waited + milliseconds > MOST_WAITING_MS || clock.now() + milliseconds >= end) return false;
    waited += milliseconds;
    await clock.sleep(milliseconds);
    return true;
  };
  const call = async (asked: Call): Promise<Reply> => {
    for (let tries = 1; ; tries += 1) {
      const left = end - clock.now();
      if (left <= 0) throw new GitHubFailure({ kind: 'timeout' });
      const result = await once(connection, asked, Math.min(tryMs, left));
      if (!('kind' in result)) return result;
      const wait = tries < TRIES ? waitFor(result, asked, tries) : null;
      if (wait === null || !(await pause(wait))) throw new GitHubFailure(result);
    }
  };
  return { connection, call, pause };
}

/** Milliseconds until a call may be sent again; null: it may not. */
function waitFor(failure: Failure, { repeatable }: Call, tries: number): number | null {
  if (failure.kind === 'rate-limited') return (failure.seconds ?? 60) * 1000;
  return repeatable && mayBeDone(failure) ? 1000 * 2 ** (tries - 1) : null;
}

async function once(connection: Connection, call: Call, milliseconds: number): Promise<Reply | Failure> {
  const answer = await send(connection, call, milliseconds);
  if ('kind' in answer) return answer;
  const read = readAnswer(answer, connection.clock.now());
  return 'kind' in read ? read : { body: read.body, headers: answer.headers };
}

async function send(
  { token, userAgent }: Connection,
  { method, url, body }: Call,
  milliseconds: number,
): Promise<Answer | Failure> {
  let arrived = false;
  try {
    const response = await fetch(url, {
      method,
      // Followed, a redirected POST would become a GET, and the token might go elsewhere.
      redirect: 'manual',
      signal: AbortSignal.timeout(milliseconds),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    arrived = true;
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timeout' };
    return arrived ? { kind: 'truncated' } : { kind: 'no-connection', said: reasonOf(error) };
  }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code !== '' ? code : String(cause);
}
