import http from 'node:http';

/** Runners of one's own may reach GitHub through a proxy alone: fetch then goes by HTTPS_PROXY and NO_PROXY. */
export function useProxy(): void {
  // There from Node 24.14 on; the types are those of Node 20, on which the command line runs.
  const { setGlobalProxyFromEnv } = http as { readonly setGlobalProxyFromEnv?: () => unknown };
  try {
    setGlobalProxyFromEnv?.();
  } catch {
    // An address that is none: GitHub is tried without a proxy, and the log says if that fails.
  }
}
