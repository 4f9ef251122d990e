/** Agreements: terms with their basis, silences, acts set against terms step by step, and positions over time. */
import { Fragment } from "preact";
import type { AgreementPage, AgreementRow, AssessmentRow, NamedAgreement, PositionRow } from "../contract";
import { formatDay, formatWindow, plural, sentence } from "../format";
import { MODALITY, plain } from "../labels";
import { useAnswer } from "../ledger";
import { Link, refine, useAddress } from "../navigation";
import { Evidence, ReportLink, wordsAddress } from "../parts/evidence";
import { FailedPage, Page, Ready, Section } from "../parts/page";
import { Empty, Table } from "../parts/table";
import { isFields, isRef, isSpan } from "../report/entry";
import { pathOf, searchOf } from "../router";
import { Quote, Stated, Words } from "../safe";
import type { PageProperties } from "../pages";

export function AgreementsPage() {
  const answer = useAnswer<{ items: AgreementRow[]; named: NamedAgreement[] }>("/agreements");
  return (
    <Page title="Agreements" lead={<p>Agreements as sets of terms, each with what it rests on, and those that reports name.</p>}>
      <Ready answer={answer}>
        {({ items, named }) => (
          <>
            <Section title="Written out as terms" id="library">
              <Table label="Agreements written out as terms" heads={["Agreement", "Signed", "Parties", "Terms"]} figures={[3]}>
                {items.map((row) => (
                  <tr key={row.id}>
                    <th scope="row" class="what"><Link to={pathOf("agreements", row.id)}><Words>{row.title}</Words></Link>{row.note != null && <span class="sub"><Words>{row.note}</Words></span>}</th>
                    <td>{formatDay(row.signed)}</td>
                    <td><Words>{row.parties.join("; ")}</Words></td>
                    <td class="figure">{row.terms}</td>
                  </tr>
                ))}
              </Table>
            </Section>
            <Section title="Named in reports" id="named">
              {named.length === 0 ? <Empty>No report names an agreement.</Empty> : (
                <Table label="Agreements that reports name" heads={["Name in the reports", "Reports", "Written out as"]} figures={[1]}>
                  {named.map((row) => (
                    <tr key={row.name}><th scope="row"><Words>{row.name}</Words></th><td class="figure">{row.reports}</td><td>{row.library == null ? <span class="not-stated">not written out</span> : <Link to={pathOf("agreements", row.library)}>{row.library}</Link>}</td></tr>
                  ))}
                </Table>
              )}
            </Section>
          </>
        )}
      </Ready>
    </Page>
  );
}

export function AgreementPageView({ parameters }: PageProperties) {
  const { query } = useAddress();
  const answer = useAnswer<AgreementPage>(`/agreements/${encodeURIComponent(parameters["id"] ?? "")}${searchOf({ "published-by": query["published-by"] })}`);
  if (answer.state === "failed") return <FailedPage failure={answer.failure} />;
  const value = answer.value;
  return (
    <Page title={value?.title ?? "Agreement"} kind="Agreement" class="agreement" lead={value !== null && <p>Signed {formatDay(value.signed)}. Parties: <Words>{value.parties.join("; ")}</Words>. {plural(value.looked, "report")} set against it{value.withheld > 0 && <>, {plural(value.withheld, "report")} left out because there were too many</>}.{query["published-by"] !== undefined && <> As published by {formatDay(query["published-by"])}.</>}</p>}>
      <Ready answer={answer}>{(page) => <Body page={page} />}</Ready>
    </Page>
  );
}

function Body({ page }: { page: AgreementPage }) {
  return (
    <>
      <Section title="Terms" id="terms" note="Each with what it rests on. A term that nobody published stands on the word of whoever tells it.">
        <Table label="Terms" heads={["", "Who", "Term", "Rests on"]}>
          {page.terms.map((term) => (
            <tr key={term.id} id={`term-${term.id}`}>
              <th scope="row">{term.id}</th>
              <td><Stated>{term.bearer}</Stated> <b>{MODALITY[term.modality]}</b></td>
              <td class="source"><Words>{term.words}</Words></td>
              <td>{plain(term.basis)}{term.source != null && <span class="sub"><Words>{term.source}</Words></span>}</td>
            </tr>
          ))}
        </Table>
      </Section>
      <Section title="Silences" id="silences" note="What the texts that were read do not speak of. “Not prohibited” is not “permitted”.">
        {page.silences.length === 0 ? <Empty>None is written down.</Empty> : <ul class="plain-list source">{page.silences.map((silence, index) => <li key={index}><Words>{silence.words}</Words>{silence.basis != null && <span class="sub">{plain(silence.basis)}</span>}</li>)}</ul>}
      </Section>
      <Section title="Acts set against the terms" id="matrix" note="A filled mark stands where the answer rests on the term. Choose an act to see the steps that lead to its answer. No answer here says that somebody broke the agreement.">
        <Matrix page={page} />
      </Section>
      <Section title="What the parties and others hold, over time" id="positions">
        <Positions items={page.positions} />
      </Section>
      <details class="as-table"><summary>The file as it is written</summary><pre class="file">{page.text}</pre></details>
    </>
  );
}

