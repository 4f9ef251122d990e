/** The values that were read in a report: every field with its words, its rule, and the answer to "why". */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ask, type Failure } from "../api";
import type { Amount, Entry, Explanation } from "../contract";
import { formatAmount, formatDay } from "../format";
import { fieldCodes, plain } from "../labels";
import { asFailure } from "../parts/decide";
import { Trouble } from "../parts/page";
import { NotStated, Quote, Words } from "../safe";
import { isAmount, isAttested, isFields, isRef, isSpan } from "./entry";
import { FIELDS, ONLY_IF_TRUE } from "./kinds";

function AmountWords({ amount }: { amount: Amount }) {
  const figures = formatAmount(amount);
  return <><b>{figures}</b>{figures !== amount.words && <> <Quote>{amount.words}</Quote></>}</>;
}

/** Any value of the record for people. */
export function Value({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <NotStated />;
  if (typeof value === "boolean") return <>{value ? "yes" : "no"}</>;
  if (typeof value === "number") return <>{Number.isInteger(value) ? value : value.toFixed(2)}</>;
  if (typeof value === "string") return <>{/^[A-Z][A-Z0-9_]+$/.test(value) ? plain(value) : /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : <Words>{value}</Words>}</>;
  if (isAttested(value)) return <><Value value={value.value} /> <Rule rule={value.rule} /></>;
  if (isSpan(value)) return <Quote>{value.text}</Quote>;
  if (isRef(value)) return <a href={`#${value.id}`} class="ref"><Words>{value.label}</Words></a>;
  if (isAmount(value)) return <AmountWords amount={value} />;
  if (Array.isArray(value)) return value.length === 0 ? <NotStated /> : <ul class="plain-list">{value.map((each: unknown, index) => <li key={index}><Value value={each} /></li>)}</ul>;
  if (!isFields(value)) return <NotStated />;
  if (typeof value["plover"] === "string") {
    return <span class="codes">{fieldCodes({ plover: value["plover"], mode: textOf(value["mode"]), acled: textOf(value["acled"]), ucdp: textOf(value["ucdp"]) })}</span>;
  }
  if ("role" in value && "actor" in value) return <>{ROLES[String(value["role"])] ?? plain(String(value["role"]))}: <Value value={value["actor"]} /></>;
  if ("harm" in value) {
    return <>{plain(String(value["harm"]))}: <Value value={value["amount"]} />{value["side"] !== null && <> of <Value value={value["side"]} /></>} <span class="by">by {value["counter"] === null || value["counter"] === undefined ? "the report’s own voice" : <Value value={value["counter"]} />}</span></>;
  }
  if ("link" in value && "actor" in value) return <><Value value={value["actor"]} /> <span class="small">({plain(String(value["link"]))})</span></>;
  return <span class="small">{JSON.stringify(value)}</span>;
}

const ROLES: Record<string, string> = { ACTOR: "done by", RECIPIENT: "upon", BENEFICIARY: "for" };

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function Rule({ rule }: { rule: string | undefined }) {
  return rule === undefined ? null : <span class="rule">{rule}</span>;
}

/** Why the values of a record are what they are: the words, the rule, the row of the table. */
function Why({ report, record }: { report: string; record: string }) {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [open, setOpen] = useState(false);
  const look = async (): Promise<void> => {
    setOpen(!open);
    if (explanation !== null || open) return;
    try {
      setExplanation(await ask<Explanation>(`/reports/${encodeURIComponent(report)}/explanations/${encodeURIComponent(record)}`));
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <div class="why">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => void look()}>Why?</button>
      {open && failure !== null && <Trouble failure={failure} />}
      {open && explanation !== null && (
        <dl class="why-parts">
          {explanation.parts.map((part, index) => (
            <div key={index}>
              <dt>{part.field}</dt>
              <dd><Words>{part.value}</Words>{part.rule != null && <> <Rule rule={part.rule} /></>}{part.reason != null && <span class="sub"><Words>{part.reason}</Words></span>}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

interface RecordProperties { entry: Entry; title: string; report: string | null; incident: { id: string; label: string } | null; children?: ComponentChildren }

/** One record with its fields. `data-value` and `data-field` are what the lighting goes by. */
export function RecordView({ entry, title, report, incident, children }: RecordProperties) {
  const fields = (FIELDS[entry.type] ?? []).filter(([name]) => !(ONLY_IF_TRUE.has(name) && entry[name] !== true));
  return (
    <details class="value" id={entry.id} data-value={entry.id}>
      <summary data-record={entry.id}><Words>{title}</Words></summary>
      <dl class="fields">
        {fields.map(([name, words]) => (
          <div key={name} class="field" data-field={name} data-record={entry.id}>
            <dt>{words}</dt>
            <dd><Value value={entry[name]} /></dd>
          </div>
        ))}
      </dl>
      {incident !== null && <p class="small">Told of the incident <a href={`/incidents/${incident.id}`}><Words>{incident.label}</Words></a></p>}
      {children}
      {report !== null && entry.type !== "not-stated" && <Why report={report} record={entry.id} />}
    </details>
  );
}
