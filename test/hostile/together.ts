import { project } from './projects.ts';
import { check, found } from './run.ts';

export type Files = Readonly<Record<string, string | Buffer>>;
export type Case = readonly [what: string, files: Files, lines: readonly string[]];

/**
 * A folder for each case, scanned in one run: answers what was found in each, by the number of the case. The run is made
 * when the first test asks. `@acme/core` gets a name of its own in each.
 */
export function together(
  cases: readonly Case[],
  common: Files,
  manifest: string,
): (index: number) => readonly string[] {
  let seen: readonly (readonly string[])[] | null = null;
  return (index) => {
    seen ??= scan(cases, common, manifest);
    return seen[index] ?? [];
  };
}

function scan(cases: readonly Case[], common: Files, manifest: string): readonly (readonly string[])[] {
  const files: Record<string, string | Buffer> = { 'cutover.yml': manifest };
  for (const [index, [, own]] of cases.entries()) {
    for (const [path, content] of Object.entries({ ...common, ...own })) {
      const text =
        typeof content === 'string'
          ? content.replaceAll('@acme/core', `@acme/core${String(index)}`)
          : content;
      files[`case${String(index)}/${path}`] = text;
    }
  }
  const lines = found(check(project(files)));
  return cases.map((_, index) => {
    const folder = ` case${String(index)}/`;
    return lines
      .filter((line) => line.includes(folder))
      .map((line) => line.replace(folder, ' '))
      .toSorted();
  });
}
