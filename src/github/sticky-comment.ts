import type { Api } from './api.ts';
import {
  commentUrl,
  createComment,
  deleteComment,
  listByGraphql,
  listByRest,
  updateComment,
  type Comment,
  type PullRequestAddress,
} from './comments.ts';
import { GitHubFailure, mayBeDone } from './failure.ts';

export interface Wanted {
  readonly address: PullRequestAddress;
  /** The first line of every comment of ours. */
  readonly marker: string;
  /** Begins with the marker. */
  readonly body: string;
  /** Where there is none yet: whether to create one. */
  readonly creates: boolean;
}

export interface Kept {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'none';
  /** What could not be done besides; the comment itself is as it should be. */
  readonly remark: string | null;
}

const CREATIONS = 3;
const BEFORE_LOOKING_MS = 2000;

/**
 * Keeps the one comment on a pull request: the oldest of our own is brought up to date, newer twins go, and what others
 * wrote is left alone, whatever it holds.
 * @throws GitHubFailure
 */
export async function keepComment(api: Api, wanted: Wanted): Promise<Kept> {
  const kept = await keepOnce(api, wanted);
  // Somebody deleted it between our reading and our writing.
  return (
    kept ?? (await keepOnce(api, wanted)) ?? { kind: 'none', remark: 'the comment was deleted meanwhile' }
  );
}

async function keepOnce(api: Api, wanted: Wanted): Promise<Kept | null> {
  const before = await ownComments(api, wanted);
  if (before.length > 0) return settle(api, wanted, { own: before, kind: 'updated' });
  if (!wanted.creates) return { kind: 'none', remark: null };
  const after = await create(api, wanted);
  if (after !== null) return settle(api, wanted, { own: after, kind: 'created' });
  return { kind: 'created', remark: 'whether another run created one, too, could not be seen' };
}

/**
 * Creates a comment. What is answered by a fault may be done, so it is looked for before it is tried again: sent twice, it
 * would be there twice.
 * @returns our comments afterwards; null where they could not be listed
 */
async function create(api: Api, wanted: Wanted): Promise<readonly Comment[] | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await createComment(api, wanted.address, wanted.body);
      return await ownComments(api, wanted).catch(() => null);
    } catch (error) {
      if (!(error instanceof GitHubFailure) || !mayBeDone(error.failure)) throw error;
      if (!(await api.pause(BEFORE_LOOKING_MS * tries))) throw error;
      const own = await ownComments(api, wanted);
      if (own.length > 0) return own;
      if (tries === CREATIONS) throw error;
    }
  }
}

async function settle(
  api: Api,
  { address, body }: Wanted,
  {
    own: [first, ...twins],
    kind,
  }: { readonly own: readonly Comment[]; readonly kind: 'created' | 'updated' },
): Promise<Kept | null> {
  if (first === undefined) return { kind, remark: null };
  const isEqual = sameText(first.body, body);
  try {
    if (!isEqual) await updateComment(api, commentUrl(api, address, first.id), body);
  } catch (error) {
    if (error instanceof GitHubFailure && error.failure.kind === 'not-found') return null;
    throw error;
  }
  let remark: string | null = null;
  for (const { id } of twins) {
    try {
      await deleteComment(api, commentUrl(api, address, id));
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      remark = `a second comment is still there: ${error.message}`;
    }
  }
  return { kind: isEqual && kind === 'updated' ? 'unchanged' : kind, remark };
}

/** Ours, the oldest first. @throws GitHubFailure also where it cannot be told whether one is ours */
async function ownComments(api: Api, { address, marker }: Wanted): Promise<readonly Comment[]> {
  const marked = (await list(api, address)).filter(({ body }) => body.trimStart().startsWith(marker));
  const own = marked.filter((comment) => comment.own === true);
  if (own.length === 0 && marked.some((comment) => comment.own === null)) {
    const said = 'there is a comment of cutover, and only GraphQL could say whether this token wrote it';
    throw new GitHubFailure({ kind: 'forbidden', said });
  }
  return own.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

async function list(api: Api, address: PullRequestAddress): Promise<readonly Comment[]> {
  try {
    return await listByGraphql(api, address);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.failure.kind === 'unauthorized') throw error;
    return listByRest(api, address);
  }
}

/** GitHub may hand back other line ends than it was given. */
function sameText(one: string, other: string): boolean {
  const folded = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return folded(one) === folded(other);
}
