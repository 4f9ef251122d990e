import type { Page as ListPage, ReportRow } from "../contract";
import { formatDay, formatMoment, plural } from "../format";
import { plain } from "../labels";
import { useAnswer } from "../ledger";
import { Link, useAddress } from "../navigation";
import { Filters, filtersOf } from "../parts/filters";
import { Page, Ready } from "../parts/page";
import { Empty, Exports, Pager, Table } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { NotStated, Stated, Words } from "../safe";

const LIMIT = 50;

export function ReportTable({ items, label, empty }: { items: ReportRow[]; label: string; empty: string }) {
  if (items.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table label={label} heads={["Report", "Outlet", "Published", "Kept since", "Tells of"]} figures={[4]}>
      {items.map((row) => (
        <tr key={row.id}>
          <th scope="row" class="what">
            <Link to={pathOf("reports", row.id)} class="source-title">{row.title === null ? <span class="not-stated">no title</span> : <Words>{row.title}</Words>}</Link>
            <span class="begins source"><Words>{row.begins}</Words></span>
            {(row.retracted || row.sensitivity.toLowerCase() !== "public") && <span class="sub"><b>{row.retracted ? "taken back" : plain(row.sensitivity)}</b></span>}
          </th>
          <td>{row.outlet === null ? <NotStated /> : <Link to={pathOf("sources", row.outlet)}><Stated>{row.outlet}</Stated></Link>}</td>
          <td class={row.published === null ? "not-stated" : undefined}>{formatDay(row.published)}</td>
          <td>{formatMoment(row.added)}</td>
          <td class="figure">{plural(row.incidents, "incident")}</td>
        </tr>
      ))}
    </Table>
  );
}

export function ReportsPage() {
  const { query } = useAddress();
  const offset = Number(query["offset"] ?? 0);
  const { text, source, from, to } = filtersOf(query);
  const answer = useAnswer<ListPage<ReportRow>>(`/reports${searchOf({ text, source, from, to, limit: String(LIMIT), offset: query["offset"] })}`);
  return (
    <Page title={text === undefined ? "Reports" : `Reports with “${text}”`} lead={<p>The texts that the record rests on, the last published first.</p>}>
      <Filters names={["from", "to", "text", "source"]} groups={{ "When it happened": "When it was published" }} />
      <Ready answer={answer}>
        {(value) => (
          <>
            <ReportTable items={value.items} label="Reports" empty={text === undefined ? "No report fits these filters." : "No report has these words."} />
            <Pager total={value.total} offset={offset} limit={LIMIT} one="report" />
            <Exports path="/reports" formats={["csv", "jsonl"]} />
          </>
        )}
      </Ready>
    </Page>
  );
}
