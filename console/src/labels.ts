/** Plain words for the codes of the record. The same words for every party. */
import type { Break, DecisionKind, DoubtKind, LinkKind, Modality, Role, Standing } from "./contract";

export const STANDING: Record<Standing, { words: string; meaning: string }> = {
  CLAIMED: { words: "claimed", meaning: "told by one report, or by one side only" },
  ACKNOWLEDGED: { words: "acknowledged", meaning: "its own side says so" },
  TOLD_BY_SEVERAL: { words: "told by several", meaning: "reports that do not repeat one another tell of it" },
  DENIED: { words: "denied", meaning: "somebody says that it did not happen" },
};

export const LINK: Record<LinkKind, string> = {
  SAME: "the same happening",
  PART_OF: "part of",
  POSSIBLY_SAME: "possibly the same as",
  FOLLOWS: "told to come after",
  DISTINCT: "held apart from",
};

export const DOUBT: Record<DoubtKind, string> = {
  "possibly-same": "Perhaps one happening",
  "place-implied": "Place not told",
  "day-implied": "Day not told",
  "proposed-term": "Proposed term",
};

export const DECISION: Record<DecisionKind | "seal" | "undo", string> = {
  accept: "accepted",
  correct: "corrected",
  merge: "merged",
  split: "split off",
  apart: "kept apart",
  retract: "taken back",
  seal: "sealed",
  undo: "undone",
};

export const MODALITY: Record<Modality, string> = { PERMITS: "may", OBLIGES: "must", PROHIBITS: "must not" };

export const BREAK: Record<Break["status"], string> = {
  PUBLISHES: "publishes",
  PARTLY: "publishes only in part",
  STOPPED: "no longer publishes",
  UNKNOWN: "not known whether it publishes",
};

export const ROLE: Record<Role, { words: string; meaning: string }> = {
  reader: { words: "reader", meaning: "looks, searches and exports" },
  coder: { words: "coder", meaning: "also adds reports" },
  reviewer: { words: "reviewer", meaning: "also decides: corrects, merges, splits, undoes" },
  administrator: { words: "administrator", meaning: "also keeps accounts and reads the audit" },
};

/** Fields of an event that a person may set, with what to write there. */
export const CORRECTABLE: { field: string; words: string; example: string }[] = [
  { field: "when", words: "When it happened", example: "2020-10-12 or 2020-10-10..2020-10-12" },
  { field: "where", words: "Where", example: "Lashkar Gah, Helmand" },
  { field: "doer", words: "Who did it", example: "Taliban" },
  { field: "target", words: "Upon whom", example: "Afghan police" },
  { field: "killed", words: "How many were killed", example: "11 or 9..11" },
  { field: "injured", words: "How many were injured", example: "3" },
  { field: "what", words: "What happened", example: "ASSAULT/heavy-weapons" },
];

const CODES: Record<string, string> = {
  TOLD_BY_SEVERAL: "told by several",
  ARMED_GROUP: "armed group",
  INTERNATIONAL_BODY: "international body",
  OWN_VOICE: "in the report's own voice",
  OUTLET_VOICE: "the outlet's own voice",
  NOT_STATED: "not stated",
  ADM1: "region (first order)",
  ADM2: "district (second order)",
  PARTY_ASSERTION: "one side's assertion",
  PUBLISHED_TEXT: "published text",
  ANNEX_PUBLIC: "public annex",
  ANNEX_UNPUBLISHED: "unpublished annex",
  THIRD_PARTY_PARAPHRASE: "somebody else's paraphrase",
  CUSTOMARY: "custom",
  EXTENT: "how many",
  FACT: "whether it happened so",
  ATTRIBUTION: "who did it",
  TERM_EXISTS: "whether there is such a term",
  VALIDITY: "whether it is in force",
  EXCEPTION: "whether an exception holds",
  MEANING: "what a term means",
  SCOPE: "what it covers",
};

/** A code of the record in plain words: IN_AND_AROUND becomes "in and around". */
export function plain(code: string): string {
  return CODES[code.toUpperCase().replaceAll("-", "_")] ?? code.toLowerCase().replaceAll("_", " ").replaceAll("-", " ");
}

/** A code of PLOVER or ACLED keeps its own spelling, shown small. */
export function fieldCodes(coding: { plover: string; mode?: string | null; acled: string | null; ucdp?: string | null }): string {
  const parts = [`PLOVER ${coding.plover}${coding.mode ? `/${coding.mode}` : ""}`];
  if (coding.acled !== null) parts.push(`ACLED ${coding.acled}`);
  if (coding.ucdp) parts.push(`UCDP ${coding.ucdp}`);
  return parts.join(" · ");
}
