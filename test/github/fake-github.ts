import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { route } from './description.ts';
import { NO_FAULTS, type Fault, type NextFault } from './faults.ts';
import { answerQuery, queryFaults, schema, type Query } from './graphql.ts';
import { shown, Store, TOKENS, type Identity } from './store.ts';

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const READ_ONLY = { status: 403, body: { message: 'Resource not accessible by integration' } };
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };

/** A GitHub on this machine that holds each request, and each of its own answers, against GitHub's description. */
export class FakeGitHub {
  readonly store = new Store();
  /** `POST /repos/…`, in order. */
  readonly requests: string[] = [];
  /** What was wrong with a request or an answer: to be empty in every test. */
  readonly violations: string[] = [];
  faults: NextFault = NO_FAULTS;
  url = '';
  /** Enterprise servers of old do not know what our query asks for. */
  hasGraphql = true;

  async start(): Promise<this> {
    // Built now, not while a request waits.
    schema();
    const server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`the fake failed: ${String(error)}`);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return this;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const sent = await text(request);
    this.requests.push(`${method} ${url.pathname}`);
    const fault = this.faults({ method, path: url.pathname });
    const refusal = fault === null ? null : refusalOf(fault, Date.now());
    if (refusal !== null) return reply(response, refusal);
    if (fault === 'silence-before') return;
    if (fault === 'hang-up-before') return void response.destroy();
    const body = sent === '' ? undefined : (JSON.parse(sent) as unknown);
    const answer = await this.#answer(request, { method, url, body });
    if (fault === null) return reply(response, answer);
    if (fault === 'silence-after') return;
    spoil(response, fault, answer);
  }

  async #answer(
    { headers }: IncomingMessage,
    { method, url, body }: { readonly method: string; readonly url: URL; readonly body: unknown },
  ): Promise<Answer> {
    if (headers['user-agent'] === undefined) this.violations.push('no user-agent');
    if (!headers.accept?.includes('application/vnd.github+json')) this.violations.push('no accept');
    const identity = TOKENS[headers.authorization?.replace(/^Bearer /, '') ?? ''];
    if (identity === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    if (url.pathname === '/graphql') return this.#graphql(body as Query, identity);
    const found = route(method, url, body);
    const faults = found === null ? ['GitHub has no such operation'] : found.faults;
    this.violations.push(...faults.map((fault) => `${method} ${url.pathname}: ${fault}`));
    if (found === null) return NOT_FOUND;
    const answer = this.#act(found.operation, { ...found.parameters, ...(body ?? {}) }, identity);
    const wrong = found.answerFaults(answer.status, answer.body);
    this.violations.push(...wrong.map((fault) => `answer to ${found.operation}: ${fault}`));
    return answer;
  }

  async #graphql(query: Query, identity: Identity): Promise<Answer> {
    this.violations.push(...queryFaults(query));
    if (identity.may === 'nothing') return READ_ONLY;
    const unknown = { message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'" };
    const body = this.hasGraphql ? await answerQuery(query, this.store, identity) : { errors: [unknown] };
    return { status: 200, body };
  }

  #act(operation: string, given: Readonly<Record<string, unknown>>, identity: Identity): Answer {
    const isHere = given['owner'] === 'acme' && given['repo'] === 'shop';
    if (!isHere) return NOT_FOUND;
    if (operation === 'issues/list-comments')
      return identity.may === 'nothing' ? READ_ONLY : this.#page(given);
    if (identity.may !== 'write') return READ_ONLY;
    const body = String(given['body']);
    if (Buffer.byteLength(body) > 65_536)
      return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
    if (operation === 'issues/create-comment') {
      if (given['issue_number'] !== 7 && given['issue_number'] !== '7') return NOT_FOUND;
      return { status: 201, body: shown(this.store.add(identity.login, body)) };
    }
    const comment = this.store.find(Number(given['comment_id']));
    if (comment === null) return NOT_FOUND;
    if (operation === 'issues/update-comment') {
      comment.body = body;
      return { status: 200, body: shown(comment) };
    }
    this.store.remove(comment.id);
    return { status: 204, body: null };
  }

  #page(given: Readonly<Record<string, unknown>>): Answer {
    const size = Number(given['per_page'] ?? 30);
    const page = Number(given['page'] ?? 1);
    const rows = this.store.comments.slice((page - 1) * size, page * size).map(shown);
    const hasNext = page * size < this.store.comments.length;
    const link = `<${this.url}/repositories/1/issues/7/comments?page=${page + 1}>; rel="next"`;
    return { status: 200, body: rows, headers: hasNext ? { link } : {} };
  }
}

/** An answer that comes instead of the work. */
function refusalOf(fault: Fault, now: number): Answer | null {
  const limited = (headers: Readonly<Record<string, string>>, status = 403): Answer => ({
    status,
    headers,
    body: { message: 'You have exceeded a secondary rate limit' },
  });
  switch (fault) {
    case 'server-error-before':
      return { status: 502, body: '<html>Bad Gateway</html>' };
    case 'secondary-limit':
      return limited({});
    case 'short-limit':
      return limited({ 'retry-after': '2' }, 429);
    case 'hour-limit':
      return limited({
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(now / 1000) + 3600),
      });
    case 'forbidden':
      return READ_ONLY;
    case 'unauthorized':
      return { status: 401, body: { message: 'Bad credentials' } };
    case 'not-found':
      return NOT_FOUND;
    case 'unprocessable':
      return { status: 422, body: { message: 'Validation Failed' } };
    case 'graphql-error':
      return { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } };
    default:
      return null;
  }
}

/** The work is done, and its answer is lost in one of several ways. */
function spoil(response: ServerResponse, fault: Fault, answer: Answer): void {
  if (fault === 'hang-up-after') response.destroy();
  else if (fault === 'no-json-after') reply(response, { ...answer, body: '<html></html>' });
  else if (fault === 'truncated-after') {
    response.writeHead(answer.status === 204 ? 200 : answer.status, { 'content-length': '5000' });
    response.write('[{"id": 1');
    setTimeout(() => response.destroy(), 5);
  } else reply(response, { status: 502, body: '<html>Bad Gateway</html>' });
}

function reply(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (status === 204) return void response.writeHead(204, headers).end();
  const isText = typeof body === 'string';
  const type = isText ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
