import { CutoverError } from '../errors.ts';

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** @throws CutoverError where the text is no day of the calendar. */
export function readDay(text: string): string {
  if (isDay(text)) return text;
  throw CutoverError.of(`--now ${text} is no day`, 'write it as YYYY-MM-DD, a UTC day: --now 2027-01-31');
}
