/** One kind of id for everything. Runs get theirs in the next release. */
export class UnifiedIds {
  static generateRequestId(user: string, count: number): string {
    return `${user}-${String(count)}`;
  }
}

// getOauthConfig comes in the next release, too.
