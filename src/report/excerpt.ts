import type { Usage } from '../model/usage.ts';

/** The line a usage stands on, without the white space around it. */
export function excerptOf({ line, frame }: Pick<Usage, 'line' | 'frame'>): string {
  return (frame.lines[line - frame.firstLine] ?? '').trim();
}
