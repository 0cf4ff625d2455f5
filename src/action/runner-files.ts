import { appendFileSync } from 'node:fs';

/** "Job summaries are limited to 1 MiB per step": over it nothing of them is shown. */
export const MOST_SUMMARY_BYTES = 1_000_000;

/** What the runner reads back. Each value stands between two lines that it cannot hold. */
export function outputText(outputs: Readonly<Record<string, string>>, delimiter: string): string {
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  );
  return entries.join('');
}

/** @returns what went wrong, or null. Outside a runner there is no such file. */
export function appendToRunnerFile(path: string | undefined, text: string): string | null {
  if (path === undefined || path === '') return null;
  try {
    appendFileSync(path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The whole page, or as many whole lines of it as are shown. */
export function fitSummary(page: string, most = MOST_SUMMARY_BYTES): string {
  if (Buffer.byteLength(page) <= most) return page;
  const rest = '\n\nThis page is cut: a job summary holds 1 MiB. The report has everything.\n';
  const room = Buffer.from(page)
    .subarray(0, most - Buffer.byteLength(rest))
    .toString('utf8');
  return room.slice(0, room.lastIndexOf('\n')) + rest;
}
