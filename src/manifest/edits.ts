/** A stretch of the original text, `end` exclusive, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap, sorted by start. */
export function applyEdits(original: string, edits: readonly Edit[]): string {
  let edited = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    edited += original.slice(from, start) + text;
    from = end;
  }
  return edited + original.slice(from);
}

/** The original offset of an offset into the edited text; all of an edit's text stands at the edit's start. */
export function originalOffset(offset: number, edits: readonly Edit[]): number {
  let grown = 0;
  for (const { start, end, text } of edits) {
    if (offset < start + grown) break;
    if (offset < start + grown + text.length) return start;
    grown += text.length - (end - start);
  }
  return offset - grown;
}

/** Adds an edit, in offsets of the original; it takes the place of those it touches. */
export function addEdit<E extends Edit>(edits: readonly E[], added: E): readonly E[] {
  const covered = edits.filter((edit) => edit.start < added.end && edit.end > added.start);
  const whole: E = {
    ...added,
    start: Math.min(added.start, ...covered.map((edit) => edit.start)),
    end: Math.max(added.end, ...covered.map((edit) => edit.end)),
  };
  return [...edits.filter((edit) => !covered.includes(edit)), whole].sort((a, b) => a.start - b.start);
}
