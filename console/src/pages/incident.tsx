/** An incident: what is known, what is claimed and by whom, and why its tellings stand together. */
import type { Counted, Happening, IncidentPage, Link as IncidentLink, Member, Revision } from "../contract";
import { counterOf, formatAmount, formatDay, formatMoment, formatPoint, formatWindow, plural, sentence } from "../format";
import { LINK, plain, STANDING } from "../labels";
import { may, useAnswer, useVisit } from "../ledger";
import { Link, useAddress } from "../navigation";
import { ClaimTable, PositionTable } from "../parts/claims";
import { DecisionDialog, OutcomeNote, useDeciding, type Draft } from "../parts/decide";
import { Evidence, ReportLink } from "../parts/evidence";
import { Codes, PlaceLink, Side } from "../parts/incident-list";
import { FailedPage, Page, Ready, Section } from "../parts/page";
import { Empty, Table } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { NotStated, Stated, Words } from "../safe";
import type { Named } from "../contract";
import type { PageProperties } from "../pages";

type Begin = (draft: Draft) => void;

export function IncidentPageView({ parameters }: PageProperties) {
  const id = parameters["id"] ?? "";
  const { query } = useAddress();
  const { session } = useVisit();
  const answer = useAnswer<IncidentPage>(`/incidents/${encodeURIComponent(id)}${searchOf({ "published-by": query["published-by"], "known-at": query["known-at"] })}`);
  const deciding = useDeciding();
  if (answer.state === "failed") return <FailedPage failure={answer.failure} />;
  const begin = may(session, "reviewer") ? deciding.begin : null;
  const value = answer.value;
  return (
    <Page key={id} title={value === null ? "Incident" : sentence(value.incident.label)} kind="Incident" class="incident"
      lead={value !== null && <Lead page={value} />}>
      <OutcomeNote deciding={deciding} />
      <Ready answer={answer}>{(page) => <Body page={page} begin={begin} />}</Ready>
      <DecisionDialog deciding={deciding} />
    </Page>
  );
}

function Lead({ page }: { page: IncidentPage }) {
  const { incident } = page;
  const outlets = [...new Set(incident.members.map((member) => member.outlet ?? "an outlet not stated"))];
  return (
    <>
      <p>
        <b>{sentence(STANDING[incident.standing].words)}</b>: {STANDING[incident.standing].meaning}.{" "}
        {incident.denialOnly === true && <>It is only denied; nobody here tells that it happened. </>}
        {incident.series && <>Several acts are told as one. </>}
        {plural(incident.members.length, "telling")} by {outlets.map((outlet, index) => <span key={outlet}>{index > 0 && ", "}<Words>{outlet}</Words></span>)}.
      </p>
      <p class="small"><Codes coding={incident.coding} /> · {incident.id}</p>
    </>
  );
}

function Body({ page, begin }: { page: IncidentPage; begin: Begin | null }) {
  const { incident } = page;
  const outletOf = new Map(incident.members.map((member) => [member.event, member.outlet ?? "outlet not stated"]));
  return (
    <>
      <Section title="What is told" id="told">
        <dl class="facts">
          <dt>When</dt>
          <dd class={incident.window.told ? undefined : "not-stated"}>{formatWindow(incident.window)}</dd>
          <dt>Where</dt>
          <dd><PlaceLink where={incident.where} />{incident.where.point !== null && <span class="sub">On the map: {formatPoint(incident.where.point)}.</span>}</dd>
          <dt>Who is said to have done it</dt>
          <dd><NamedList sides={incident.doers} outletOf={outletOf} /></dd>
          <dt>Upon whom</dt>
          <dd><NamedList sides={incident.targets} outletOf={outletOf} /></dd>
          <dt>Killed</dt>
          <dd><TollList counts={incident.tolls.filter((toll) => toll.harm === "KILLED")} incident={incident} /></dd>
          <dt>Injured</dt>
          <dd><TollList counts={incident.tolls.filter((toll) => toll.harm === "INJURED")} incident={incident} /></dd>
        </dl>
      </Section>
      {page.disagreements.length > 0 && (
        <Section title="Where it is disputed" id="disputed" note="What is told differently, side by side. The ledger does not say who is right.">
          {page.disagreements.map((row, index) => (
            <div key={index} class="dispute">
              <h3>{sentence(plain(row.kind))} <span class="small"><Words>{plain(row.field)}</Words></span></h3>
              <ul class="rivals">{row.sides.map((side, at) => <li key={at}><Words>{side}</Words></li>)}</ul>
            </div>
          ))}
        </Section>
      )}
      <Section title="Who says so" id="members" note="Every telling that the incident holds, with the reason why it stands here.">
        <ol class="members">{incident.members.map((member) => <Telling key={member.event} member={member} alone={incident.members.length === 1} begin={begin} />)}</ol>
      </Section>
      <Section title="What is claimed of it, and by whom" id="claims">
        <ClaimTable items={page.claims} label="Claims about the incident" empty="No claim is tied to it beyond the tellings above." />
      </Section>
      {page.positions.length > 0 && (
        <Section title="How it is held to stand to agreements" id="positions">
          <PositionTable items={page.positions} label="Positions on the incident" />
        </Section>
      )}
      <Section title="Other incidents that it may touch" id="links">
        <LinkTable links={page.links} incident={incident} begin={begin} />
      </Section>
      <Section title="How it came to be so" id="history" note="Every revision, with what it changed and why.">
        <Revisions history={page.history} />
      </Section>
    </>
  );
}

