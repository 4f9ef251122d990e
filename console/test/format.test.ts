import assert from "node:assert/strict";
import { test } from "node:test";
import { capitals, dayNumber, dayOfNumber, formatAmount, formatDay, formatDays, formatGap, formatMoment, formatPeriod, formatWhere, formatWindow, plural } from "../src/format";

test("a day is written as people write it", () => {
  assert.equal(formatDay("2020-10-12"), "12 Oct 2020");
  assert.equal(formatDay("2020-02-01"), "1 Feb 2020");
});

test("what is not told is not stated, never 0 and never empty", () => {
  assert.equal(formatDay(null), "not stated");
  assert.equal(formatDays(null, null), "not stated");
  assert.equal(formatWindow(null), "not stated");
  assert.equal(formatGap(null), "not stated");
  assert.equal(formatMoment(null), "not stated");
});

test("days that belong together are written once", () => {
  assert.equal(formatDays("2020-10-05", "2020-10-12"), "5–12 Oct 2020");
  assert.equal(formatDays("2020-09-28", "2020-10-03"), "28 Sep – 3 Oct 2020");
  assert.equal(formatDays("2019-12-30", "2020-01-02"), "30 Dec 2019 – 2 Jan 2020");
  assert.equal(formatDays("2020-10-12", "2020-10-12"), "12 Oct 2020");
  assert.equal(formatDays(null, "2020-10-12"), "up to 12 Oct 2020");
  assert.equal(formatDays("2020-10-12", null), "from 12 Oct 2020");
});

test("a window that no words tell says what it follows from", () => {
  const untold = { earliest: "2020-10-05", latest: "2020-10-12", told: false };
  assert.equal(formatWindow(untold), "not stated; by the day of publication 5–12 Oct 2020");
  assert.equal(formatWindow({ ...untold, told: true }), "5–12 Oct 2020");
});

test("an amount keeps what is open in it", () => {
  assert.equal(formatAmount({ words: "18", low: 18, best: 18, high: 18 }), "18");
  assert.equal(formatAmount({ words: "several", low: 2, best: null, high: null }), "at least 2");
  assert.equal(formatAmount({ words: "up to 5", low: null, best: null, high: 5 }), "at most 5");
  assert.equal(formatAmount({ words: "20 to 30", low: 20, best: null, high: 30 }), "20 to 30");
  assert.equal(formatAmount({ words: "many", low: null, best: null, high: null }), "many");
  assert.equal(formatAmount({ words: "none", low: 0, best: 0, high: 0 }), "0");
});

test("a region is somewhere in it, a town is the town, and an implied place says so", () => {
  const where = { within: [], country: "afghanistan", told: true, point: null };
  assert.equal(formatWhere({ ...where, grain: "REGION", name: "Helmand" }), "somewhere in Helmand, Afghanistan");
  assert.equal(formatWhere({ ...where, grain: "SPOT", name: "Lashkar Gah" }), "Lashkar Gah, Afghanistan");
  assert.equal(formatWhere({ ...where, grain: "NOWHERE", name: null }), "not stated");
  assert.match(formatWhere({ ...where, grain: "SPOT", name: "Sangin", told: false }), /^not stated; the only place/);
});

test("periods, moments, counts and days as numbers", () => {
  assert.equal(formatPeriod("2020-10-01", "2020-10-31", "month"), "Oct 2020");
  assert.equal(formatPeriod("2020-01-01", "2020-12-31", "year"), "2020");
  assert.equal(formatMoment("2026-11-30T23:14:26.694962Z"), "30 Nov 2026, 23:14 UTC");
  assert.equal(plural(1, "incident"), "1 incident");
  assert.equal(plural(20000, "incident"), "20,000 incidents");
  assert.equal(capitals("democratic republic of the congo"), "Democratic Republic of the Congo");
  assert.equal(dayOfNumber(dayNumber("2020-02-29")), "2020-02-29");
});
