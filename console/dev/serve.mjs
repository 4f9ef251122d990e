// A stand-in for the server, for work on the pages alone: node dev/serve.mjs FOLDER [PORT]. Nothing of it ships.
// FOLDER holds what the real program wrote: incidents.jsonl, claims.jsonl, disputes.jsonl, since.jsonl, diff.jsonl,
// assess-*.jsonl and reads/*.jsonl (README.md beside this file says how). Writes are answered and forgotten.
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { agreementsOf, incidentRow, overviewOf, pointsOf, sidesOf, sourcesOf } from "./shapes.mjs";

const [folder = "fixtures", port = "8090"] = process.argv.slice(2);
const dist = new URL("../dist/", import.meta.url).pathname;
const lines = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
};

const reads = new Map();
const keptReports = lines("texts.jsonl").filter((row) => row.type === "kept-report");
for (const name of existsSync(join(folder, "reads")) ? readdirSync(join(folder, "reads")) : []) {
  let current = null;
  for (const entry of lines(join("reads", name))) {
    if (entry.type === "report") reads.set(entry.id, (current = { report: entry, entries: [] }));
    else if (entry.report !== undefined && reads.has(entry.report)) reads.get(entry.report).entries.push(entry);
    else current?.entries.push(entry);
  }
}
const texts = new Map(keptReports.map((row) => [JSON.parse(row.record).sha256, row.text]));
const points = pointsOf(reads);
const happenings = lines("incidents.jsonl");
const disputes = lines("disputes.jsonl");
const rows = happenings.map((line) => incidentRow(line, disputes, points));
const claims = lines("claims.jsonl").map(({ entry, report, outlet, published, earliest, latest, about }) => ({
  id: entry.id, report, outlet, published, from: earliest, to: latest, speakers: entry.speakers.map((each) => ({ label: each.actor.label, link: each.link })),
  act: entry.act, factuality: entry.factuality, hedge: entry.hedges[0]?.text ?? null, quoteMode: entry.quoteMode,
  words: entry.content.map((span) => span.text).join(" … "), evidence: entry.evidence,
  incidents: happenings.filter((line) => line.happening.members.some((member) => about.some?.((each) => (each.id ?? each) === member.event))).map((line) => line.happening.id),
}));

const textOf = (read) => texts.get(read.report.sha256) ?? "";
const reportRow = ({ report, entries }) => ({
  id: report.id, title: report.title, outlet: report.outlet, published: report.published?.date ?? null, kind: report.kind, sensitivity: report.sensitivity,
  retracted: false, added: "2026-11-30T23:14:26Z", incidents: entries.filter((entry) => entry.type === "incident").length,
  begins: textOf({ report }).split("\n").slice(1).join(" ").trim().slice(0, 160),
});
const reportPage = (read) => ({
  report: read.report, text: textOf(read), reader: "0.1.0", seq: 1, added: "2026-11-30T23:14:26Z", by: "root", retracted: false, entries: read.entries,
  incidents: happenings.flatMap(({ happening }) => happening.members.filter((member) => member.report === read.report.id).map((member) => ({ event: member.event, incident: happening.id, label: happening.label }))),
});
const kept = { subject: "", seq: 113, news: true, changes: [{ incident: rows[0]?.id ?? "", kind: "CHANGED", label: rows[0]?.label ?? "", what: ["the day is now 12 Oct 2020"] }], notes: [] };

function fits(row, query) {
  const has = (value, name) => value?.toLowerCase().includes(query.get(name).toLowerCase());
  if (query.get("from") && !(row.window.latest >= query.get("from"))) return false;
  if (query.get("to") && !(row.window.earliest <= query.get("to"))) return false;
  if (query.get("place") && !has([row.where.name, ...row.where.within, row.where.country].join("|"), "place")) return false;
  if (query.get("who") && ![...row.doers, ...row.targets].some((named) => named.side === query.get("who") || has(named.label, "who"))) return false;
  if (query.get("what") && !has(`${row.coding.plover} ${row.coding.mode} ${row.coding.acled}`, "what")) return false;
  if (query.get("source") && !row.outlets.includes(query.get("source"))) return false;
  return true;
}
const paged = (items, query) => ({ items: items.slice(Number(query.get("offset") ?? 0)).slice(0, Number(query.get("limit") ?? 50)), total: items.length, offset: Number(query.get("offset") ?? 0) });
const missing = (detail) => ({ status: 404, body: { type: "about:blank", title: "Not found", status: 404, code: "A404", detail } });

function incidentPage(id) {
  const line = happenings.find((each) => each.happening.id.startsWith(id));
  if (line === undefined) return missing(`There is no incident "${id}" in this ledger.`);
  const { happening, links } = line;
  return {
    incident: { ...happening, where: rows.find((row) => row.id === happening.id).where }, links,
    disagreements: disputes.filter((each) => each.incident === happening.id).map((each) => ({ kind: each.kinds[0], field: each.subject.split(": ").at(-1), sides: each.sides })),
    claims: claims.filter((claim) => claim.incidents.includes(happening.id)), positions: [],
    history: lines("diff.jsonl").filter((each) => each.incident === happening.id).map((each) => ({ seq: each.entry, at: each.at, who: each.who, kind: each.kind, about: each.about, reason: each.reason, change: each.change, what: each.what })),
  };
}

