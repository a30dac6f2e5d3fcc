/** From days to places on paper. Days have no time zone and no clock: they are counted. */

export interface Scale {
  /** How wide everything is. */
  width: number;
  /** Where a day begins. */
  x: (day: string) => number;
  /** The first day of each month that is drawn, and whether a year begins with it. */
  months: readonly { day: string; x: number; isYear: boolean }[];
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const count = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const iso = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** The day after, as the end of a bar that lasts to the end of its last day. */
export const nextDay = (day: string): string => new Date((count(day) + 1) * DAY_MS).toISOString().slice(0, 10);

/** Whole months around all the days, in `room` or more where a month would be narrower than `least`. */
export function scaleOf(days: readonly string[], room: number, least: number): Scale {
  const sorted = [...days].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1];
  const starts = [iso(year, month - 1)];
  for (let at = month; (starts.at(-1) ?? last) <= nextDay(last); at += 1) starts.push(iso(year, at));
  const [from = "", to = ""] = [starts[0], starts.at(-1)];
  const width = Math.max(room, (starts.length - 1) * least);
  const x = (day: string): number => ((count(day) - count(from)) / (count(to) - count(from))) * width;
  const months = starts.slice(0, -1).map((day) => ({ day, x: x(day), isYear: day.endsWith("-01-01") }));
  return { width, x, months, from, to };
}
