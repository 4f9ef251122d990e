/** The measures of a timeline: which day stands where, and which ticks are written. Pure. */
import { dayNumber, dayOfNumber } from "../format";

export interface DayScale { first: number; last: number; width: number }

/** Days from the first to the last, both whole, over a width in pixels. */
export function dayScale(first: string, last: string, width: number): DayScale {
  return { first: dayNumber(first), last: dayNumber(last) + 1, width };
}

/** Where a day begins. */
export function positionOf(scale: DayScale, day: string): number {
  return ((dayNumber(day) - scale.first) / (scale.last - scale.first)) * scale.width;
}

/** The day at a position, within the scale. */
export function dayAt(scale: DayScale, position: number): string {
  const day = scale.first + Math.floor((position / scale.width) * (scale.last - scale.first));
  return dayOfNumber(Math.min(Math.max(day, scale.first), scale.last - 1));
}

export interface Tick { day: string; words: string }

/** Years, months or days to write under the line, at most so many as have room. */
export function ticksOf(scale: DayScale, room: number): Tick[] {
  const most = Math.max(2, Math.floor(scale.width / room));
  const mostYears = Math.max(2, Math.floor(scale.width / (room * 0.6)));
  const days = scale.last - scale.first;
  const begin = new Date(scale.first * 86_400_000);
  const end = scale.last * 86_400_000;
  const ticks: Tick[] = [];
  if (days / 365.25 > 2.5) {
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => days / 365.25 / each <= mostYears) ?? 200;
    for (let year = Math.ceil(begin.getUTCFullYear() / step) * step; Date.UTC(year, 0) < end; year += step) {
      if (Date.UTC(year, 0) >= begin.getTime()) ticks.push({ day: `${year}-01-01`, words: String(year) });
    }
  } else if (days > 70) {
    const step = [1, 2, 3, 6, 12].find((each) => days / 30.4 / each <= most) ?? 12;
    for (let month = Math.ceil(begin.getUTCMonth() / step) * step; ; month += step) {
      const time = Date.UTC(begin.getUTCFullYear(), month);
      if (time >= end) break;
      if (time < begin.getTime()) continue;
      const day = new Date(time).toISOString().slice(0, 10);
      ticks.push({ day, words: new Date(time).toLocaleString("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }) });
    }
  } else {
    const step = [1, 2, 5, 7, 10, 14].find((each) => days / each <= most) ?? 30;
    for (let day = scale.first; day < scale.last; day += step) {
      const words = new Date(day * 86_400_000).toLocaleString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
      ticks.push({ day: dayOfNumber(day), words });
    }
  }
  return ticks;
}
