/** Shorter scans say nothing: a line that flashes by only startles. */
const PATIENCE_MS = 1000;

/** One line on a terminal's standard error, rewritten while a long scan goes on; nothing anywhere else. */
export function progressLine(stream: NodeJS.WriteStream): {
  readonly show: (stage: string) => void;
  readonly clear: () => void;
} {
  const start = Date.now();
  let shown = false;
  return {
    show(stage) {
      if (!stream.isTTY || Date.now() - start < PATIENCE_MS) return;
      shown = true;
      stream.write(`\r\u001b[K${stage.slice(0, stream.columns - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
