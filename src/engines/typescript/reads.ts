const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/i;
/** Templates and pages whose script this engine does not read: an old name in one is a blind spot. */
const UNREAD = /\.(?:astro|mdx|html?|marko|g[jt]s)$/i;
const CONFIGURATION = /(?:^|\/)(?:package|[jt]sconfig(?:[.-][^/]+)?)\.json$/;

export function readsTypeScript(path: string): boolean {
  return readsSource(path) || isUnreadTemplate(path) || readsConfiguration(path) || mayBeScript(path);
}

export function readsSource(path: string): boolean {
  return SOURCE.test(path);
}

export function isUnreadTemplate(path: string): boolean {
  return UNREAD.test(path);
}

export function isComponent(path: string): boolean {
  return /\.(?:vue|svelte)$/i.test(path);
}

/** Where packages and path aliases are named. */
export function readsConfiguration(path: string): boolean {
  return CONFIGURATION.test(path);
}

/** A program without an extension, if its first line says who runs it; as a link, it may be a folder of sources. */
export function mayBeScript(path: string): boolean {
  return !/\.[^/]*$/.test(path);
}
