/**
 * How GitHub knows an alert again when lines move: a rolling hash over the hundred characters from the start of a line on.
 * The algorithm is that of github/codeql-action, src/fingerprints.ts, and has to agree with it in every digit.
 */

const WINDOW = 100;
const FACTOR = 37;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const END_OF_FILE = 65535;
const TWO_TO_32 = 2 ** 32;

// What a character weighs when it leaves the window: 37 to the 100th, in 64 bits.
const LEAVING = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
const LEAVING_HIGH = Number(LEAVING >> 32n);
const LEAVING_LOW = Number(LEAVING & 0xffffffffn);

/**
 * The hashes of the lines that are asked for, by their 1-based numbers: `HASH:N`, the nth line of the file that has it.
 * A line that the text does not have is left out.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const times = new Map<string, number>();
  const roll = openWindow((line, hash) => {
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    if (wanted.has(line)) hashes.set(line, `${hash}:${time}`);
  });
  let line = 0;
  let startsLine = true;
  let afterReturn = false;
  const process = (unit: number): void => {
    const isSkipped = unit === SPACE || unit === TAB || (afterReturn && unit === LINE_FEED);
    afterReturn = unit === CARRIAGE_RETURN;
    if (isSkipped) return;
    if (startsLine) line += 1;
    roll(afterReturn ? LINE_FEED : unit, startsLine ? line : 0);
    startsLine = unit === LINE_FEED || afterReturn;
  };
  for (let index = 0; index < text.length; index += 1) process(text.charCodeAt(index));
  process(END_OF_FILE);
  for (let rest = 0; rest < WINDOW; rest += 1) roll(0, 0);
  return hashes;
}

/**
 * Takes one character after another, with the number of the line that it starts, or 0.
 * @param tell is told of a line once the window, full again, has come round to its start.
 */
function openWindow(tell: (line: number, hash: string) => void): (unit: number, line: number) => void {
  const units = new Uint16Array(WINDOW);
  const lines = new Uint32Array(WINDOW);
  let index = 0;
  // Two halves of 64 bits: every product below is under 2 ** 53, and a BigInt a character would be ten times slower.
  let high = 0;
  let low = 0;
  return (unit, line) => {
    const ended = lines[index] ?? 0;
    if (ended !== 0) tell(ended, hex(high, low));
    lines[index] = line;
    const leaving = units[index] ?? 0;
    units[index] = unit;
    const sum = FACTOR * low + unit - LEAVING_LOW * leaving;
    high = (FACTOR * high - LEAVING_HIGH * leaving + Math.floor(sum / TWO_TO_32)) >>> 0;
    low = sum >>> 0;
    index = (index + 1) % WINDOW;
  };
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
