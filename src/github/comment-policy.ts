export const COMMENT_POLICIES = ['always', 'on-change', 'on-failure', 'never'] as const;
/** When a pull request gets a comment. One that is there is kept up to date by all but `never`. */
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];

/** What a run has to say. */
export interface News {
  readonly verdict: 'pass' | 'fail' | 'error';
  /** The change introduces or resolves usages; null without a base. */
  readonly changed: boolean | null;
}

/** Whether a pull request without a comment gets one. */
export function createsComment(policy: CommentPolicy, { verdict, changed }: News): boolean {
  switch (policy) {
    case 'always':
      return true;
    case 'on-change':
      return verdict !== 'pass' || changed === true;
    case 'on-failure':
      return verdict !== 'pass';
    case 'never':
      return false;
    default:
      return policy satisfies never;
  }
}
