import type * as z from 'zod';
import type { Path } from './positions.ts';

type Issue = z.core.$ZodIssue;

/**
 * Replaces "matches none of these forms" by what is wrong with the form that was meant: the one whose type the value
 * has, and of several the one with the fewest mistakes. Where the value has the type of none, the issue stays.
 * @param valueAt the value at a path from the root.
 */
export function unfold(issues: readonly Issue[], valueAt: (path: Path) => unknown): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const forms = issue.errors
      .map((form) =>
        unfold(
          form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          valueAt,
        ),
      )
      .filter((form) => !form.some((inner) => isOfOtherType(inner, issue.path, valueAt)));
    const [meant] = forms.sort((a, b) => weight(a) - weight(b));
    return meant ?? [issue];
  });
}

function isOfOtherType(issue: Issue, path: Path, valueAt: (path: Path) => unknown): boolean {
  if (issue.path.length !== path.length) return false;
  if (issue.code === 'invalid_value')
    return !issue.values.some((value) => typeof value === typeof valueAt(path));
  return issue.code === 'invalid_type' || issue.code === 'invalid_union';
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
