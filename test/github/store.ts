/** A repository with one pull request, as far as its comments go. */
export interface StoredComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

export interface Identity {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly may: 'write' | 'read' | 'nothing';
}

export const TOKENS: Readonly<Record<string, Identity>> = {
  ghs_write: { login: 'github-actions[bot]', type: 'Bot', may: 'write' },
  ghs_read: { login: 'github-actions[bot]', type: 'Bot', may: 'read' },
  ghs_nothing: { login: 'github-actions[bot]', type: 'Bot', may: 'nothing' },
  ghp_person: { login: 'mona', type: 'User', may: 'write' },
};

/** Ids of today need more than 32 bits. */
const FIRST_ID = 3_000_000_000;

export class Store {
  comments: StoredComment[] = [];
  #next = FIRST_ID;

  add(login: string, body: string): StoredComment {
    this.#next += 1;
    const comment = { id: this.#next, login, body };
    this.comments.push(comment);
    return comment;
  }

  find(id: number): StoredComment | null {
    return this.comments.find((comment) => comment.id === id) ?? null;
  }

  remove(id: number): void {
    this.comments = this.comments.filter((comment) => comment.id !== id);
  }
}

const BASE = 'https://api.github.com';
const WHEN = '2026-11-22T10:00:00Z';

/** A comment as REST shows it. */
export function shown({ id, login, body }: StoredComment): Readonly<Record<string, unknown>> {
  const url = `${BASE}/repos/acme/shop/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
    issue_url: `${BASE}/repos/acme/shop/issues/7`,
    body,
    user: shownUser(login),
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
  };
}

function shownUser(login: string): Readonly<Record<string, unknown>> {
  const url = `${BASE}/users/${encodeURIComponent(login)}`;
  const links = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
  ];
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${url}/${name}`])),
  };
}
