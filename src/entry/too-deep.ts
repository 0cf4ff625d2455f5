import { CutoverError, isStackOverflow, ShallowStack } from '../errors.ts';

export function isTooDeep(error: unknown): boolean {
  return isStackOverflow(error) || error instanceof ShallowStack;
}

/** For where there is no larger stack to run again in. */
export function tooDeep(cause: unknown): CutoverError {
  const message = 'code of this repository is nested too deep to be followed';
  return CutoverError.of(message, 'Leave the file out: scan.exclude of the manifest.', { cause });
}
