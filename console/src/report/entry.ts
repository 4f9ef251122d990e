/** Reads the fields of a record (docs/record.md) whose shape is known by its type only. Pure. */
import type { Amount, Entry, Span } from "../contract";
import { formatAmount } from "../format";
import { plain } from "../labels";

export interface Ref { id: string; label: string }
export interface Attested { value: unknown; evidence: Span[]; rule: string }
type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSpan(value: unknown): value is Span {
  return isFields(value) && typeof value["start"] === "number" && typeof value["end"] === "number" && typeof value["text"] === "string";
}

export function isRef(value: unknown): value is Ref {
  return isFields(value) && typeof value["id"] === "string" && typeof value["label"] === "string";
}

export function isAttested(value: unknown): value is Attested {
  return isFields(value) && "value" in value && Array.isArray(value["evidence"]);
}

export function isAmount(value: unknown): value is Amount {
  return isFields(value) && "words" in value && "low" in value && "best" in value && "high" in value;
}

/** All spans that a value rests on, its own and those of what it holds, each once. */
export function spansIn(value: unknown): Span[] {
  const found = new Map<string, Span>();
  const look = (each: unknown): void => {
    if (isSpan(each)) found.set(`${each.start}-${each.end}`, each);
    else if (Array.isArray(each)) each.forEach(look);
    else if (isFields(each)) Object.values(each).forEach(look);
  };
  look(value);
  return [...found.values()];
}

/** What other records call each record: the labels of all refs. */
export function labelsIn(entries: Entry[]): Map<string, string> {
  const labels = new Map<string, string>();
  const look = (each: unknown): void => {
    if (isRef(each)) labels.set(each.id, each.label);
    if (Array.isArray(each)) each.forEach(look);
    else if (isFields(each)) Object.values(each).forEach(look);
  };
  for (const entry of entries) look(Object.entries(entry).filter(([name]) => name !== "id").map(([, value]) => value));
  return labels;
}

/** A value in one line of plain text; null where it is not stated. */
export function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return /^[A-Z][A-Z0-9_]+$/.test(value) ? plain(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isAttested(value)) return inWords(value.value);
  if (isRef(value)) return value.label;
  if (isAmount(value)) return formatAmount(value);
  if (isSpan(value)) return value.text;
  if (Array.isArray(value)) {
    const words = value.map(inWords).filter((each): each is string => each !== null);
    return words.length === 0 ? null : words.join(", ");
  }
  if (isFields(value) && typeof value["plover"] === "string") return typeof value["acled"] === "string" ? value["acled"] : plain(value["plover"]);
  return null;
}

function speakerOf(entry: Entry): string {
  const first: unknown = Array.isArray(entry["speakers"]) ? entry["speakers"][0] : null;
  return (isFields(first) ? inWords(first["actor"]) : null) ?? "somebody";
}

/** What a person would call the record. */
export function titleOf(entry: Entry, labels: Map<string, string>): string {
  const named = (field: string): string => inWords(entry[field]) ?? "not stated";
  switch (entry.type) {
    case "claim":
      return `${speakerOf(entry)}: ${named("content")}`;
    case "position":
      return `${named("holder")}: ${named("value")}`;
    case "demand":
      return `${named("speaker")} asks: ${named("action")}`;
    case "term":
      return `${inWords(entry["bearer"]) ?? "not stated who:"} ${modality(named("modality"))} ${named("action")}${entry["target"] === null ? "" : ` ${named("target")}`}`;
    case "silence":
      return `no word on: ${named("action")}`;
    case "announcement":
      return `${inWords(entry["announcer"]) ?? "somebody"}: ${named("subject")}`;
    case "regime":
      return `${named("publisher")}: ${named("status")}, ${named("series")}`;
    case "trend":
      return `${named("counted")}: ${named("direction")}`;
    case "count":
      return `${named("value")} ${named("counted")}, by ${named("counter")}`;
    case "time":
      return named("words");
    case "not-stated":
      return named("note");
    case "circumstance":
      return `${named("kind")}: ${named("words")}`;
    case "relation":
      return `${named("from")} — ${named("kind")} — ${named("to")}`;
    case "dispute":
      return `${named("subject")}: ${named("kinds")}`;
    case "event":
      return labels.get(entry.id) ?? named("coding");
    default:
      return inWords(entry["name"]) ?? labels.get(entry.id) ?? entry.id;
  }
}

function modality(words: string): string {
  switch (words) {
    case "permits":
      return "may";
    case "obliges":
      return "must";
    case "prohibits":
      return "must not";
    default:
      return words;
  }
}
