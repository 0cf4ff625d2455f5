import type { Problem } from '../errors.ts';
import { comparePlaces, compareText } from '../model/order.ts';

/** By place, those without one last, and each once: a mistake below an anchor is found once for each alias. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].toSorted(compareProblems);
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null);
  return comparePlaces(a.place, b.place) || compareText(a.message, b.message);
}
