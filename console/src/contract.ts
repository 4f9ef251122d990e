/** The types of the API's contract (server/src/main/resources/org/armistice/server/openapi.yaml). Null is "not stated". */

export type Text = string | null;
/** A calendar day, such as 2020-10-12. */
export type Day = string | null;

export interface Problem { type: string; title: string; status: number; code?: Text; detail: string }

export type Role = "reader" | "coder" | "reviewer" | "administrator";

export interface Session {
  user: Text;
  role: Role | null;
  sealed: boolean;
  accounts: boolean;
  needsSetup: boolean;
  seq: number;
  version?: string;
}

export interface Account { name: string; role: Role; open: boolean; sealed: boolean; made: string; lastSignIn?: Text }
export interface Audited { at: string; who: Text; action: string; subject: Text; status: number; from?: Text }

/** Offsets count code points of the text as read. */
export interface Span { start: number; end: number; text: string }
export interface Window { earliest: Day; latest: Day; told: boolean }
export type PointKind = "TOWN_CENTRE" | "REGION_CENTROID" | "APPROXIMATE";
export interface Point { latitude: number; longitude: number; kind: PointKind }
export type Grain = "SPOT" | "DISTRICT" | "REGION" | "COUNTRY";

export interface Where {
  grain: Grain | "NOWHERE";
  key?: Text;
  name: Text;
  within: string[];
  country: Text;
  listed?: boolean;
  told: boolean;
  point: Point | null;
}

export interface Coding { plover: string; mode?: Text; acled: Text; ucdp?: Text }
export interface Amount { words: string; low: number | null; best: number | null; high: number | null }
export type Standing = "CLAIMED" | "ACKNOWLEDGED" | "TOLD_BY_SEVERAL" | "DENIED";
export interface Named { label: string; side: Text; tellings: string[] }

export interface Counted {
  harm: "KILLED" | "INJURED";
  amount: Amount;
  side?: Text;
  counter: Text;
  telling: string;
  outlet: Text;
  evidence: Span[];
}

export interface Member {
  event: string;
  retold?: string[];
  report: string;
  published: Day;
  outlet: Text;
  label: string;
  founder: boolean;
  denied: boolean;
  score: number;
  rule: string;
  reason: string;
  evidence: Span[];
}

export interface IncidentRow {
  id: string;
  label: string;
  coding: Coding;
  series: boolean;
  window: Window;
  where: Where;
  doers: Named[];
  targets: Named[];
  killed: Counted[];
  injured: Counted[];
  standing: Standing;
  disputed: string[];
  reports: number;
  outlets: string[];
}

export interface Happening {
  id: string;
  label: string;
  coding: Coding;
  series: boolean;
  denialOnly?: boolean;
  window: Window;
  where: Where;
  doers: Named[];
  targets: Named[];
  tolls: Counted[];
  standing: Standing;
  members: Member[];
}

export type LinkKind = "SAME" | "PART_OF" | "POSSIBLY_SAME" | "FOLLOWS" | "DISTINCT";
export interface Link { kind: LinkKind; to: string; label: string; score: number; reason: string }
export interface Disagreement { kind: string; field: string; sides: string[] }

export interface Revision {
  seq: number;
  at: string;
  who: string;
  kind: string;
  about: string;
  reason: string;
  change: "new" | "changed" | "ended";
  what: string[];
}

export interface ClaimRow {
  id: string;
  report: string;
  outlet: Text;
  published: Day;
  from: Day;
  to: Day;
  speakers: { label: string; link: string }[];
  act: string;
  factuality: string;
  hedge?: Text;
  quoteMode: string;
  words: string;
  evidence: Span[];
  incidents: string[];
}

export interface PositionRow {
  report: string;
  outlet: Text;
  published: Day;
  said: Day;
  holder: string;
  value: string;
  agreement: Text;
  ground?: Text;
  evidence: Span[];
}

export interface IncidentPage {
  incident: Happening;
  links: Link[];
  disagreements: Disagreement[];
  claims: ClaimRow[];
  positions: PositionRow[];
  history: Revision[];
}

export interface ReportRow {
  id: string;
  title: Text;
  outlet: Text;
  published: Day;
  kind: string;
  sensitivity: string;
  retracted: boolean;
  added: string;
  incidents: number;
  begins: string;
}

/** A record of docs/record.schema.json; its fields are read with the functions of report/entry.ts. */
export interface Entry { id: string; type: string; [field: string]: unknown }

export interface ReportPage {
  report: Entry;
  text: string;
  reader: string;
  seq: number;
  added: string;
  by: string;
  retracted: boolean;
  entries: Entry[];
  incidents: { event: string; incident: string; label: string }[];
}

