import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/github/context.ts';
import { pullRequestEvent } from './events.ts';

const RUNNER = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' };

const context = (event: string, payload: unknown, more: Readonly<Record<string, string>> = {}) =>
  contextOf({ ...RUNNER, GITHUB_EVENT_NAME: event, ...more }, payload);

describe('the context of a run', () => {
  it.each(['pull_request', 'pull_request_target'])('has the pull request of %s', (event) => {
    expect(context(event, pullRequestEvent())).toMatchObject({
      event,
      repository: { owner: 'acme', name: 'shop' },
      pullRequest: {
        number: 7,
        headSha: 'a'.repeat(40),
        baseSha: 'b'.repeat(40),
        baseRef: 'main',
        isFork: false,
      },
      remark: null,
    });
  });

  it.each([
    ['a fork', 'mona/shop'],
    ['a fork that is gone', null],
  ])('knows %s', (_what, fork) => {
    expect(context('pull_request', pullRequestEvent({ fork })).pullRequest?.isFork).toBe(true);
  });

  it.each([
    ['push', { ref: 'refs/heads/main', before: '0', after: '1', pull_request: 7 }],
    [
      'merge_group',
      { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', base_sha: 'b' } },
    ],
    ['schedule', { schedule: '0 6 * * 1' }],
    ['workflow_dispatch', { inputs: {} }],
    ['release', { action: 'published', release: { tag_name: 'v1' } }],
    ['workflow_run', pullRequestEvent()],
    ['', null],
  ])('has no pull request in %s', (event, payload) => {
    expect(context(event, payload)).toMatchObject({ event, pullRequest: null, remark: null });
  });

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['another shape', { pull_request: { number: '7' } }],
    ['a number that is none', { pull_request: { number: -7, head: {}, base: {} } }],
  ])('says so where the event file holds %s', (_what, payload) => {
    const { pullRequest, remark } = context('pull_request', payload);
    expect(pullRequest).toBe(null);
    expect(remark).toContain('pull_request');
  });

  it.each([
    [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
    [
      { GITHUB_API_URL: 'https://git.acme.example/api/v3/' },
      'https://git.acme.example/api/v3',
      'https://git.acme.example/api/graphql',
    ],
    [
      { GITHUB_API_URL: 'https://api.acme.ghe.com', GITHUB_GRAPHQL_URL: 'https://api.acme.ghe.com/graphql' },
      'https://api.acme.ghe.com',
      'https://api.acme.ghe.com/graphql',
    ],
    [{ GITHUB_API_URL: 'nowhere' }, 'https://api.github.com', 'https://api.github.com/graphql'],
  ])('asks %o at %s and %s', (more, apiUrl, graphqlUrl) => {
    expect(context('push', null, more as Record<string, string>)).toMatchObject({ apiUrl, graphqlUrl });
  });

  it.each(['', 'acme', 'acme/', 'acme/shop/more'])('has no repository of the name "%s"', (name) => {
    expect(contextOf({ GITHUB_REPOSITORY: name }, null).repository).toBe(null);
  });
});
