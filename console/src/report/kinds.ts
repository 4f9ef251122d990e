/** Which records stand together on the page of a report, and what their fields are called (docs/record.md). */

export interface Group { id: string; title: string; types: string[]; note?: string }

export const GROUPS: Group[] = [
  { id: "events", title: "Events", types: ["event", "circumstance"] },
  { id: "claims", title: "Claims", types: ["claim"] },
  { id: "positions", title: "Positions and demands", types: ["position", "demand"] },
  { id: "terms", title: "Agreements and terms", types: ["agreement", "term"] },
  { id: "silences", title: "Silences", types: ["silence"], note: "“Not prohibited” is not “permitted”." },
  { id: "announcements", title: "Announcements and publishing", types: ["announcement", "regime"] },
  { id: "trends", title: "Trends and counts", types: ["trend", "count"] },
  { id: "talks", title: "Negotiations", types: ["negotiation", "issue"] },
  { id: "times", title: "Times", types: ["time"] },
  { id: "places", title: "Places", types: ["place"] },
  { id: "actors", title: "Actors", types: ["actor"] },
  { id: "disputes", title: "Disputes and relations", types: ["dispute", "relation"] },
  { id: "open", title: "Not stated", types: ["not-stated"], note: "What a reader would ask and the report does not answer." },
];

export const TYPE_WORDS: Record<string, string> = {
  event: "event", circumstance: "circumstance", claim: "claim", position: "position", demand: "demand", agreement: "agreement", term: "term",
  silence: "silence", announcement: "announcement", regime: "publishing", trend: "trend", count: "count", negotiation: "talks", issue: "issue",
  time: "time", place: "place", actor: "actor", dispute: "dispute", relation: "relation", "not-stated": "not stated",
};

/** Field of the record, and its name for people. What is not named here is in the JSON and not on the page. */
export const FIELDS: Record<string, [string, string][]> = {
  event: [["coding", "what"], ["participants", "who"], ["time", "when"], ["place", "where"], ["tolls", "people harmed"], ["count", "how many acts"], ["weapon", "weapon"], ["purpose", "said purpose"], ["status", "standing"], ["negated", "told not to have happened"], ["series", "several acts as one"], ["claims", "who says so"]],
  circumstance: [["of", "of"], ["kind", "kind"], ["words", "words"], ["by", "by whom"], ["negated", "told not to be so"]],
  claim: [["speakers", "who says so"], ["act", "what is done in saying it"], ["factuality", "how firmly"], ["hedges", "hedged with"], ["quoteMode", "quoted"], ["channel", "by way of"], ["timeStatus", "speaks of"], ["saidAt", "said"], ["content", "words"], ["about", "about"]],
  position: [["holder", "who holds it"], ["value", "what is held"], ["subject", "of what"], ["agreement", "of which agreement"], ["ground", "on what ground"], ["evaluation", "judging words"], ["repeated", "said more than once"]],
  demand: [["speaker", "who asks"], ["addressee", "whom"], ["action", "what is asked"], ["scope", "where"], ["urgency", "how urgently"]],
  agreement: [["name", "name"], ["parties", "parties, as told"], ["signed", "signed"]],
  term: [["agreement", "agreement"], ["bearer", "who is bound"], ["modality", "may or must"], ["action", "act"], ["target", "upon whom"], ["conditions", "only if"], ["basis", "on what it rests"], ["reader", "who reads it so"]],
  silence: [["agreement", "agreement"], ["bearer", "whose act"], ["action", "act"], ["target", "upon whom"], ["reader", "who says so"], ["textsRead", "texts read"], ["textsMissing", "texts not read"], ["strength", "how it is known"], ["contestedBy", "contradicted by"]],
  announcement: [["announcer", "who"], ["subject", "what"], ["event", "event"], ["when", "made public"], ["previous", "the one before"], ["gapDays", "days between"], ["firstSince", "told to be the first since"], ["hedge", "hedged with"]],
  regime: [["publisher", "who"], ["series", "what"], ["status", "state"], ["hedge", "hedged with"], ["from", "from"], ["to", "to"]],
  trend: [["counted", "what is counted"], ["direction", "direction"], ["actors", "whose acts"], ["targets", "upon whom"], ["place", "where"], ["from", "since"], ["value", "figure"], ["counter", "who counts"]],
  count: [["counted", "what was counted"], ["value", "how many"], ["counter", "who counted"], ["actors", "whose acts"], ["place", "where"], ["time", "when"], ["agreement", "breaches of"]],
  negotiation: [["name", "talks"], ["parties", "parties"], ["venue", "venue"], ["status", "state"], ["asOf", "as of"]],
  issue: [["name", "issue"], ["negotiation", "of which talks"], ["standing", "where the sides stand"], ["openList", "named as an example"]],
  time: [["words", "words"], ["earliest", "first day"], ["latest", "last day"], ["granularity", "as exact as"], ["approximation", "limited as"], ["anchor", "counted from"], ["ucdpPrecision", "UCDP date_prec"], ["acledPrecision", "ACLED time_precision"]],
  place: [["name", "name"], ["kind", "kind"], ["relation", "relation"], ["within", "within"], ["latitude", "latitude"], ["longitude", "longitude"], ["pointKind", "the point stands for"], ["ucdpPrecision", "UCDP where_prec"], ["acledPrecision", "ACLED geo_precision"], ["resolvedBy", "found in"], ["confidence", "how surely"]],
  actor: [["name", "name"], ["kind", "kind"], ["sector", "PLOVER sector"], ["country", "country"], ["role", "role"], ["of", "of"], ["source", "from"]],
  dispute: [["subject", "what"], ["kinds", "in which respect"], ["sides", "sides"], ["reason", "why"]],
  relation: [["from", "from"], ["kind", "how"], ["to", "to"], ["words", "in words"], ["hedge", "hedged with"]],
  "not-stated": [["subject", "of"], ["field", "what"]],
};

/** Fields that say nothing where they are false. */
export const ONLY_IF_TRUE = new Set(["negated", "series", "repeated", "firstSince", "openList"]);
