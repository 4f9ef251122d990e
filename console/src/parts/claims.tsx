/** Claims and positions as tables. A claim keeps the whole chain of those through whom it came. */
import type { ClaimRow, PositionRow } from "../contract";
import { formatDay, formatDays } from "../format";
import { plain } from "../labels";
import { Link } from "../navigation";
import { pathOf } from "../router";
import { Stated, Words } from "../safe";
import { Evidence, ReportLink, wordsAddress } from "./evidence";
import { Empty, Table } from "./table";

function Chain({ claim }: { claim: ClaimRow }) {
  return (
    <>
      {claim.speakers.map((speaker, index) => (
        <span key={index} class={index === 0 ? "speaker" : "relay"}>
          {index > 0 && <span class="small">{speaker.link === "PUBLISHED" ? ", in " : ", by way of "}</span>}
          <Words>{speaker.label}</Words>
        </span>
      ))}
    </>
  );
}

export function ClaimTable({ items, label, empty, withIncidents = false }: { items: ClaimRow[]; label: string; empty: string; withIncidents?: boolean }) {
  if (items.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table label={label} heads={["Who says it", "What is said", "How", "Said", "Published"]}>
      {items.map((claim) => (
        <tr key={claim.id + claim.report}>
          <th scope="row"><Chain claim={claim} /></th>
          <td>
            <Link to={wordsAddress(claim.report, claim.evidence[0])} class="source"><Words>{claim.words === "" ? (claim.evidence[0]?.text ?? "the words") : claim.words}</Words></Link>
            {withIncidents && claim.incidents.map((incident) => <span key={incident} class="sub"><Link to={pathOf("incidents", incident)}>incident {incident.replace("incident-", "").slice(0, 6)}</Link></span>)}
          </td>
          <td>{plain(claim.act)}, {plain(claim.factuality)}{claim.hedge != null && <span class="sub">hedged: “<Words>{claim.hedge}</Words>”</span>}<span class="sub">{plain(claim.quoteMode)}</span></td>
          <td class={claim.from === null && claim.to === null ? "not-stated" : undefined}>{formatDays(claim.from, claim.to)}</td>
          <td><ReportLink report={claim.report} outlet={claim.outlet} published={formatDay(claim.published)} /></td>
        </tr>
      ))}
    </Table>
  );
}

export function PositionTable({ items, label }: { items: PositionRow[]; label: string }) {
  if (items.length === 0) return <Empty>No position is told.</Empty>;
  return (
    <Table label={label} heads={["Who holds it", "What is held", "Of which agreement", "On what ground", "Said", "In words"]}>
      {items.map((row, index) => (
        <tr key={index}>
          <th scope="row"><Words>{row.holder}</Words></th>
          <td>{plain(row.value)}</td>
          <td><Stated>{row.agreement}</Stated></td>
          <td><Stated>{row.ground}</Stated></td>
          <td class={row.said === null ? "not-stated" : undefined}>{formatDay(row.said)}</td>
          <td><Evidence report={row.report} spans={row.evidence} most={2} /><span class="sub"><ReportLink report={row.report} outlet={row.outlet} published={formatDay(row.published)} /></span></td>
        </tr>
      ))}
    </Table>
  );
}
