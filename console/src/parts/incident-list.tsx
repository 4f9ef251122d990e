/** Incidents as a table: what, when, where, whose words, and every count with who counted. */
import { counterOf, formatAmount, formatWhere, formatWindow, plural } from "../format";
import { fieldCodes, plain, STANDING } from "../labels";
import type { Coding, Counted, IncidentRow, Named, Standing, Where } from "../contract";
import { Link } from "../navigation";
import { pathOf } from "../router";
import { NotStated, Words } from "../safe";
import { Empty, Table } from "./table";
import { sentence } from "../format";

export function Codes({ coding }: { coding: Coding }) {
  return <span class="codes">{fieldCodes(coding)}</span>;
}

export function StandingWords({ standing, disputed = [] }: { standing: Standing; disputed?: string[] }) {
  return (
    <span class="standing" title={STANDING[standing].meaning}>
      {STANDING[standing].words}
      {disputed.length > 0 && <span class="disputed"> · disputed: {disputed.map(plain).join(", ")}</span>}
    </span>
  );
}

export function Side({ named }: { named: Named }) {
  return named.side === null ? <Words>{named.label}</Words> : <Link to={pathOf("actors", named.side)}><Words>{named.label}</Words></Link>;
}

export function Sides({ sides }: { sides: Named[] }) {
  if (sides.length === 0) return <NotStated />;
  return (
    <>
      {sides.map((named, index) => (
        <span key={index}>
          {index > 0 && <span class="or"> / </span>}
          <Side named={named} />
        </span>
      ))}
    </>
  );
}

export function PlaceLink({ where }: { where: Where }) {
  const words = formatWhere(where);
  if (where.grain === "NOWHERE" || where.key === null || where.key === undefined) return words === "not stated" ? <NotStated /> : <Words>{words}</Words>;
  return <Link to={pathOf("places", where.key)} class={where.told ? undefined : "not-stated"}><Words>{words}</Words></Link>;
}

/** Rival counts one under the other, each with its counter. They are never added up. */
export function Counts({ counts }: { counts: Counted[] }) {
  if (counts.length === 0) return <NotStated />;
  return (
    <ul class="counts">
      {counts.map((counted, index) => (
        <li key={index}>
          <b>{formatAmount(counted.amount)}</b>
          {counted.side != null && <> of <Words>{counted.side}</Words></>} <span class="by">by <Words>{counterOf(counted)}</Words></span>
        </li>
      ))}
    </ul>
  );
}

export function IncidentTable({ items, label, empty }: { items: IncidentRow[]; label: string; empty: string }) {
  if (items.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table label={label} heads={["What is told", "When", "Where", "Killed", "Injured", "Who says so"]} stacks>
      {items.map((row) => (
        <tr key={row.id} role="row">
          <th scope="row" role="rowheader" class="what">
            <Link to={pathOf("incidents", row.id)}><Words>{sentence(row.label)}</Words></Link>
            <span class="sub"><StandingWords standing={row.standing} disputed={row.disputed} />{row.series && " · several acts told as one"}</span>
            <Codes coding={row.coding} />
          </th>
          <td role="cell" data-head="When" class={row.window.told ? "when" : "when not-stated"}>{formatWindow(row.window)}</td>
          <td role="cell" data-head="Where" class="where"><PlaceLink where={row.where} /></td>
          <td role="cell" data-head="Killed"><Counts counts={row.killed} /></td>
          <td role="cell" data-head="Injured"><Counts counts={row.injured} /></td>
          <td role="cell" data-head="Told by" class="who-says">
            <span>{plural(row.reports, "report")}</span>
            {row.outlets.length > 0 && <span class="sub">{row.outlets.map((outlet, index) => <span key={outlet}>{index > 0 && ", "}<Words>{outlet}</Words></span>)}</span>}
          </td>
        </tr>
      ))}
    </Table>
  );
}
