type Properties = Readonly<Record<string, string | number | null>>;

/** One line that the runner acts on: `::error file=src/a.ts,line=3::message`. Properties that are null are left out. */
export function workflowCommand(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Text that may hold anything: between these lines the runner acts on nothing.
 * @param token what ends the quiet again: nobody may be able to guess it
 */
export function quoted(text: string, token: string): string {
  const end = text.endsWith('\n') ? '' : '\n';
  return `::stop-commands::${token}\n${text}${end}::${token}::\n`;
}
