import type { Annotation } from '../report/annotations.ts';
import { workflowCommand } from './workflow-command.ts';

/** "10 warning annotations, 10 error annotations, and 10 notice annotations per step": the runner drops the rest and says nothing. */
export const MOST_PER_LEVEL = 10;
/** The runner cuts a message at 4096 characters. */
export const MOST_CHARACTERS = 4000;

/**
 * What the runner makes annotations of, in order; the last one says how many were cut.
 * @param folder of the scanned root, from the top of the repository, with a slash at its end; empty where they are one
 */
export function annotationLines(annotations: readonly Annotation[], folder: string): string {
  const errors = annotations.filter(({ level }) => level === 'error');
  const warnings = annotations.filter(({ level }) => level === 'warning');
  const notices = annotations.filter(({ level }) => level === 'notice');
  const cut = [...errors.slice(MOST_PER_LEVEL), ...warnings.slice(MOST_PER_LEVEL)];
  const kept = [
    ...errors.slice(0, MOST_PER_LEVEL),
    ...warnings.slice(0, MOST_PER_LEVEL),
    ...notices.slice(0, MOST_PER_LEVEL - 1),
    ...(cut.length === 0 ? [] : [whatIsCut(errors, warnings)]),
  ];
  return kept.map((annotation) => line(annotation, folder)).join('');
}

function line({ level, title, message, place }: Annotation, folder: string): string {
  const where = place === null ? {} : { file: folder + place.file, line: place.line, col: place.column };
  return workflowCommand(level, { ...where, title }, shortened(message));
}

function whatIsCut(errors: readonly Annotation[], warnings: readonly Annotation[]): Annotation {
  const more = (all: readonly Annotation[], noun: string): readonly string[] => {
    const hidden = all.length - MOST_PER_LEVEL;
    return hidden > 0 ? [`${hidden} more ${noun}${hidden === 1 ? '' : 's'}`] : [];
  };
  const what = [...more(errors, 'error'), ...more(warnings, 'warning')].join(' and ');
  return {
    level: 'notice',
    title: 'cutover',
    message: `${what} without an annotation: GitHub shows ${MOST_PER_LEVEL} of each a step. The log above and report.json hold all.`,
    place: null,
  };
}

function shortened(message: string): string {
  const characters = [...message];
  return characters.length <= MOST_CHARACTERS / 2 && message.length <= MOST_CHARACTERS
    ? message
    : `${characters.slice(0, MOST_CHARACTERS / 2).join('')}…`;
}
