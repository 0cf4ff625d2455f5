import type * as z from 'zod';
import type { Problem } from '../errors.ts';
import { KEY_SEPARATOR } from './fields.ts';
import type { IssueDetail } from './fields.ts';
import type { Located } from './located.ts';
import { explainType } from './explain-type.ts';
import { positionOf } from './positions.ts';
import type { Path } from './positions.ts';
import { unfold } from './unfold-unions.ts';
import { suggest } from './suggest.ts';
import type { YamlFile } from './yaml.ts';

/** Turns what the validator found in a file into problems, each at the key or the value at fault. */
export function explain(
  file: YamlFile,
  root: Located,
  issues: readonly z.core.$ZodIssue[],
): readonly Problem[] {
  const valueAt = (path: Path): unknown => positionOf(root, path).value?.value;
  return unfold(issues, valueAt).flatMap((issue) => explainIssue({ file, root }, issue));
}

interface Source {
  readonly file: YamlFile;
  readonly root: Located;
}

function explainIssue(source: Source, issue: z.core.$ZodIssue): readonly Problem[] {
  const { file, root } = source;
  const position = positionOf(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(KEY_SEPARATOR);
    return issue.keys.map((key) => ({
      message: `unknown key ${JSON.stringify(key)}`,
      place: file.placeOf(positionOf(root, [...issue.path, key]).key),
      hint: /^\/[/*]/.test(key)
        ? 'a comment begins with #'
        : (suggest(key, known) ?? `known here: ${known.join(', ')}`),
    }));
  }
  if (issue.code === 'custom') {
    const { hint, at } = issue.params as unknown as IssueDetail;
    const offset = at === 'key' ? position.key : (position.value?.start ?? position.nearest.start);
    return [{ message: issue.message, place: file.placeOf(offset), hint }];
  }
  const { value, nearest, key } = position;
  const words = explainType(issue, value, file);
  // An empty value stands nowhere: its key does.
  const isEmpty = value !== null && value.start === value.end;
  return [{ ...words, place: file.placeOf(isEmpty ? key : nearest.start) }];
}
