import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The inputs and outputs of action.yml as tables. @param text of action.yml */
export function actionTables(text: string): string {
  const { inputs, outputs } = parse(text) as ActionFile;
  return `${table('input', inputs)}\n\n${table('output', outputs)}\n`;
}

function table(what: string, entries: ActionFile['inputs']): string {
  const rows = Object.entries(entries).map(
    ([name, { description }]) => `| \`${name}\` | ${description.trim().replaceAll('|', '\\|')} |`,
  );
  return [`| ${what} | |`, '| :-- | :-- |', ...rows].join('\n');
}