function review() {
  const items = [];
  for (const { happening, links } of happenings) {
    for (const link of links) if (link.kind === "POSSIBLY_SAME" && happening.id < link.to) items.push({ id: `${happening.id}-${link.to}`, kind: "possibly-same", doubt: 1 - Math.abs(link.score - 0.5), question: `Is "${happening.label}" the same happening as "${link.label}"?`, reason: link.reason, event: null, incidents: [happening.id, link.to].map((id) => rows.find((row) => row.id === id)).filter(Boolean) });
    const first = happening.members[0];
    if (!happening.window.told) items.push({ id: `day-${happening.id}`, kind: "day-implied", doubt: 0.4, question: `When was "${happening.label}"?`, reason: "no words say when", event: first.event, report: first.report, outlet: first.outlet, evidence: first.evidence, incidents: [rows.find((row) => row.id === happening.id)] });
  }
  items.sort((one, other) => other.doubt - one.doubt);
  return { items: items.slice(0, 60), total: items.length, counts: { "possibly-same": items.filter((each) => each.kind === "possibly-same").length, "day-implied": items.filter((each) => each.kind === "day-implied").length } };
}

function answer(path, query, method) {
  const [, first, ...rest] = path.split("/").map(decodeURIComponent);
  const id = rest[0];
  if (method !== "GET") return first === "session" && method === "DELETE" ? { status: 204 } : first === "reports" ? { report: reads.keys().next().value, kept: query.get("preview") ? null : kept, page: reportPage(reads.values().next().value) } : kept;
  switch (first) {
    case "session": return { user: "root", role: "administrator", sealed: true, accounts: true, needsSetup: false, seq: 112, version: "0.1.0" };
    case "overview": return overviewOf(rows.filter((row) => fits(row, query)), reads.size);
    case "incidents": {
      if (id !== undefined) return incidentPage(id);
      const found = rows.filter((row) => fits(row, query));
      return paged(query.get("order") === "oldest" ? found : found.reverse(), query);
    }
    case "reports": {
      if (rest[1] === "explanations") return { id: rest[2], label: rest[2], parts: [{ field: "what", value: "ASSAULT/aerial", rule: "lexicon:carry out + > air strike", reason: "row 12 of acts.tsv" }] };
      if (id !== undefined) return [...reads.values()].filter((read) => read.report.id.startsWith(id)).map(reportPage)[0] ?? missing(`There is no report "${id}".`);
      const text = query.get("text")?.toLowerCase();
      return paged([...reads.values()].filter((read) => (!text || textOf(read).toLowerCase().includes(text)) && (!query.get("source") || read.report.outlet === query.get("source"))).map(reportRow).sort((one, other) => ((other.published ?? "") < (one.published ?? "") ? -1 : 1)), query);
    }
    case "claims": return paged(claims, query);
    case "disputes": return { items: disputes };
    case "announcements": return { items: lines("since.jsonl").map((series) => ({ side: series.side, name: series.name, breaks: [], announced: series.announced.map((each) => ({ ...each, subject: each.notices[0].subject, firstSince: null })) })) };
    case "negotiations": return { items: [...reads.values()].flatMap(({ report, entries }) => entries.filter((entry) => entry.type === "negotiation").map((entry) => ({ id: entry.id, name: entry.name, report: report.id, outlet: report.outlet, published: report.published?.date ?? null, parties: entry.parties.map((party) => party.value.label), venue: entry.venue?.value.label ?? null, status: entry.status.value, issues: entries.filter((issue) => issue.type === "issue").map((issue) => ({ words: issue.name.value, stances: issue.standing ? [issue.standing.value] : [] })), evidence: entry.evidence }))) };
    case "agreements": return agreementsOf(folder, lines, reads, id) ?? missing(`There is no agreement "${id}".`);
    case "actors": return { items: sidesOf(rows) };
    case "places": return { items: overviewOf(rows, reads.size).places };
    case "sources": return { items: sourcesOf(reads, rows) };
    case "review": return review();
    case "decisions": return { items: [{ seq: 112, at: "2026-11-30T23:20:00Z", who: "root", kind: "merge", one: rows[0].id, other: rows[1].id, field: null, value: null, label: rows[0].label, reason: "one and the same", undone: false }], total: 1 };
    case "history": return { items: lines("diff.jsonl").map(({ entry, ...rest }) => ({ seq: entry, ...rest })) };
    case "accounts": return { items: [{ name: "root", role: "administrator", open: true, sealed: true, made: "2026-11-30T23:00:00Z", lastSignIn: null }] };
    case "audit": return { items: [{ at: "2026-11-30T23:20:00Z", who: "root", action: "POST /api/decisions", subject: rows[0].id, status: 200, from: "127.0.0.1" }], total: 1 };
    default: return missing(`There is no "${path}" in this API.`);
  }
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml" };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
createServer((request, response) => {
  const address = new URL(request.url, "http://localhost");
  if (address.pathname === "/api/changes") return response.writeHead(200, { "Content-Type": "text/event-stream" }).write(": open\n\n");
  if (address.pathname.startsWith("/api/")) {
    request.resume();
    return request.on("end", () => {
      const result = answer(address.pathname.slice(4), address.searchParams, request.method);
      const status = result.status ?? 200;
      response.writeHead(typeof status === "number" ? status : 200, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
      response.end(status === 204 ? undefined : gzipSync(JSON.stringify(result.body ?? result)));
    });
  }
  const file = join(dist, address.pathname);
  const found = extname(file) !== "" && file.startsWith(dist) && existsSync(file) ? file : join(dist, "index.html");
  response.writeHead(200, { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream", "Content-Security-Policy": POLICY, "Content-Encoding": "gzip" });
  response.end(gzipSync(readFileSync(found)));
}).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
