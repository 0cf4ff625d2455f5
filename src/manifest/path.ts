import { CutoverError } from '../errors.ts';

/** @throws CutoverError where the path is absolute, leaves the root, or is not written the POSIX way. */
export function checkPath(path: string, written: string): void {
  const shown = JSON.stringify(written);
  if (path.includes('\\')) {
    throw CutoverError.of(
      `${shown} holds a backslash`,
      `write ${JSON.stringify(written.replaceAll('\\', '/'))}`,
    );
  }
  if (/^(?:\/|[A-Za-z]:\/)/.test(path)) {
    throw CutoverError.of(`${shown} is absolute`, 'write the path from the root, without the leading "/"');
  }
  const parts = path.split('/');
  if (parts.includes('..')) throw CutoverError.of(`${shown} holds ".."`, 'write the path from the root');
  if (parts.includes('.') || parts.includes('')) {
    const mended = parts.filter((part) => part !== '.' && part !== '').join('/');
    throw CutoverError.of(`${shown} holds an empty part`, `write ${JSON.stringify(mended)}`);
  }
}
