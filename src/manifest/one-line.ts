/** A sentence as reports print it: what YAML's `|` and `>` break into lines, or end with one, is one line. */
export function oneLine(text: string): string;
export function oneLine(text: string | undefined): string | null;
export function oneLine(text: string | undefined): string | null {
  return text === undefined ? null : text.trim().replaceAll(/\s*[\r\n]\s*/g, ' ');
}
