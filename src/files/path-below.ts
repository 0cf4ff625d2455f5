import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** The POSIX path of `absolute` below `top`, '' for `top` itself; null where it lies outside. Links are not resolved. */
export function pathBelow(top: string, absolute: string): string | null {
  const path = relative(top, absolute);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return toPosix(path);
}

/** As `pathBelow`, behind every symbolic link; null also where there is nothing at the end of them. */
export function realPathBelow(top: string, path: string): string | null {
  try {
    return pathBelow(top, realpathSync.native(join(top, path)));
  } catch {
    return null;
  }
}

export function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
