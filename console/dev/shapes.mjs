// Shapes of the contract from what the command line writes; for dev/serve.mjs.
import { existsSync, readdirSync } from "node:fs";

/** Points by the name of a place, as reports' readings have them. */
export function pointsOf(reads) {
  const points = new Map();
  for (const { entries } of reads.values()) {
    for (const entry of entries) if (entry.type === "place" && entry.latitude !== null) points.set(entry.name, { latitude: entry.latitude, longitude: entry.longitude, kind: entry.pointKind });
  }
  return points;
}

export function incidentRow({ happening }, disputes, points) {
  const { members, tolls, denialOnly, ...rest } = happening;
  return {
    ...rest, where: { ...happening.where, point: points.get(happening.where.name) ?? null },
    killed: tolls.filter((toll) => toll.harm === "KILLED"), injured: tolls.filter((toll) => toll.harm === "INJURED"),
    disputed: [...new Set(disputes.filter((each) => each.incident === happening.id).flatMap((each) => each.kinds))],
    reports: new Set(members.map((member) => member.report)).size, outlets: [...new Set(members.map((member) => member.outlet).filter(Boolean))],
  };
}

export function sidesOf(rows) {
  const sides = new Map();
  for (const row of rows) {
    for (const [role, list] of [["asDoer", row.doers], ["asTarget", row.targets]]) {
      for (const named of list) {
        if (named.side === null) continue;
        const side = sides.get(named.side) ?? { side: named.side, label: named.label, incidents: 0, asDoer: 0, asTarget: 0, first: row.window.earliest, last: row.window.latest };
        sides.set(named.side, { ...side, incidents: side.incidents + 1, [role]: side[role] + 1 });
      }
    }
  }
  return [...sides.values()].sort((one, other) => other.incidents - one.incidents);
}

export function sourcesOf(reads, rows) {
  const outlets = new Map();
  for (const { report } of reads.values()) {
    const day = report.published?.date ?? null;
    const row = outlets.get(report.outlet) ?? { outlet: report.outlet, reports: 0, incidents: rows.filter((each) => each.outlets.includes(report.outlet)).length, first: day, last: day };
    outlets.set(report.outlet, { ...row, reports: row.reports + 1, first: day < row.first ? day : row.first, last: day > row.last ? day : row.last });
  }
  return [...outlets.values()].sort((one, other) => other.reports - one.reports);
}

export function overviewOf(rows, reports) {
  const dated = rows.filter((row) => row.window.told && row.window.earliest !== null);
  const months = new Map();
  for (const row of dated) months.set(row.window.earliest.slice(0, 7), (months.get(row.window.earliest.slice(0, 7)) ?? 0) + 1);
  const keys = [...months.keys()].sort();
  const periods = [];
  if (keys.length > 0) {
    for (let [year, month] = keys[0].split("-").map(Number); ; month === 12 ? (year++, (month = 1)) : month++) {
      const key = `${year}-${String(month).padStart(2, "0")}`;
      periods.push({ first: `${key}-01`, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10), incidents: months.get(key) ?? null });
      if (key >= keys.at(-1)) break;
    }
  }
  const places = new Map();
  for (const { where } of rows) {
    if (where.key === null) continue;
    const place = places.get(where.key) ?? { key: where.key, name: where.name, grain: where.grain, country: where.country, within: where.within, point: where.point, incidents: 0, first: null, last: null };
    places.set(where.key, { ...place, incidents: place.incidents + 1 });
  }
  const kinds = new Map();
  for (const { coding } of rows) kinds.set(coding.acled ?? coding.plover, (kinds.get(coding.acled ?? coding.plover) ?? 0) + 1);
  const breaks = rows.length < 100 ? [] : [{ publisher: "United States Forces-Afghanistan", series: "the number of enemy-initiated attacks", status: "STOPPED", hedge: "largely", from: "2019-04-24", to: null, outlet: "Sample Wire", report: "report-13fa631e3b438543", evidence: [] }, { publisher: "Taliban", series: "statements on operations", status: "PARTLY", hedge: null, from: "2020-03-01", to: "2020-09-12", outlet: "Sample Post", report: "report-13fa631e3b438543", evidence: [] }];
  return {
    seq: 112, reports, incidents: rows.length, undated: rows.length - dated.length, unplaced: rows.filter((row) => row.where.grain === "NOWHERE").length,
    first: dated.map((row) => row.window.earliest).sort()[0] ?? null, last: dated.map((row) => row.window.latest).sort().at(-1) ?? null, unit: "month", periods, breaks,
    places: [...places.values()].sort((one, other) => other.incidents - one.incidents), sides: sidesOf(rows),
    kinds: [...kinds].map(([label, incidents]) => ({ label, incidents })).sort((one, other) => other.incidents - one.incidents),
  };
}

export function agreementsOf(folder, lines, reads, id) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("assess-")) : [];
  const all = files.flatMap((name) => lines(name));
  const ids = [...new Set(all.map((each) => each.agreement.id))];
  if (id === undefined) {
    const named = new Map();
    for (const { entries } of reads.values()) for (const entry of entries) if (entry.type === "agreement") named.set(entry.name, (named.get(entry.name) ?? 0) + 1);
    return { items: ids.map((each) => ({ id: each, title: all.find((row) => row.agreement.id === each).agreement.label, signed: "2020-02-29", parties: ["United States", "Taliban"], terms: 12, note: null })), named: [...named].map(([name, reports]) => ({ name, reports, library: null })) };
  }
  const own = all.filter((each) => each.agreement.id === id);
  if (own.length === 0) return null;
  const terms = ["T1", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"].map((term) => ({ id: term, words: `${term} United States may defend Afghan forces when under_attack(Afghan forces)`, modality: term === "T6" ? "PERMITS" : "OBLIGES", bearer: "United States", basis: "ANNEX_UNPUBLISHED", source: "United States officials" }));
  return {
    id, title: own[0].agreement.label, text: "agreement …", signed: "2020-02-29", parties: ["United States", "Taliban"], terms, silences: [{ words: "attack on Afghan forces", basis: "STATED_BY_SOURCE" }], looked: 112, withheld: 0,
    positions: own.flatMap((each) => each.holdings).slice(0, 8).map((each) => ({ report: "report-13fa631e3b438543", outlet: "Sample Wire", published: "2020-10-12", said: null, holder: each.holder?.label ?? "a spokesman", value: String(each.value ?? "CONSISTENT"), agreement: own[0].agreement.label, ground: null, evidence: [] })),
    assessments: own.map((each) => ({ id: each.id, subject: each.subject.label, incident: null, when: null, status: each.status, finding: each.finding, answer: each.answer, terms: each.terms.map((term) => term.id ?? term), disputes: each.disputes.map((dispute) => dispute.kind ?? String(dispute)), steps: each.steps, wouldChange: each.wouldChange, history: each.history })),
  };
}
