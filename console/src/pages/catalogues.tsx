/** Sides, places and sources: each list, and each with all that the record has of it. */
import type { AnnouncementSeries, ClaimRow, IncidentRow, Listing, Overview, Page as ListPage, PlaceRow, ReportRow, SideRow, SourceRow } from "../contract";
import { capitals, formatDays, formatGap, formatGrain, formatPoint, formatWindow, plural } from "../format";
import { useAnswer } from "../ledger";
import { Link } from "../navigation";
import { PlaceMap } from "../map/map";
import { ClaimTable } from "../parts/claims";
import { IncidentTable } from "../parts/incident-list";
import { Page, Ready, Section } from "../parts/page";
import { Empty, Table } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { NotStated, Words } from "../safe";
import { Timeline } from "../timeline/timeline";
import { ReportTable } from "./reports";
import type { PageProperties } from "../pages";

const PREVIEW = "20";

export function ActorsPage() {
  const answer = useAnswer<Listing<SideRow>>("/actors");
  return (
    <Page title="Sides" lead={<p>Who is told to have done something or to have suffered it. Forces, government and officials of a state stand under the state that they serve.</p>}>
      <Ready answer={answer}>
        {({ items }) => items.length === 0 ? <Empty>No side is named.</Empty> : (
          <Table label="Sides" heads={["Side", "Incidents", "told to have done", "told to have suffered", "Days"]} figures={[1, 2, 3]}>
            {items.map((row) => (
              <tr key={row.side}><th scope="row"><Link to={pathOf("actors", row.side)}><Words>{row.label}</Words></Link></th><td class="figure">{row.incidents}</td><td class="figure">{row.asDoer}</td><td class="figure">{row.asTarget}</td><td>{formatDays(row.first, row.last)}</td></tr>
            ))}
          </Table>
        )}
      </Ready>
    </Page>
  );
}

function IncidentsOf({ filter, label }: { filter: Record<string, string>; label: string }) {
  const answer = useAnswer<ListPage<IncidentRow>>(`/incidents${searchOf({ ...filter, limit: PREVIEW })}`);
  return (
    <Ready answer={answer}>
      {(value) => (
        <>
          <IncidentTable items={value.items} label={label} empty="None." />
          {value.total > value.items.length && <p><Link to={`/incidents${searchOf(filter)}`}>All {plural(value.total, "incident")}</Link></p>}
        </>
      )}
    </Ready>
  );
}

export function ActorPage({ parameters }: PageProperties) {
  const side = parameters["side"] ?? "";
  const filter = { who: side };
  const sides = useAnswer<Listing<SideRow>>("/actors");
  const overview = useAnswer<Overview>(`/overview${searchOf(filter)}`);
  const claims = useAnswer<ListPage<ClaimRow>>(`/claims${searchOf({ who: side, limit: PREVIEW })}`);
  const announcements = useAnswer<Listing<AnnouncementSeries>>(`/announcements${searchOf(filter)}`);
  const row = sides.value?.items.find((each) => each.side === side) ?? null;
  return (
    <Page title={row?.label ?? side} kind="Side" lead={row !== null && <p>In {plural(row.incidents, "incident")}: told to have done {row.asDoer}, told to have suffered {row.asTarget}. {formatDays(row.first, row.last)}. <Link to={`/${searchOf(filter)}`}>On the overview</Link></p>}>
      <Section title="Over time" id="over-time"><Ready answer={overview}>{(value) => <Timeline overview={value} />}</Ready></Section>
      <Section title="Incidents" id="incidents"><IncidentsOf filter={filter} label={`Incidents with ${side}`} /></Section>
      <Section title="What it announced" id="announced">
        <Ready answer={announcements}>
          {({ items }) => {
            const own = items.filter((series) => series.side === side);
            return own.length === 0 ? <Empty>No announcement of this side is told.</Empty> : (
              <>{own.map((series) => <ol key={series.side} class="announced brief">{series.announced.map((each, index) => <li key={index}>{index > 0 && <span class="small">{each.gapDays === null ? "days between: not stated" : formatGap(each.gapDays)} — </span>}{formatWindow(each.when)}: <Words>{each.subject}</Words></li>)}</ol>)}<p><Link to={`/announcements${searchOf(filter)}`}>With their words and breaks in publishing</Link></p></>
            );
          }}
        </Ready>
      </Section>
      <Section title="What it says" id="says">
        <Ready answer={claims}>{(value) => <><ClaimTable items={value.items} label={`Claims of ${side}`} empty="No claim of it is told." />{value.total > value.items.length && <p><Link to={`/claims${searchOf(filter)}`}>All {plural(value.total, "claim")}</Link></p>}</>}</Ready>
      </Section>
    </Page>
  );
}

