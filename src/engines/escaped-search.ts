import { escapeAt } from './escapes.ts';

export interface EscapedSearch {
  /** Calls `report` for every place at which a needle is spelled with at least one escape; the needle by its index. */
  each(bytes: Buffer, report: (needle: number, place: Span) => void): void;
}

/** Offsets; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for names that are not in the text as they are: `\u0061`; in a string also `\x61`, `\141`, `\a`, and a line that
 * goes on in the next. A file full of escapes is seldom full of these, and what cannot be the first escape of a needle
 * is told from it by a few bytes.
 * @param needles UTF-8, none empty
 */
export function escapedSearch(needles: readonly Buffer[]): EscapedSearch {
  const openings = new Openings(needles);
  return {
    each(bytes, report) {
      forEachBackslash(bytes, openings.letters, (at) => {
        const first = firstSpelled(bytes, at);
        if (!openings.mayStandAt(first, bytes[at - 1] ?? 0)) return;
        for (const [index, needle] of needles.entries()) {
          const place = spelledAround(bytes, { at, first }, needle);
          if (place !== null) report(index, place);
        }
      });
    },
  };
}

const BACKSLASH = 0x5c;
const ZERO = 0x30;
const EIGHT = 0x38;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
const BRACE = 0x7b;
/** Bytes that are looked at one by one before the search starts anew: where escapes stand, more of them follow. */
const NEAR = 16;

/** What the letter behind a backslash says. */
const NEVER = 0;
const MAYBE = 1;
/** Of `\u` only ASCII characters are wanted. */
const MAYBE_ASCII = 2;

/** One loop without calls: there may be half a million of them, and a run is too short to make anything else fast. */
function forEachBackslash(bytes: Buffer, letters: Uint8Array, visit: (at: number) => void): void {
  const { length } = bytes;
  let at = bytes.indexOf(BACKSLASH);
  while (at >= 0) {
    const may = letters[bytes[at + 1] ?? 0];
    // A pair of backslashes is one character, and escapes nothing.
    let next = at + 2;
    if (may === MAYBE) visit(at);
    else if (may === MAYBE_ASCII) {
      const third = bytes[at + 2];
      if (third === BRACE) visit(at);
      else if (third === ZERO && bytes[at + 3] === ZERO && (bytes[at + 4] ?? 0) < EIGHT) visit(at);
      if (bytes[at + 6] === BACKSLASH) next = at + 6;
    }
    const near = next + NEAR < length ? next + NEAR : length;
    while (next < near && bytes[next] !== BACKSLASH) next++;
    at = next < near ? next : bytes.indexOf(BACKSLASH, near);
  }
}

/** Where the first escape of a needle can stand: what it spells, and the byte before it. */
class Openings {
  /** 1 at (first byte of what is spelled) × 256 + (byte before). */
  private readonly pairs = new Uint8Array(BYTES * BYTES);
  /** 1 at the bytes in a needle that another one follows: there a line may go on in the next. */
  private readonly inner = new Uint8Array(BYTES);

  /** `NEVER`, `MAYBE` or `MAYBE_ASCII` at each letter behind a backslash. */
  readonly letters = new Uint8Array(BYTES);

  constructor(needles: readonly Buffer[]) {
    const isAscii = needles.every((needle) => needle.every((byte) => byte < 0x80));
    for (const byte of [...Buffer.concat([...needles, Buffer.from('x01234567\n\r'), Buffer.of(SEPARATOR)])])
      this.letters[byte] = MAYBE;
    for (const byte of CONTROL_LETTERS) this.letters[byte] = NEVER;
    this.letters[LETTER_U] = isAscii ? MAYBE_ASCII : MAYBE;
    for (const needle of needles) {
      this.pairs.fill(1, (needle[0] ?? 0) * BYTES, ((needle[0] ?? 0) + 1) * BYTES);
      for (let index = 1; index < needle.length; index++) {
        const before = needle[index - 1] ?? 0;
        this.pairs[(needle[index] ?? 0) * BYTES + before] = 1;
        this.inner[before] = 1;
      }
    }
  }

