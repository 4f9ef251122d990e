/** A report: its text with its marks, beside everything that was read in it. */
import type { Entry, ReportPage } from "../contract";
import { formatDay, formatMoment } from "../format";
import { plain } from "../labels";
import { may, useAnswer, useVisit } from "../ledger";
import { Link } from "../navigation";
import { DecisionDialog, OutcomeNote, useDeciding } from "../parts/decide";
import { FailedPage, Page, Ready } from "../parts/page";
import { inWords, isFields } from "../report/entry";
import { Reading } from "../report/reading";
import { pathOf } from "../router";
import { Stated, Words } from "../safe";
import type { PageProperties } from "../pages";

function publishedOf(report: Entry): string {
  const published = report["published"];
  if (!isFields(published)) return "not stated";
  const zone = inWords(published["zone"]);
  return formatDay(inWords(published["date"])) + (zone === null ? "" : ` (${zone})`);
}

/** Only addresses of the web are made links; anything else stays words. */
function Address({ url }: { url: string | null }) {
  if (url === null) return <Stated>{null}</Stated>;
  return /^https?:\/\//i.test(url) ? <a href={url} rel="noreferrer noopener"><Words>{url}</Words></a> : <Words>{url}</Words>;
}

export function ReportFacts({ page }: { page: ReportPage }) {
  const { report } = page;
  const outlet = inWords(report["outlet"]);
  const warnings = Array.isArray(report["warnings"]) ? report["warnings"].map(String) : [];
  return (
    <>
      <dl class="facts inline">
        <div><dt>Outlet</dt><dd>{outlet === null ? <Stated>{null}</Stated> : <Link to={pathOf("sources", outlet)}><Words>{outlet}</Words></Link>}</dd></div>
        <div><dt>Published</dt><dd>{publishedOf(report)}</dd></div>
        <div><dt>By</dt><dd><Stated>{inWords(report["byline"])}</Stated></dd></div>
        <div><dt>Kind</dt><dd>{plain(String(report["kind"]))}, {plain(String(report["sensitivity"]))}</dd></div>
        <div><dt>Address</dt><dd><Address url={inWords(report["url"])} /></dd></div>
        {page.added !== "" && <div><dt>Kept</dt><dd>{formatMoment(page.added)} by <Words>{page.by}</Words>, entry {page.seq}, read by <Words>{page.reader}</Words></dd></div>}
      </dl>
      {warnings.length > 0 && <ul class="warnings">{warnings.map((warning) => <li key={warning}><Words>{warning}</Words></li>)}</ul>}
    </>
  );
}

export function ReportPageView({ parameters }: PageProperties) {
  const id = parameters["id"] ?? "";
  const { session } = useVisit();
  const answer = useAnswer<ReportPage>(`/reports/${encodeURIComponent(id)}`);
  const deciding = useDeciding();
  if (answer.state === "failed") return <FailedPage failure={answer.failure} />;
  const page = answer.value;
  const title = page === null ? "Report" : (inWords(page.report["title"]) ?? "Report without a title");
  return (
    <Page title={title} kind={page?.retracted === true ? "Report, taken back" : "Report"} class="report" heading={<span class="source-title"><Words>{title}</Words></span>} lead={page !== null && <ReportFacts page={page} />}>
      <OutcomeNote deciding={deciding} />
      {page?.retracted === true && <p class="warnings">This report was taken back. It stays in the ledger, and what it told no longer counts.</p>}
      {page !== null && !page.retracted && may(session, "reviewer") && (
        <p class="actions no-print"><button type="button" onClick={() => deciding.begin({ title: "Take the report back", about: title, decision: { kind: "retract", one: page.report.id }, reason: "the outlet withdrew it" })}>Take back …</button></p>
      )}
      <Ready answer={answer}>{(value) => <Reading page={value} kept />}</Ready>
      <DecisionDialog deciding={deciding} />
    </Page>
  );
}
