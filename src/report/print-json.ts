import { UNSAFE } from './plain.ts';

/** Indented JSON and a newline: the same value, but what could steer a terminal is written as an escape. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escape)}\n`;
}

/** The same on one line. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escape);
}

function escape(character: string): string {
  // The only control that JSON writes as it is: the line breaks of its layout.
  if (character === '\n') return character;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
