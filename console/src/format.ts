/** How days, windows, amounts and places are written. Every function says "not stated" where nothing was told, never 0. */
import type { Amount, Counted, Day, Grain, Point, Window, Where } from "./contract";

export const NOT_STATED = "not stated";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface DayParts { day: number; month: string; year: string }

function partsOf(day: string): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = match === null ? undefined : MONTHS[Number(match[2]) - 1];
  if (match === null || month === undefined) return null;
  return { day: Number(match[3]), month, year: match[1] as string };
}

/** "12 Oct 2020". What is no day is given back as it stands. */
export function formatDay(day: Day | undefined): string {
  if (day === null || day === undefined) return NOT_STATED;
  const parts = partsOf(day);
  return parts === null ? day : `${parts.day} ${parts.month} ${parts.year}`;
}

/** "5–12 Oct 2020", "28 Sep – 3 Oct 2020", "from 5 Oct 2020", "up to 12 Oct 2020". */
export function formatDays(first: Day | undefined, last: Day | undefined): string {
  if (first === null || first === undefined) return last === null || last === undefined ? NOT_STATED : `up to ${formatDay(last)}`;
  if (last === null || last === undefined) return `from ${formatDay(first)}`;
  if (first === last) return formatDay(first);
  const from = partsOf(first);
  const to = partsOf(last);
  if (from === null || to === null) return `${first} – ${last}`;
  if (from.year !== to.year) return `${formatDay(first)} – ${formatDay(last)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${formatDay(last)}`;
  return `${from.day}–${formatDay(last)}`;
}

/** When it happened; a window that no words tell is named for what it is. */
export function formatWindow(window: Window | null): string {
  if (window === null || (window.earliest === null && window.latest === null)) return NOT_STATED;
  const days = formatDays(window.earliest, window.latest);
  return window.told ? days : `${NOT_STATED}; by the day of publication ${days}`;
}

/** "12 Oct 2020, 14:05 UTC" of a moment such as 2020-10-12T14:05:11Z. */
export function formatMoment(moment: string | null | undefined): string {
  if (moment === null || moment === undefined) return NOT_STATED;
  const time = /T(\d{2}:\d{2})/.exec(moment);
  return time === null ? formatDay(moment) : `${formatDay(moment)}, ${time[1]} UTC`;
}

/** A period of a timeline: a day, a month ("Oct 2020"), a year ("2020"), else its first and last day. */
export function formatPeriod(first: string, last: string, unit: "day" | "week" | "month" | "year"): string {
  const parts = partsOf(first);
  if (parts === null) return first;
  switch (unit) {
    case "day":
      return formatDay(first);
    case "week":
      return formatDays(first, last);
    case "month":
      return `${parts.month} ${parts.year}`;
    case "year":
      return parts.year;
  }
}

/** A count in figures: "18", "at least 2", "at most 5", "20 to 30"; the words where they give no figure. */
export function formatAmount(amount: Amount): string {
  const { low, best, high } = amount;
  if (best !== null && low === best && high === best) return String(best);
  if (low !== null && high !== null && low !== high) return best === null ? `${low} to ${high}` : `about ${best} (${low} to ${high})`;
  if (best !== null && low !== null && low < best) return `about ${best}, at least ${low}`;
  if (low !== null && high === null) return best === null || best === low ? `at least ${low}` : `${best} or more`;
  if (high !== null && low === null) return `at most ${high}`;
  return best === null ? amount.words : String(best);
}

/** Who counted: a counter, or the outlet's own voice. */
export function counterOf(counted: Counted): string {
  if (counted.counter !== null) return counted.counter;
  return counted.outlet === null ? "the report's own voice" : `${counted.outlet}, in its own voice`;
}

const GRAINS: Record<Grain, string> = { SPOT: "town or village", DISTRICT: "district", REGION: "region", COUNTRY: "country" };

/** What kind of place it is, in words. */
export function formatGrain(grain: Grain): string {
  return GRAINS[grain];
}

/** "Zolote", "somewhere in Helmand"; a place that is only the one that the report names says so. */
export function formatWhere(where: Where): string {
  if (where.grain === "NOWHERE" || where.name === null) return NOT_STATED;
  const name = where.grain === "SPOT" ? where.name : `somewhere in ${where.name}`;
  const country = where.country === null || where.grain === "COUNTRY" ? "" : `, ${capitals(where.country)}`;
  return where.told ? name + country : `${NOT_STATED}; the only place that the report names is ${where.name}${country}`;
}

const SMALL_WORDS = new Set(["of", "the", "and"]);

/** "democratic republic of the congo" as one writes it. */
export function capitals(words: string): string {
  return words
    .split(" ")
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** What a point on the map stands for, so that none is taken for a finding. */
export function formatPoint(point: Point | null): string {
  if (point === null) return "no point is known";
  switch (point.kind) {
    case "TOWN_CENTRE":
      return "the centre of the town; the exact spot is not stated";
    case "REGION_CENTROID":
      return "the middle of the region, which stands for all of it";
    case "APPROXIMATE":
      return "about there";
  }
}

/** "1 incident", "3 incidents". */
export function plural(count: number, one: string, many = one + "s"): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** "once", "3 days later". */
export function formatGap(days: number | null): string {
  if (days === null) return NOT_STATED;
  return days === 0 ? "the same day" : `${plural(days, "day")} later`;
}

/** The first letter large, as a heading or a sentence begins. */
export function sentence(words: string): string {
  const first = [...words][0] ?? "";
  return first.toUpperCase() + words.slice(first.length);
}

/** Days since 1970-01-01 of a calendar day, for scales. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The calendar day of a number of days since 1970-01-01. */
export function dayOfNumber(number: number): string {
  return new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);
}