export interface Change { incident: string; kind: "NEW" | "CHANGED" | "ENDED"; label: string; what: string[] }
export interface Kept { subject: string; seq: number; news: boolean; changes: Change[]; notes: string[] }
export interface Added { report: string; kept: Kept | null; page: ReportPage }

export interface Explanation {
  id: string;
  label: string;
  parts: { field: string; value: string; rule?: Text; reason?: Text }[];
}

export interface Dispute { subject: string; incident: Text; kinds: string[]; sides: string[] }

export interface Break {
  publisher: string;
  series: string;
  status: "PUBLISHES" | "PARTLY" | "STOPPED" | "UNKNOWN";
  hedge?: Text;
  from: Day;
  to: Day;
  outlet: Text;
  report: string;
  evidence: Span[];
}

export interface Announced {
  when: Window;
  subject: string;
  gapDays: number | null;
  firstSince: Text;
  notices: { id: string; report: string; outlet: Text; published: Day; evidence: Span[] }[];
}
export interface AnnouncementSeries { side: string; name: string; announced: Announced[]; breaks: Break[] }

export interface NegotiationRow {
  id: string;
  name: string;
  report: string;
  outlet: Text;
  published: Day;
  parties: string[];
  venue: Text;
  status: string;
  issues: { words: string; stances?: string[] }[];
  evidence: Span[];
}

export interface AgreementRow { id: string; title: string; signed: Day; parties: string[]; terms: number; note?: Text }
export interface NamedAgreement { name: string; reports: number; library?: Text }
export type Modality = "PERMITS" | "OBLIGES" | "PROHIBITS";
export interface TermRow { id: string; words: string; modality: Modality; bearer?: Text; basis: string; source?: Text }

export interface AssessmentRow {
  id: string;
  subject: string;
  incident: Text;
  when: Window | null;
  status: string;
  finding: string;
  answer: string;
  terms: string[];
  disputes: string[];
  steps: { number: number; heading: string; words: string; citations: Record<string, unknown>[] }[];
  wouldChange: string[];
  history: Record<string, unknown>[];
}

export interface AgreementPage {
  id: string;
  title: string;
  text: string;
  signed: Day;
  parties: string[];
  terms: TermRow[];
  silences: { words: string; basis?: Text }[];
  positions: PositionRow[];
  assessments: AssessmentRow[];
  looked: number;
  withheld: number;
}

export interface SideRow {
  side: string;
  label: string;
  incidents: number;
  asDoer: number;
  asTarget: number;
  first?: Day;
  last?: Day;
}

export interface PlaceRow {
  key: string;
  name: string;
  grain: Grain;
  country: Text;
  within?: string[];
  point: Point | null;
  incidents: number;
  first?: Day;
  last?: Day;
}

export interface SourceRow { outlet: Text; reports: number; incidents: number; first: Day; last: Day }
export interface Period { first: string; last: string; incidents: number | null }

export interface Overview {
  seq: number;
  reports: number;
  incidents: number;
  undated: number;
  unplaced: number;
  first: Day;
  last: Day;
  unit: "day" | "week" | "month" | "year";
  periods: Period[];
  breaks: Break[];
  places: PlaceRow[];
  kinds: { label: string; incidents: number }[];
  sides: SideRow[];
}

export type DoubtKind = "possibly-same" | "place-implied" | "day-implied" | "proposed-term";

export interface Doubt {
  id: string;
  kind: DoubtKind;
  doubt: number;
  question: string;
  reason?: Text;
  event?: Text;
  report?: Text;
  outlet?: Text;
  evidence?: Span[];
  incidents: IncidentRow[];
}

export interface Review { items: Doubt[]; total: number; counts: Record<string, number> }

export type DecisionKind = "accept" | "correct" | "merge" | "split" | "apart" | "retract";
export interface NewDecision { kind: DecisionKind; one?: string; other?: string; field?: string; value?: string; reason: string }

export interface DecisionRow {
  seq: number;
  at: string;
  who: string;
  kind: DecisionKind | "seal" | "undo";
  one: string;
  other: Text;
  field: Text;
  value: Text;
  label?: Text;
  reason: string;
  undone: boolean;
}

export interface HistoryStep {
  seq: number;
  at: string;
  who: string;
  kind: string;
  about: string;
  reason: string;
  incident: string;
  change: string;
  label: string;
  what: string[];
}

export interface Page<Item> { items: Item[]; total: number; offset: number }
export interface Listing<Item> { items: Item[] }
