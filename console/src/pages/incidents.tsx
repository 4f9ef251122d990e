import type { IncidentRow, Page as ListPage } from "../contract";
import { useAnswer } from "../ledger";
import { Link, useAddress } from "../navigation";
import { ALL_FILTERS, Filters, filtersOf } from "../parts/filters";
import { IncidentTable } from "../parts/incident-list";
import { Page, Ready } from "../parts/page";
import { Exports, Pager } from "../parts/table";
import { searchOf } from "../router";

const LIMIT = 50;

export function IncidentsPage() {
  const { path, query } = useAddress();
  const offset = Number(query["offset"] ?? 0);
  const oldest = query["order"] === "oldest";
  const answer = useAnswer<ListPage<IncidentRow>>(`/incidents${searchOf({ ...filtersOf(query), order: query["order"], limit: String(LIMIT), offset: query["offset"] })}`);
  return (
    <Page title="Incidents" lead={<p>What happened, as all reports together tell it. Counts stand beside each other with who counted, and are never added up.</p>}>
      <Filters names={ALL_FILTERS} />
      <p class="small order">
        {oldest ? "The first days first" : "The last days first"} · <Link to={path + searchOf({ ...query, offset: undefined, order: oldest ? undefined : "oldest" })}>{oldest ? "last days first" : "first days first"}</Link> · <Link to={`/${searchOf(filtersOf(query))}`}>on the timeline and the map</Link>
      </p>
      <Ready answer={answer}>
        {(value) => (
          <>
            <IncidentTable items={value.items} label="Incidents" empty="No incident fits these filters." />
            <Pager total={value.total} offset={offset} limit={LIMIT} one="incident" />
            <Exports path="/incidents" formats={["csv", "jsonl", "geojson", "acled", "ucdp", "polecat", "parquet"]} />
          </>
        )}
      </Ready>
    </Page>
  );
}