function Matrix({ page }: { page: AgreementPage }) {
  const { query } = useAddress();
  if (page.assessments.length === 0) return <Empty>No report tells of an act that could be set against it.</Empty>;
  const chosen = query["assessment"];
  return (
    <Table label="Acts against terms" heads={["Act", "When", "Answer", ...page.terms.map((term) => <a key={term.id} href={`#term-${term.id}`} title={term.words}>{term.id}</a>)]}>
      {page.assessments.map((row) => (
        <Fragment key={row.id}>
          <tr class={chosen === row.id ? "chosen" : undefined}>
            <th scope="row" class="what">
              <button type="button" class="quiet" aria-expanded={chosen === row.id} onClick={() => refine({ assessment: chosen === row.id ? undefined : row.id }, "replace")}><Words>{sentence(row.subject)}</Words></button>
            </th>
            <td class={row.when === null || !row.when.told ? "not-stated when" : "when"}>{formatWindow(row.when)}</td>
            <td><b>{plain(row.status)}</b><span class="sub"><Words>{row.answer}</Words></span>{row.disputes.length > 0 && <span class="sub">disputed: {row.disputes.map(plain).join(", ")}</span>}</td>
            {page.terms.map((term) => {
              const rests = row.terms.some((each) => each === term.id || each.startsWith(`${term.id} `) || each.startsWith(`${term.id}:`) || each.endsWith(`/${term.id}`));
              return <td key={term.id} class="cell">{rests ? <span role="img" aria-label={`rests on ${term.id}`}>●</span> : <span class="none" role="img" aria-label={`not on ${term.id}`}>·</span>}</td>;
            })}
          </tr>
          {chosen === row.id && <tr class="steps-row"><td colSpan={3 + page.terms.length}><Steps row={row} /></td></tr>}
        </Fragment>
      ))}
    </Table>
  );
}

/** A citation is a report and words of it; what is neither is left out. */
function Citation({ citation }: { citation: Record<string, unknown> }) {
  const { report, words } = citation;
  if (!isSpan(words)) return null;
  const id = isRef(report) ? report.id : typeof report === "string" ? report : null;
  if (id === null) return <Quote>{words.text}</Quote>;
  return <Link to={wordsAddress(id, words)} title={isRef(report) ? report.label : undefined}><Quote>{words.text}</Quote></Link>;
}

function Steps({ row }: { row: AssessmentRow }) {
  return (
    <div class="steps">
      {row.incident !== null && <p><Link to={pathOf("incidents", row.incident)}>The incident</Link></p>}
      <ol>
        {row.steps.map((step) => (
          <li key={step.number} value={step.number}>
            <h3>{step.heading}</h3>
            <p><Words>{step.words}</Words></p>
            {step.citations.length > 0 && <p class="evidence small">{step.citations.slice(0, 10).map((citation, index) => <span key={index}>{index > 0 && " · "}<Citation citation={citation} /></span>)}</p>}
          </li>
        ))}
      </ol>
      {row.history.length > 0 && (
        <><h3>How the answer changed</h3><ul class="plain-list">{row.history.map((each, index) => <li key={index}><Words>{changeWords(each)}</Words></li>)}</ul></>
      )}
    </div>
  );
}

function changeWords(change: Record<string, unknown>): string {
  return Object.values(change).filter((value): value is string => typeof value === "string").map((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : /^[A-Z_]+$/.test(value) ? plain(value) : value)).join(": ") || (isFields(change) ? JSON.stringify(change) : "");
}

/** One line of time for each holder, the first word first. */
function Positions({ items }: { items: PositionRow[] }) {
  if (items.length === 0) return <Empty>No report tells how somebody holds an act to stand to it.</Empty>;
  const holders = new Map<string, PositionRow[]>();
  for (const row of items) holders.set(row.holder, [...(holders.get(row.holder) ?? []), row]);
  const dayOf = (row: PositionRow): string => row.said ?? row.published ?? "9999";
  return (
    <dl class="holders">
      {[...holders.entries()].map(([holder, rows]) => (
        <div key={holder}>
          <dt><Words>{holder}</Words></dt>
          <dd>
            <ol class="over-time">
              {rows.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).map((row, index) => (
                <li key={index}>
                  <span class={row.said === null ? "not-stated day" : "day"}>{row.said === null ? `not stated; published ${formatDay(row.published)}` : formatDay(row.said)}</span>
                  <span><b>{plain(row.value)}</b>{row.ground != null && <>, because <Words>{row.ground}</Words></>} <Evidence report={row.report} spans={row.evidence} most={1} /> <span class="small">— <ReportLink report={row.report} outlet={row.outlet} published={formatDay(row.published)} /></span></span>
                </li>
              ))}
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  );
}