function NamedList({ sides, outletOf }: { sides: Named[]; outletOf: Map<string, string> }) {
  if (sides.length === 0) return <NotStated />;
  return (
    <ul class="counts">
      {sides.map((named, index) => (
        <li key={index}>
          <b><Side named={named} /></b> <span class="by">according to <Words>{[...new Set(named.tellings.map((telling) => outletOf.get(telling) ?? "a report"))].join(", ")}</Words></span>
        </li>
      ))}
    </ul>
  );
}

/** Rival counts side by side, never added up. */
function TollList({ counts, incident }: { counts: Counted[]; incident: Happening }) {
  if (counts.length === 0) return <NotStated />;
  const reportOf = new Map(incident.members.flatMap((member) => [member.event, ...(member.retold ?? [])].map((event) => [event, member.report] as const)));
  return (
    <ul class="tolls">
      {counts.map((counted, index) => {
        const report = reportOf.get(counted.telling);
        return (
          <li key={index}>
            <b class="amount">{formatAmount(counted.amount)}</b>
            <span>{counted.side == null ? <span class="not-stated">whose people: not stated</span> : <>of <Words>{counted.side}</Words></>}</span>
            <span class="by">by <Words>{counterOf(counted)}</Words>{counted.counter !== null && counted.outlet !== null && <>, in <Words>{counted.outlet}</Words></>}</span>
            {report !== undefined && <Evidence report={report} spans={counted.evidence} />}
          </li>
        );
      })}
    </ul>
  );
}

function Telling({ member, alone, begin }: { member: Member; alone: boolean; begin: Begin | null }) {
  const source = `${member.outlet ?? "outlet not stated"}, ${formatDay(member.published)}`;
  return (
    <li>
      <p class="member-head">
        <ReportLink report={member.report} outlet={member.outlet} published={formatDay(member.published)} />
        {member.denied && <b> denies it</b>}{member.founder && <span class="small"> · the telling that it was made of</span>}
      </p>
      <p><Words>{sentence(member.label)}</Words></p>
      <p><Evidence report={member.report} spans={member.evidence} /></p>
      <p class="small reason">
        In this incident because <Words>{member.reason}</Words>. <span class="codes">{member.rule}, {member.score.toFixed(2)}</span>{" "}
        <Link to={`${pathOf("reports", member.report)}#${member.event}`}>see the reading</Link>
      </p>
      {begin !== null && (
        <p class="actions">
          <button type="button" onClick={() => begin({ title: "Correct a value", about: `${member.label} — as ${source} tells it`, decision: { kind: "correct", one: member.event }, reason: "read otherwise in the text", correcting: "when" })}>Correct …</button>
          {!alone && <button type="button" onClick={() => begin({ title: "Split this telling off", about: `${member.label} — as ${source} tells it`, decision: { kind: "split", one: member.event }, reason: "another happening" })}>Split off …</button>}
        </p>
      )}
    </li>
  );
}

function LinkTable({ links, incident, begin }: { links: IncidentLink[]; incident: Happening; begin: Begin | null }) {
  if (links.length === 0) return <Empty>None.</Empty>;
  return (
    <Table label="Links to other incidents" heads={["How", "Incident", "Why", "Strength", ...(begin === null ? [] : ["Decide"])]} figures={[3]}>
      {links.map((link) => (
        <tr key={link.kind + link.to}>
          <td>{LINK[link.kind]}</td>
          <th scope="row"><Link to={pathOf("incidents", link.to)}><Words>{sentence(link.label)}</Words></Link></th>
          <td class="small"><Words>{link.reason}</Words></td>
          <td class="figure">{link.score.toFixed(2)}</td>
          {begin !== null && (
            <td class="actions">
              <button type="button" onClick={() => begin({ title: "Hold the two together", about: `${incident.label} — ${link.label}`, decision: { kind: "merge", one: incident.id, other: link.to }, reason: "one and the same happening" })}>Merge …</button>
              {link.kind !== "DISTINCT" && <button type="button" onClick={() => begin({ title: "Keep the two apart", about: `${incident.label} — ${link.label}`, decision: { kind: "apart", one: incident.id, other: link.to }, reason: "two happenings" })}>Keep apart …</button>}
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Revisions({ history }: { history: Revision[] }) {
  return (
    <ol class="revisions">
      {history.map((revision) => (
        <li key={revision.seq}>
          <p><b>{sentence(revision.change)}</b> by <Words>{revision.who}</Words>, {formatMoment(revision.at)}: {plain(revision.kind)}, <Words>{revision.about}</Words> <span class="small">(<Stated>{revision.reason}</Stated>; entry {revision.seq})</span></p>
          <ul>{revision.what.map((what, index) => <li key={index}><Words>{what}</Words></li>)}</ul>
        </li>
      ))}
    </ol>
  );
}

