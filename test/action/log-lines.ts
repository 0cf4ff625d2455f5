export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner makes of a log: its commands, by the grammar of its own parser, and the lines that it prints. */
export function readLog(log: string): {
  readonly commands: readonly LogCommand[];
  readonly lines: readonly string[];
} {
  const commands: LogCommand[] = [];
  const lines: string[] = [];
  let stopped: string | null = null;
  for (const line of log.split('\n')) {
    const command = readCommand(line);
    if (stopped !== null) {
      if (command?.name === stopped) stopped = null;
      else lines.push(line);
    } else if (command?.name === 'stop-commands') {
      stopped = command.message;
    } else if (command === null) {
      lines.push(line);
    } else {
      commands.push(command);
    }
  }
  if (stopped !== null) throw new Error('commands are stopped to the end of the log');
  return { commands, lines };
}

function readCommand(line: string): LogCommand | null {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const [name = '', ...rest] = text.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .flatMap((pair) => {
      const [key = '', ...value] = pair.split('=');
      return key === '' ? [] : [[key.trim(), unescape(value.join('='), true)] as const];
    });
  return { name, properties: Object.fromEntries(pairs), message: unescape(text.slice(end + 2), false) };
}

function unescape(text: string, isProperty: boolean): string {
  const plain = isProperty ? text.replaceAll('%3A', ':').replaceAll('%2C', ',') : text;
  return plain.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
