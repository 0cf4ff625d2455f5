/** What the event file holds, as far as somebody reads it. */
export function pullRequestEvent({ fork = 'acme/shop' }: { readonly fork?: string | null } = {}): unknown {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: 'no-managers', sha: 'a'.repeat(40), repo: fork === null ? null : { full_name: fork } },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'acme/shop' } },
    },
    repository: { full_name: 'acme/shop', default_branch: 'main' },
  };
}
