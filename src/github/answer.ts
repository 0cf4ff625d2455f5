import type { Failure } from './failure.ts';

/** What came back, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const MOST_SAID = 300;

/** What an answer means: the parsed body, or a failure. @param now epoch milliseconds */
export function readAnswer(answer: Answer, now: number): { readonly body: unknown } | Failure {
  const { status, headers, text } = answer;
  if (status === 204) return { body: null };
  if (status >= 200 && status < 300) {
    const body = parse(text);
    return body === undefined ? { kind: 'truncated' } : { body };
  }
  const said = messageOf(parse(text));
  if (status === 429 || (status === 403 && isRateLimit(headers, said)))
    return { kind: 'rate-limited', seconds: secondsToWait(headers, now) };
  if (status === 401) return { kind: 'unauthorized' };
  if (status === 403) return { kind: isPermission(said) ? 'no-permission' : 'forbidden', said };
  if (status === 404 || status === 410) return { kind: 'not-found' };
  if (status === 422) return { kind: 'unprocessable', said };
  if (status >= 500) return { kind: 'server', status };
  return { kind: 'unexpected', said: `${status} ${said}`.trim() };
}

/** `Resource not accessible by integration`, or `by personal access token`. */
export function isPermission(said: string): boolean {
  return /resource not accessible by/i.test(said);
}

function isRateLimit(headers: Headers, said: string): boolean {
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(said)
  );
}

/** Null where GitHub does not say; its documentation then asks for at least a minute. */
function secondsToWait(headers: Headers, now: number): number | null {
  const after = numberOf(headers.get('retry-after'));
  if (after !== null) return after;
  const reset = numberOf(headers.get('x-ratelimit-reset'));
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null) return null;
  return Math.max(1, Math.ceil(reset - now / 1000));
}

function numberOf(header: string | null): number | null {
  return header !== null && /^\d{1,12}$/.test(header.trim()) ? Number(header) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function messageOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body)) return '';
  return String(body.message).replaceAll(/\s+/g, ' ').slice(0, MOST_SAID);
}
