// Dates and times as the programme sees them: in Tokyo, which has no summer time.

/** A day such as `2026-11-20`. */
export type Day = string;

const TOKYO_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day in Tokyo at an instant. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + TOKYO_MS).toISOString().slice(0, 10);
}

/** The instant of `day` at `time`, such as `23:59` or `23:59:30`, in Tokyo. */
export function instant(day: Day, time: string): Date {
  return new Date(`${day}T${time}+09:00`);
}

/** So many days after `day`. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Year, month and day as numbers, to be typed. */
export function parts(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
