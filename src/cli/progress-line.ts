/** Shorter scans say nothing: a line that flashes by only startles. */
const PATIENCE_MS = 1000;
/** A terminal is no faster than its reader. */
const PAUSE_MS = 100;

export interface ProgressLine {
  readonly show: (stage: string) => void;
  readonly clear: () => void;
}

/** One line on a terminal's standard error, rewritten while a long scan goes on. */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let next = Date.now() + PATIENCE_MS;
  let shown = false;
  return {
    show(stage) {
      if (Date.now() < next) return;
      next = Date.now() + PAUSE_MS;
      shown = true;
      stream.write(`\r\u001b[K${stage.slice(0, stream.columns - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
