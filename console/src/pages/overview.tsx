/** Timeline and map side by side: days chosen on the one filter the other, a place chosen on the other filters the one. */
import type { IncidentRow, Overview, Page as ListPage } from "../contract";
import { formatDays, plural } from "../format";
import { useAnswer } from "../ledger";
import { Link, refine, useAddress } from "../navigation";
import { PlaceMap } from "../map/map";
import { ALL_FILTERS, Filters, filtersOf } from "../parts/filters";
import { IncidentTable } from "../parts/incident-list";
import { Page, Ready, Section } from "../parts/page";
import { Pager } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { Timeline } from "../timeline/timeline";
import { Words } from "../safe";

const LIMIT = 25;

export function OverviewPage() {
  const { query } = useAddress();
  const all = searchOf(filtersOf(query));
  const overTime = searchOf(filtersOf(query, ["from", "to"]));
  const overPlaces = searchOf(filtersOf(query, ["place"]));
  const offset = Number(query["offset"] ?? 0);
  const overview = useAnswer<Overview>(`/overview${all}`);
  const timeline = useAnswer<Overview>(overTime === all ? null : `/overview${overTime}`);
  const map = useAnswer<Overview>(overPlaces === all ? null : `/overview${overPlaces}`);
  const incidents = useAnswer<ListPage<IncidentRow>>(`/incidents${searchOf({ ...filtersOf(query), limit: String(LIMIT), offset: offset === 0 ? undefined : String(offset) })}`);
  return (
    <Page title="Overview" class="overview" lead={<Ready answer={overview}>{(value) => <Lead overview={value} />}</Ready>}>
      <Filters names={ALL_FILTERS} />
      <div class="beside">
        <section aria-labelledby="over-time" class="panel">
          <h2 id="over-time">Over time</h2>
          <Ready answer={overTime === all ? overview : timeline}>{(value) => <Timeline overview={value} />}</Ready>
        </section>
        <section aria-labelledby="where-told" class="panel">
          <h2 id="where-told">Where</h2>
          <Ready answer={overPlaces === all ? overview : map}>
            {(value) => <PlaceMap places={value.places} chosen={query["place"]} onChoose={(place) => refine({ place: place?.name })} height={380} />}
          </Ready>
        </section>
      </div>
      <Section title="Incidents" id="incident-list">
        <Ready answer={incidents}>
          {(value) => (
            <>
              <IncidentTable items={value.items} label="Incidents, the last first" empty="No incident fits these filters." />
              <Pager total={value.total} offset={offset} limit={LIMIT} one="incident" />
              <p class="small"><Link to={`/incidents${all}`}>All of them as a list, with exports</Link></p>
            </>
          )}
        </Ready>
      </Section>
      <Ready answer={overview}>{(value) => <KindsAndSides overview={value} />}</Ready>
    </Page>
  );
}

function Lead({ overview }: { overview: Overview }) {
  if (overview.reports === 0) {
    return <p>The ledger is empty. <Link to="/add">Add the first report</Link>, or start the console with the samples: <code>./armistice demo</code></p>;
  }
  return (
    <p>
      {plural(overview.incidents, "incident")} of {plural(overview.reports, "report")}, {formatDays(overview.first, overview.last)}.{" "}
      {overview.undated > 0 && <>Of {plural(overview.undated, "incident")} the day is not stated or lies in no one period; {overview.undated === 1 ? "it is" : "they are"} in the list and not on the timeline. </>}
      {overview.unplaced > 0 && <>Of {plural(overview.unplaced, "incident")} the place is not stated; {overview.unplaced === 1 ? "it is" : "they are"} in the list and not on the map.</>}
    </p>
  );
}

function KindsAndSides({ overview }: { overview: Overview }) {
  if (overview.incidents === 0) return null;
  const most = Math.max(1, ...overview.kinds.map((kind) => kind.incidents));
  return (
    <div class="beside">
      <section aria-labelledby="kinds" class="panel">
        <h2 id="kinds">Kinds of act <span class="small">as ACLED names them</span></h2>
        <ul class="bar-list">
          {overview.kinds.slice(0, 12).map((kind) => (
            <li key={kind.label}>
              <Link to={`/${searchOf({ what: kind.label })}`}><Words>{kind.label}</Words></Link> <span class="figure">{kind.incidents}</span>
              <svg class="bar-line" width="100%" height="3" aria-hidden="true"><rect width={`${(kind.incidents / most) * 100}%`} height="3" /></svg>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sides" class="panel">
        <h2 id="sides">Sides <span class="small">as reports name them</span></h2>
        <ul class="bar-list">
          {overview.sides.slice(0, 12).map((side) => (
            <li key={side.side}>
              <Link to={pathOf("actors", side.side)}><Words>{side.label}</Words></Link> <span class="figure">{side.incidents}</span>
              <span class="sub">told to have done {side.asDoer}, to have suffered {side.asTarget}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
