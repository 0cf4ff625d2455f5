import type { Output } from './outputs.ts';

/** How a command ends: plain data, so that it can come from another thread. */
export interface Ending {
  /** 0 passes, 1 fails, 2 the user's to mend, 3 a bug. */
  readonly code: 0 | 1 | 2 | 3;
  readonly written: readonly { readonly path: Output['path']; readonly text: string }[];
  readonly complaint: string;
}

export function printed(code: Ending['code'], text: string): Ending {
  return { code, written: [{ path: null, text }], complaint: '' };
}
