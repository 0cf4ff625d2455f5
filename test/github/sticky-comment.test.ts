import { describe, expect, it } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { keepComment } from '../../src/github/sticky-comment.ts';
import { FakeGitHub } from './fake-github.ts';

const MARKER = '<!-- cutover:comment:v1 -->';
const BODY = `${MARKER}\n### 3 usages left\n`;
const OWN = 'github-actions[bot]';

async function github(): Promise<FakeGitHub> {
  return new FakeGitHub().start();
}

function keep(fake: FakeGitHub, { token = 'ghs_write', body = BODY, creates = true } = {}) {
  const clock = { now: Date.now, sleep: () => Promise.resolve() };
  const graphqlUrl = `${fake.url}/graphql`;
  const api = openApi({ apiUrl: fake.url, graphqlUrl, token, userAgent: 'cutover/1', clock, tryMs: 2000 });
  const address = { owner: 'acme', name: 'shop', number: 7 };
  return keepComment(api, { address, marker: MARKER, body, creates });
}

const writes = ({ requests }: FakeGitHub): readonly string[] =>
  requests.filter((request) => !request.startsWith('GET') && request !== 'POST /graphql');

describe('the comment on a pull request', () => {
  it('is created where there is none', async () => {
    const fake = await github();
    expect(await keep(fake)).toEqual({ kind: 'created', remark: null });
    expect(fake.store.comments).toMatchObject([{ login: OWN, body: BODY }]);
    expect(fake.violations).toEqual([]);
  });

  it('is not created where there is nothing to say', async () => {
    const fake = await github();
    expect(await keep(fake, { creates: false })).toEqual({ kind: 'none', remark: null });
    expect(writes(fake)).toEqual([]);
  });

  it('is edited in place, also where none would be created', async () => {
    const fake = await github();
    const { id } = fake.store.add(OWN, `${MARKER}\nyesterday`);
    expect(await keep(fake, { creates: false })).toEqual({ kind: 'updated', remark: null });
    expect(fake.store.comments).toEqual([{ id, login: OWN, body: BODY }]);
    expect(fake.violations).toEqual([]);
  });

  it('is left alone where it says so already', async () => {
    const fake = await github();
    fake.store.add(OWN, BODY.replaceAll('\n', '\r\n'));
    expect(await keep(fake)).toEqual({ kind: 'unchanged', remark: null });
    expect(writes(fake)).toEqual([]);
  });

  it('is found behind hundreds of others', async () => {
    const fake = await github();
    for (let index = 0; index < 250; index += 1) fake.store.add('mona', `Looks good ${index}`);
    fake.store.add(OWN, `${MARKER}\nyesterday`);
    expect((await keep(fake)).kind).toBe('updated');
    fake.hasGraphql = false;
    expect((await keep(fake)).kind).toBe('unchanged');
    expect(fake.store.comments).toHaveLength(251);
    expect(fake.violations).toEqual([]);
  });

  it('is one: newer twins go', async () => {
    const fake = await github();
    const [first] = [1, 2, 3].map(() => fake.store.add(OWN, `${MARKER}\nyesterday`));
    await keep(fake);
    expect(fake.store.comments).toEqual([{ id: first?.id, login: OWN, body: BODY }]);
  });

  it('is one, after many runs that started together', async () => {
    const fake = await github();
    await Promise.all(Array.from({ length: 8 }, () => keep(fake)));
    await keep(fake);
    expect(fake.store.comments).toMatchObject([{ login: OWN, body: BODY }]);
  });

  it.each([
    ['the marker', `${MARKER}\nI am cutover, believe me`],
    ['a quote of it', `> ${BODY}`],
  ])('is not one of somebody else that has %s', async (_what, body) => {
    const fake = await github();
    fake.store.add('mallory', body);
    expect((await keep(fake)).kind).toBe('created');
    expect(fake.store.comments).toMatchObject([
      { login: 'mallory', body },
      { login: OWN, body: BODY },
    ]);
  });

  it('is not another one of ours that quotes it', async () => {
    const fake = await github();
    fake.store.add(OWN, `Another workflow says:\n${BODY}`);
    expect((await keep(fake)).kind).toBe('created');
    expect(fake.store.comments).toHaveLength(2);
  });

  it('is found by the account of a person, too', async () => {
    const fake = await github();
    fake.store.add(OWN, BODY);
    expect((await keep(fake, { token: 'ghp_person' })).kind).toBe('created');
    expect((await keep(fake, { token: 'ghp_person', body: `${BODY}.` })).kind).toBe('updated');
    expect(fake.store.comments.map(({ login }) => login)).toEqual([OWN, 'mona']);
  });

  it('is not guessed at: without GraphQL nobody knows whose a comment is', async () => {
    const fake = await github();
    fake.hasGraphql = false;
    fake.store.add('mona', BODY);
    await expect(keep(fake, { token: 'ghp_person' })).rejects.toThrow('only GraphQL could say');
    await expect(keep(fake)).rejects.toThrow('only GraphQL could say');
    expect(fake.store.comments).toHaveLength(1);
  });
});

describe('what GitHub refuses is said', () => {
  it.each([
    ['ghs_read', '`pull-requests: write`'],
    ['ghs_nothing', '`pull-requests: write`'],
    ['ghs_expired', '401'],
  ])('to the token %s', async (token, words) => {
    const fake = await github();
    await expect(keep(fake, { token })).rejects.toThrow(words);
    expect(fake.store.comments).toEqual([]);
  });

  it('of a comment that is too long', async () => {
    const fake = await github();
    await expect(keep(fake, { body: MARKER + 'x'.repeat(70_000) })).rejects.toThrow('Body is too long');
  });

  it.each([
    ['server-error-before', 'fault of its own (502)'],
    ['silence-before', 'did not answer in time'],
    ['hang-up-before', 'connection to GitHub failed'],
    ['hour-limit', 'another 360'],
    ['secondary-limit', 'rate limit'],
    ['not-found', '404'],
    ['unprocessable', '422'],
    ['no-json-after', 'is no JSON'],
    ['truncated-after', 'ended early'],
  ] as const)('that has %s everywhere', async (fault, words) => {
    const fake = await github();
    fake.faults = () => fault;
    const clock = { now: Date.now, sleep: () => Promise.resolve() };
    const connection = { apiUrl: fake.url, graphqlUrl: `${fake.url}/graphql`, token: 'ghs_write' };
    const api = openApi({ ...connection, userAgent: 'cutover/1', clock, tryMs: 50 });
    const address = { owner: 'acme', name: 'shop', number: 7 };
    const keeping = keepComment(api, { address, marker: MARKER, body: BODY, creates: true });
    await expect(keeping).rejects.toThrow(words);
  });
});

it.each(['server-error-after', 'hang-up-after', 'truncated-after', 'no-json-after'] as const)(
  'a POST that was done, and answered by %s, is not sent again',
  async (fault) => {
    const fake = await github();
    fake.faults = ({ method, path }) => (method === 'POST' && path.endsWith('/comments') ? fault : null);
    expect((await keep(fake)).kind).toBe('created');
    expect(fake.store.comments).toHaveLength(1);
    expect(writes(fake)).toHaveLength(1);
  },
);

it('a POST that was not done is sent again, once that is seen', async () => {
  const fake = await github();
  let failed = false;
  fake.faults = ({ path }) => {
    if (failed || !path.endsWith('/comments')) return null;
    failed = true;
    return 'server-error-before';
  };
  expect((await keep(fake)).kind).toBe('created');
  expect(fake.requests.filter((request) => request === 'POST /graphql')).toHaveLength(3);
  expect(fake.store.comments).toHaveLength(1);
});
