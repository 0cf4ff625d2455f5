/** Why GitHub did not do what it was asked for. */
export type Failure =
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'no-permission'; readonly said: string }
  | { readonly kind: 'forbidden'; readonly said: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unprocessable'; readonly said: string }
  | { readonly kind: 'rate-limited'; readonly seconds: number | null }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'no-connection'; readonly said: string }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'unexpected'; readonly said: string };

export class GitHubFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failureWords(failure), options);
    this.name = 'GitHubFailure';
    this.failure = failure;
  }
}

/** One line, with what mends it where something does. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'unauthorized':
      return 'GitHub does not accept the token (401): it is wrong, or it has expired';
    case 'no-permission':
      return `the token may not write comments (403, "${failure.said}"): the job needs the permission \`pull-requests: write\`. Pull requests from forks and from Dependabot never have it`;
    case 'forbidden':
      return `GitHub refused (403): ${failure.said}`;
    case 'not-found':
      return 'GitHub finds no such pull request (404): it is gone, or the token may not see this repository';
    case 'unprocessable':
      return `GitHub did not take the comment (422): ${failure.said}`;
    case 'rate-limited':
      return `GitHub's rate limit is used up${failure.seconds === null ? '' : ` for another ${failure.seconds} seconds`}: this run does not wait for it`;
    case 'server':
      return `GitHub has a fault of its own (${failure.status})`;
    case 'timeout':
      return 'GitHub did not answer in time';
    case 'no-connection':
      return `the connection to GitHub failed: ${failure.said}`;
    case 'truncated':
      return "GitHub's answer ended early or is no JSON";
    case 'unexpected':
      return `GitHub gave an unexpected answer: ${failure.said}`;
    default:
      return failure satisfies never;
  }
}

/** The request may have been carried out all the same: to send it again could do it twice. */
export function mayBeDone({ kind }: Failure): boolean {
  return ['server', 'timeout', 'no-connection', 'truncated', 'unexpected'].includes(kind);
}
