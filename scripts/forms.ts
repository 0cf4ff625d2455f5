import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a case's expected.txt shows, from the strongest to the weakest. */
const SHOWN = ['error', 'usage', 'possible', 'blind-spot'] as const;
type Shown = (typeof SHOWN)[number];

interface Case {
  /** The first line of its manifest; empty where that is no comment. */
  readonly sentence: string;
  /** The lines of expected.txt. */
  readonly lines: readonly string[];
}

/** One reference form, and its twin: the same name in the same syntax, which is another symbol. */
export interface Form {
  readonly theme: string;
  readonly name: string;
  readonly usage: Case | null;
  readonly twin: Case | null;
}

/** Every form of test/fixtures/THEME/FORM and FORM.twin, sorted; one half of it may be missing. */
export function readForms(fixtures: string): readonly Form[] {
  return foldersIn(fixtures).flatMap((theme) => {
    const folder = join(fixtures, theme);
    const names = new Set(foldersIn(folder).map((name) => name.replace(/\.twin$/, '')));
    return [...names].sort().map((name) => ({
      theme,
      name,
      usage: readCase(join(folder, name)),
      twin: readCase(join(folder, `${name}.twin`)),
    }));
  });
}

/** What keeps a form from being in the table, a line each: nothing is left out of it in silence. */
export function* faultsOf(forms: readonly Form[]): Iterable<string> {
  if (forms.length === 0) yield 'test/fixtures holds no form';
  for (const { theme, name, usage, twin } of forms) {
    const path = `test/fixtures/${theme}/${name}`;
    if (usage === null) yield `${path} is missing, or has no expected.txt: the form lacks its usage`;
    if (twin === null) yield `${path}.twin is missing, or has no expected.txt: the form lacks its twin`;
    if (usage?.sentence === '') yield `${path}/cutover.yml does not begin with a sentence: # …`;
    if (twin?.sentence === '') yield `${path}.twin/cutover.yml does not begin with a sentence: # …`;
    if (usage === null || twin === null) continue;
    const shown = strongest(usage);
    if (shown === null) yield `${path}/expected.txt shows no usage`;
    else if (isShown(twin, shown) || isShown(twin, 'usage'))
      yield `${path}.twin/expected.txt shows what the form does: it is no twin`;
  }
}

/** The table as Markdown, under a heading for each theme. */
export function formTable(forms: readonly Form[]): string {
  const themes = [...new Set(forms.map(({ theme }) => theme))];
  const blocks = themes.map((theme) => {
    const own = forms.filter((form) => form.theme === theme);
    const rows = own.map(({ name, usage, twin }) =>
      row([
        `\`${name}\``,
        usage?.sentence ?? '',
        usage === null ? '' : findings(usage),
        twin?.sentence ?? '',
      ]),
    );
    const head = [row(['form', 'a usage', 'found as', 'its twin']), row([':--', ':--', ':--', ':--'])];
    return [`## ${title(theme)} (${String(own.length)})`, '', ...head, ...rows, ''].join('\n');
  });
  const count = `${String(forms.length)} ${forms.length === 1 ? 'form' : 'forms'}`;
  return [`${count}, each with a twin.`, '', ...blocks].join('\n');
}

function readCase(folder: string): Case | null {
  const [manifest, expected] = [join(folder, 'cutover.yml'), join(folder, 'expected.txt')];
  if (!existsSync(expected)) return null;
  const first = existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n', 1)[0] : undefined;
  const sentence = /^#\s*(\S.*?)\s*$/.exec(first ?? '')?.[1] ?? '';
  return {
    sentence,
    lines: readFileSync(expected, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

function strongest(one: Case): Shown | null {
  return SHOWN.find((kind) => isShown(one, kind)) ?? null;
}

function isShown({ lines }: Case, kind: Shown): boolean {
  return lines.some((line) => line.startsWith(`${kind} `));
}

/** `import` `call` for certain usages; what is weaker says so. */
function findings({ lines }: Case): string {
  const found = lines.flatMap((line) => {
    const [, shown, kind, reason = ''] =
      /^(usage|possible|blind-spot) .*:\d+:\d+ (\S+)(?: (\S+))?/.exec(line) ?? [];
    if (shown === 'usage') return [`\`${kind ?? ''}\``];
    if (shown === 'possible') return [`possible \`${kind ?? ''}\`: ${reason}`];
    if (shown === 'blind-spot') return [`blind spot: ${kind ?? ''}`];
    return line.startsWith('error ') ? ['an error'] : [];
  });
  return [...new Set(found)].join(', ');
}

const TITLES: Readonly<Record<string, string>> = { commonjs: 'CommonJS', jsx: 'JSX' };

function title(theme: string): string {
  const words = TITLES[theme] ?? theme.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
}
