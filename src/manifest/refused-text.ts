import { MAX_DEPTH, tooDeepAt } from './nesting.ts';

interface Refusal {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** An unfinished merge: no line of a manifest begins with these marks. */
const CONFLICT = /^<{7} [^]*^>{7} /m;

/** What no manifest holds, told before YAML makes nonsense of it; null where there is nothing of the kind. */
export function refuseText(text: string): Refusal | null {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const message = 'the manifest holds a NUL character, as UTF-16 does';
    return { offset: nul, message, hint: 'save the file as UTF-8' };
  }
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const message = 'the manifest holds a merge conflict';
    return {
      offset: conflict.index,
      message,
      hint: 'finish the merge, and remove the marks <<<<<<< ======= >>>>>>>',
    };
  }
  const deep = tooDeepAt(text);
  if (deep === null) return null;
  const message = `the manifest nests values more than ${MAX_DEPTH} deep`;
  return { offset: deep, message, hint: 'a manifest needs fewer than ten levels' };
}