export function PlacesPage() {
  const answer = useAnswer<Listing<PlaceRow>>("/places");
  return (
    <Page title="Places" lead={<p>Where incidents are told of, as exactly as reports have it and no more.</p>}>
      <Ready answer={answer}>
        {({ items }) => items.length === 0 ? <Empty>No place is named.</Empty> : (
          <Table label="Places" heads={["Place", "As exact as", "Country", "Incidents", "Days"]} figures={[3]}>
            {items.map((row) => (
              <tr key={row.key}><th scope="row"><Link to={pathOf("places", row.key)}><Words>{row.grain === "SPOT" ? row.name : `somewhere in ${row.name}`}</Words></Link></th><td>{formatGrain(row.grain)}</td><td>{row.country === null ? <NotStated /> : <Words>{capitals(row.country)}</Words>}</td><td class="figure">{row.incidents}</td><td>{formatDays(row.first, row.last)}</td></tr>
            ))}
          </Table>
        )}
      </Ready>
    </Page>
  );
}

/** "REGION:helmand/afghanistan" for people. */
function nameOfKey(key: string): string {
  return capitals(key.replace(/^[A-Z]+:/, "").split("/")[0] ?? key);
}

export function PlacePage({ parameters }: PageProperties) {
  const key = parameters["key"] ?? "";
  const places = useAnswer<Listing<PlaceRow>>("/places");
  const row = places.value?.items.find((each) => each.key === key) ?? null;
  const name = row?.name ?? nameOfKey(key);
  const filter = { place: name };
  const within = (row?.within ?? []).map(nameOfKey);
  return (
    <Page title={name} kind={row === null ? "Place" : sentenceOf(row)} lead={row !== null && (
      <p>{within.length > 0 && <>In {within.map((each, index) => <span key={each}>{index > 0 && ", "}<Link to={pathOf("places", row.within?.[index] ?? "")}><Words>{each}</Words></Link></span>)}. </>}{row.country !== null && <><Words>{capitals(row.country)}</Words>. </>}Point on the map: {formatPoint(row.point)}. <Link to={`/${searchOf(filter)}`}>On the overview</Link></p>)}>
      {row !== null && row.point !== null && <Section title="On the map" id="map"><PlaceMap places={[row]} height={260} /></Section>}
      <Section title="Incidents" id="incidents"><IncidentsOf filter={filter} label={`Incidents in ${name}`} /></Section>
    </Page>
  );
}

function sentenceOf(row: PlaceRow): string {
  const grain = formatGrain(row.grain);
  return grain.charAt(0).toUpperCase() + grain.slice(1);
}

export function SourcesPage() {
  const answer = useAnswer<Listing<SourceRow>>("/sources");
  return (
    <Page title="Sources" lead={<p>Outlets whose reports the record rests on.</p>}>
      <Ready answer={answer}>
        {({ items }) => items.length === 0 ? <Empty>No report is kept yet.</Empty> : (
          <Table label="Sources" heads={["Outlet", "Reports", "Incidents they tell of", "Published"]} figures={[1, 2]}>
            {items.map((row) => (
              <tr key={row.outlet ?? ""}><th scope="row">{row.outlet === null ? <NotStated /> : <Link to={pathOf("sources", row.outlet)}><Words>{row.outlet}</Words></Link>}</th><td class="figure">{row.reports}</td><td class="figure">{row.incidents}</td><td>{formatDays(row.first, row.last)}</td></tr>
            ))}
          </Table>
        )}
      </Ready>
    </Page>
  );
}

export function SourcePage({ parameters }: PageProperties) {
  const outlet = parameters["outlet"] ?? "";
  const sources = useAnswer<Listing<SourceRow>>("/sources");
  const reports = useAnswer<ListPage<ReportRow>>(`/reports${searchOf({ source: outlet, limit: PREVIEW })}`);
  const row = sources.value?.items.find((each) => each.outlet === outlet) ?? null;
  return (
    <Page title={outlet} kind="Source" lead={row !== null && <p>{plural(row.reports, "report")}, {plural(row.incidents, "incident")}, published {formatDays(row.first, row.last)}.</p>}>
      <Section title="Reports" id="reports">
        <Ready answer={reports}>{(value) => <><ReportTable items={value.items} label={`Reports of ${outlet}`} empty="No report of this outlet is kept." />{value.total > value.items.length && <p><Link to={`/reports${searchOf({ source: outlet })}`}>All {plural(value.total, "report")}</Link></p>}</>}</Ready>
      </Section>
      <Section title="Incidents that it tells of" id="incidents"><IncidentsOf filter={{ source: outlet }} label={`Incidents that ${outlet} tells of`} /></Section>
    </Page>
  );
}