  /** @param first of `firstSpelled` */
  mayStandAt(first: number, before: number): boolean {
    if (first === CONTINUES) return this.inner[before] === 1;
    return first !== NOTHING && this.pairs[first * BYTES + before] === 1;
  }
}

const BYTES = 256;
const NOTHING = -1;
const CONTINUES = -2;

const SEPARATOR = 0xe2;

/** The first byte of what an escape spells, without reading it whole; or `NOTHING`, or `CONTINUES`, which it may. */
function firstSpelled(bytes: Buffer, at: number): number {
  const letter = bytes[at + 1] ?? 0;
  if (letter === LETTER_U && bytes[at + 2] !== BRACE) return leadOf(hexadecimal(bytes, at + 2, 4));
  if (letter === LETTER_X) return leadOf(hexadecimal(bytes, at + 2, 2));
  if (letter === LETTER_U || (letter >= 0x30 && letter <= 0x37))
    return leadOf(escapeAt(bytes, at)?.code ?? NOTHING);
  if (letter === 0x0a || letter === 0x0d) return CONTINUES;
  if (letter === SEPARATOR) return escapeAt(bytes, at)?.code === null ? CONTINUES : letter;
  return CONTROL_LETTERS.includes(letter) ? NOTHING : letter;
}

const CONTROL_LETTERS = Buffer.from('bfnrtv');

/** The first byte of a character in UTF-8. */
function leadOf(code: number): number {
  if (code < 0x80) return code < 0 ? NOTHING : code;
  if (code < 0x800) return 0xc0 | (code >> 6);
  return code < 0x10000 ? leadOfThree(code) : 0xf0 | (code >> 18);
}

/** Two surrogates spell one character of four bytes. */
function leadOfThree(code: number): number {
  return code >> 10 === 0x36 ? 0xf0 | ((((code & 0x3ff) << 10) + 0x10000) >> 18) : 0xe0 | (code >> 12);
}

function hexadecimal(bytes: Buffer, start: number, digits: number): number {
  let value = 0;
  for (let at = start; at < start + digits; at++) {
    const digit = DIGITS[bytes[at] ?? 0] ?? NOTHING;
    if (digit < 0) return NOTHING;
    value = 16 * value + digit;
  }
  return value;
}

const DIGITS = Int8Array.from({ length: BYTES }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? NOTHING : digit;
});

/** Where a needle stands whose first escape is at this backslash and spells this; null where none does. */
function spelledAround(
  bytes: Buffer,
  { at, first }: { readonly at: number; readonly first: number },
  needle: Buffer,
): Span | null {
  for (let plain = 0; plain < needle.length; plain++) {
    if (first !== CONTINUES && needle[plain] !== first) continue;
    if (plain > 0 && bytes[at - 1] !== needle[plain - 1]) continue;
    if (plain > at || !bytes.subarray(at - plain, at).equals(needle.subarray(0, plain))) continue;
    const end = endOfSpelled(bytes, at, needle.subarray(plain));
    if (end !== null) return { start: at - plain, end };
  }
  return null;
}

/** The offset behind the rest of a needle, spelled from here on in any way. */
function endOfSpelled(bytes: Buffer, start: number, rest: Buffer): number | null {
  let at = start;
  for (let done = 0; done < rest.length;) {
    const escape = bytes[at] === BACKSLASH ? escapeAt(bytes, at) : null;
    const spelled = escape === null ? bytes.subarray(at, at + 1) : charactersOf(escape.code);
    if (escape === null && (spelled.length === 0 || bytes[at] === BACKSLASH)) return null;
    if (!rest.subarray(done, done + spelled.length).equals(spelled)) return null;
    done += spelled.length;
    at = escape?.end ?? at + 1;
  }
  return at;
}

function charactersOf(code: number | null): Buffer {
  return Buffer.from(code === null ? '' : String.fromCodePoint(code));
}
