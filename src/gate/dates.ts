const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that is in the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the last day is over. Days of this form sort as text. */
export function isOver(lastDay: string | null, now: string): boolean {
  return lastDay !== null && now > lastDay;
}
