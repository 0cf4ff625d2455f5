import type { Problem } from '../errors.ts';
import { placeText } from './names.ts';
import { plain } from './plain.ts';

/** Everything that is the user's to mend, one after another: `file:line:column: message`, the hint indented below. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${renderProblem(problem)}\n`).join('');
}

function renderProblem({ message, place, hint }: Problem): string {
  const where = place === null ? 'cutover: ' : `${placeText(place)}: `;
  const hints = hint === null ? [] : hint.split('\n').map((line) => `    ${plain(line)}`.trimEnd());
  // A message is one line: a second could be mistaken for another problem, or for a command to the CI runner.
  return [where + plain(message.replaceAll(/\s*\n\s*/g, ' ')), ...hints].join('\n');
}
