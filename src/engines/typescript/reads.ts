const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/;
/** Templates and pages whose script this engine does not read: an old name in one is a blind spot. */
const UNREAD = /\.(?:astro|mdx)$/;

export function readsSource(path: string): boolean {
  return SOURCE.test(path);
}

export function isUnreadTemplate(path: string): boolean {
  return UNREAD.test(path);
}

export function isComponent(path: string): boolean {
  return /\.(?:vue|svelte)$/.test(path);
}
