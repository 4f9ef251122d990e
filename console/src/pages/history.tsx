/** What the ledger learned, in order, and what people decided, with the way back. */
import { useState } from "preact/hooks";
import { Failure, write } from "../api";
import type { DecisionRow, HistoryStep, Kept, Listing } from "../contract";
import { formatMoment, sentence } from "../format";
import { DECISION, plain } from "../labels";
import { may, useAnswer, useVisit } from "../ledger";
import { Link, useAddress } from "../navigation";
import { asFailure, fieldWords } from "../parts/decide";
import { Filters } from "../parts/filters";
import { Page, Ready, Section, Trouble } from "../parts/page";
import { Empty, Pager, Table } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { Words } from "../safe";

const LIMIT = 50;

function Undo({ row }: { row: DecisionRow }) {
  const { refresh } = useVisit();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (row.undone) return <span class="small">undone</span>;
  if (row.kind === "undo" || row.kind === "seal") return null;
  const undo = async (): Promise<void> => {
    try {
      refresh((await write<Kept>("POST", `/decisions/${row.seq}/undo`, { reason: "taken back from the history" })).seq);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return failure === null ? <button type="button" onClick={() => void undo()} aria-label={`Undo decision ${row.seq}`}>Undo</button> : <Trouble failure={failure} />;
}

function Decisions({ items, undoable }: { items: DecisionRow[]; undoable: boolean }) {
  if (items.length === 0) return <Empty>Nobody has decided anything yet.</Empty>;
  return (
    <Table label="Decisions, the last first" heads={["Decision", "About", "Why", "Who and when", ...(undoable ? ["Way back"] : [])]}>
      {items.map((row) => (
        <tr key={row.seq} class={row.undone ? "undone" : undefined}>
          <th scope="row">{sentence(DECISION[row.kind])}<span class="sub">entry {row.seq}</span></th>
          <td>
            {row.one.startsWith("incident-") ? <Link to={pathOf("incidents", row.one)}><Words>{row.label ?? row.one}</Words></Link> : row.one.startsWith("report-") ? <Link to={pathOf("reports", row.one)}><Words>{row.label ?? row.one}</Words></Link> : <Words>{row.label ?? row.one}</Words>}
            {row.field !== null && <span class="sub">{fieldWords(row.field)}{row.value !== null && <>: <Words>{row.value}</Words></>}</span>}
          </td>
          <td><Words>{row.reason}</Words></td>
          <td><Words>{row.who}</Words><span class="sub">{formatMoment(row.at)}</span></td>
          {undoable && <td><Undo row={row} /></td>}
        </tr>
      ))}
    </Table>
  );
}

/** Steps of one entry of the log stand under one heading. */
function entriesOf(steps: HistoryStep[]): HistoryStep[][] {
  const entries = new Map<number, HistoryStep[]>();
  for (const step of steps) entries.set(step.seq, [...(entries.get(step.seq) ?? []), step]);
  return [...entries.values()].sort((one, other) => (other[0]?.seq ?? 0) - (one[0]?.seq ?? 0));
}

/** A decision is about an event or a term by its id; people know it by its incident. */
function aboutOf(step: HistoryStep): string {
  if (!/^(event|term|incident)-[0-9a-f]+$/.test(step.about)) return step.about;
  return step.label !== "" ? step.label : step.about.startsWith("term-") ? "a proposed term" : "a value";
}

export function HistoryPage() {
  const { query } = useAddress();
  const { session } = useVisit();
  const offset = Number(query["offset"] ?? 0);
  const decisions = useAnswer<{ items: DecisionRow[]; total: number }>(`/decisions${searchOf({ offset: query["offset"], limit: String(LIMIT) })}`);
  const steps = useAnswer<Listing<HistoryStep>>(`/history${searchOf({ from: query["from"], to: query["to"], limit: "200" })}`);
  return (
    <Page title="History" lead={<p>What the ledger learned and when, with what it changed. Entries of the log are never altered; an undo is an entry of its own.</p>}>
      <Section title="Decisions of people" id="decisions">
        <Ready answer={decisions}>
          {(value) => <><Decisions items={value.items} undoable={may(session, "reviewer")} />{value.total > LIMIT && <Pager total={value.total} offset={offset} limit={LIMIT} one="decision" />}</>}
        </Ready>
      </Section>
      <Section title="What it learned" id="learned">
        <Filters names={["from", "to"]} groups={{ "When it happened": "When the ledger learned it" }} />
        <Ready answer={steps}>
          {({ items }) => items.length === 0 ? <Empty>The ledger learned nothing in these days.</Empty> : (
            <ol class="entries">
              {entriesOf(items).map((entry) => {
                const first = entry[0] as HistoryStep;
                return (
                  <li key={first.seq}>
                    <h3>{sentence(plain(first.kind))}: <Words>{aboutOf(first)}</Words></h3>
                    <p class="small">{formatMoment(first.at)}, <Words>{first.who}</Words>, <Words>{first.reason}</Words>, entry {first.seq}</p>
                    <ul class="changes">
                      {entry.filter((step) => step.incident !== "").length === 0 && <li class="small">It changed no incident.</li>}
                      {entry.filter((step) => step.incident !== "").map((step, index) => (
                        <li key={index}><span class="change-kind">{step.change}</span> <Link to={pathOf("incidents", step.incident)}><Words>{step.label}</Words></Link>
                          {!(step.change === "new" && step.what.length === 1) && <ul>{step.what.map((what, at) => <li key={at}><Words>{what}</Words></li>)}</ul>}</li>
                      ))}
                    </ul>
                  </li>
                );
              })}
            </ol>
          )}
        </Ready>
      </Section>
    </Page>
  );
}
