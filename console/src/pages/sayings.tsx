/** Claims, disputes, announcements with the days between them, and negotiations. */
import type { AnnouncementSeries, ClaimRow, Dispute, Listing, NegotiationRow, Page as ListPage } from "../contract";
import { formatDay, formatDays, formatGap, formatWindow, plural, sentence } from "../format";
import { BREAK, plain } from "../labels";
import { useAnswer } from "../ledger";
import { Link, useAddress } from "../navigation";
import { ClaimTable } from "../parts/claims";
import { Evidence, ReportLink } from "../parts/evidence";
import { ALL_FILTERS, Filters, filtersOf } from "../parts/filters";
import { Page, Ready } from "../parts/page";
import { Empty, Exports, Pager } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { Stated, Words } from "../safe";

const LIMIT = 50;

export function ClaimsPage() {
  const { query } = useAddress();
  const offset = Number(query["offset"] ?? 0);
  const { from, to, who, text } = query;
  const answer = useAnswer<ListPage<ClaimRow>>(`/claims${searchOf({ from, to, who, text, "published-by": query["published-by"], "known-at": query["known-at"], limit: String(LIMIT), offset: query["offset"] })}`);
  return (
    <Page title="Claims" lead={<p>Who says what, in the order in which it was said. A claim stays a claim, with everybody through whom it came.</p>}>
      <Filters names={["from", "to", "who", "text", "published-by", "known-at"]} words={{ who: "Speaker" }} groups={{ "When it happened": "When it was said", "What it is about": "Who says it", "Who says so": "Words" }} />
      <Ready answer={answer}>
        {(value) => (
          <>
            <ClaimTable items={value.items} label="Claims" empty="No claim fits these filters." withIncidents />
            <Pager total={value.total} offset={offset} limit={LIMIT} one="claim" />
            <Exports path="/claims" formats={["csv", "jsonl"]} />
          </>
        )}
      </Ready>
    </Page>
  );
}

export function DisputesPage() {
  const { query } = useAddress();
  const answer = useAnswer<Listing<Dispute>>(`/disputes${searchOf(filtersOf(query))}`);
  return (
    <Page title="Disputes" lead={<p>Matters on which reports or sides differ: whether, who, how many, and how it stands to an agreement. Never who is right.</p>}>
      <Filters names={ALL_FILTERS} />
      <Ready answer={answer}>
        {({ items }) =>
          items.length === 0 ? <Empty>Nothing is disputed here.</Empty> : (
            <>
              <p class="small">{plural(items.length, "matter")}</p>
              <ul class="disputes">
                {items.map((dispute, index) => (
                  <li key={index} class="dispute">
                    <h2>{dispute.incident === null ? <Words>{sentence(dispute.subject)}</Words> : <Link to={pathOf("incidents", dispute.incident)}><Words>{sentence(dispute.subject)}</Words></Link>}</h2>
                    <p class="small">In dispute: {dispute.kinds.map(plain).join(", ")}</p>
                    <ul class="rivals">{dispute.sides.map((side, at) => <li key={at}><Words>{side}</Words></li>)}</ul>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Ready>
    </Page>
  );
}

function Series({ series }: { series: AnnouncementSeries }) {
  return (
    <section class="series" aria-label={`Announcements of ${series.name}`}>
      <h2><Link to={pathOf("actors", series.side)}><Words>{series.name}</Words></Link></h2>
      <ol class="announced">
        {series.announced.map((announced, index) => (
          <li key={index}>
            {index > 0 && <p class="gap">{announced.gapDays === null ? "days between: not stated" : formatGap(announced.gapDays)}<span class="small"> — what lies between is not known</span></p>}
            <p><b class={announced.when.told ? undefined : "not-stated"}>{formatWindow(announced.when)}</b>: <Words>{announced.subject}</Words></p>
            {announced.firstSince !== null && <p class="small">Told to be the first since <Words>{announced.firstSince}</Words></p>}
            <ul class="notices">
              {announced.notices.map((notice) => (
                <li key={notice.id}><Evidence report={notice.report} spans={notice.evidence} most={3} /> <span class="small">— <ReportLink report={notice.report} outlet={notice.outlet} published={formatDay(notice.published)} /></span></li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {series.breaks.map((gap, index) => (
        <p key={index} class="break-note"><b>Break in publishing:</b> <Words>{gap.publisher}</Words> {BREAK[gap.status]}: <Words>{gap.series}</Words>, {formatDays(gap.from, gap.to)} <Evidence report={gap.report} spans={gap.evidence} most={2} /></p>
      ))}
    </section>
  );
}

export function AnnouncementsPage() {
  const { query } = useAddress();
  const answer = useAnswer<Listing<AnnouncementSeries>>(`/announcements${searchOf(filtersOf(query))}`);
  return (
    <Page title="Announcements" lead={<p>What each side made public, in order, with the days between. An announcement is not an occurrence: “first announced since June” does not say that nothing happened between.</p>}>
      <Filters names={ALL_FILTERS} words={{ from: "From", to: "To" }} groups={{ "When it happened": "When it was announced" }} />
      <Ready answer={answer}>{({ items }) => items.length === 0 ? <Empty>No announcement fits these filters.</Empty> : <>{items.map((series) => <Series key={series.side} series={series} />)}</>}</Ready>
    </Page>
  );
}

export function NegotiationsPage() {
  const { query } = useAddress();
  const answer = useAnswer<Listing<NegotiationRow>>(`/negotiations${searchOf(filtersOf(query))}`);
  return (
    <Page title="Negotiations" lead={<p>Talks that reports tell of, with what is at issue and where the sides stand. A list of issues is open unless a text says that it is whole.</p>}>
      <Filters names={ALL_FILTERS} />
      <Ready answer={answer}>
        {({ items }) => items.length === 0 ? <Empty>No talks are told of here.</Empty> : (
          <ul class="negotiations">
            {items.map((row) => (
              <li key={row.id + row.report}>
                <h2><Words>{sentence(row.name)}</Words></h2>
                <dl class="facts">
                  <dt>Parties</dt><dd>{row.parties.length === 0 ? <Stated>{null}</Stated> : row.parties.map((party, index) => <span key={index}>{index > 0 && "; "}<Words>{party}</Words></span>)}</dd>
                  <dt>Venue</dt><dd><Stated>{row.venue}</Stated></dd>
                  <dt>State</dt><dd class={row.status === "NOT_STATED" ? "not-stated" : undefined}>{plain(row.status)}</dd>
                  <dt>At issue</dt>
                  <dd>{row.issues.length === 0 ? <Stated>{null}</Stated> : <ul class="plain-list">{row.issues.map((issue, index) => <li key={index}><Words>{issue.words}</Words>{issue.stances !== undefined && issue.stances.length > 0 && <span class="sub">where they stand: <Words>{issue.stances.join("; ")}</Words></span>}</li>)}</ul>}</dd>
                  <dt>In words</dt><dd><Evidence report={row.report} spans={row.evidence} most={3} /> <span class="sub"><ReportLink report={row.report} outlet={row.outlet} published={formatDay(row.published)} /></span></dd>
                </dl>
              </li>
            ))}
          </ul>
        )}
      </Ready>
    </Page>
  );
}
