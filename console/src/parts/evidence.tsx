/** Words of a source with the way back to them. */
import type { Span } from "../contract";
import { Link } from "../navigation";
import { pathOf } from "../router";
import { Quote, Words } from "../safe";

/** An address that opens a report with these words lit. */
export function wordsAddress(report: string, span: Span | undefined): string {
  return pathOf("reports", report) + (span === undefined ? "" : `#words-${span.start}-${span.end}`);
}

/** The quoted words, each leading to where they stand in the report. */
export function Evidence({ report, spans, most = 6 }: { report: string; spans: Span[]; most?: number }) {
  if (spans.length === 0) return <span class="small">from the report’s metadata</span>;
  return (
    <span class="evidence">
      {spans.slice(0, most).map((span, index) => (
        <span key={index}>
          {index > 0 && " … "}
          <Link to={wordsAddress(report, span)}><Quote>{span.text}</Quote></Link>
        </span>
      ))}
      {spans.length > most && <Link class="small" to={pathOf("reports", report)}> and {spans.length - most} more</Link>}
    </span>
  );
}

/** "Sample Wire, 22 Jun 2020" as a link to the report. */
export function ReportLink({ report, outlet, published }: { report: string; outlet: string | null; published: string }) {
  return <Link to={pathOf("reports", report)}><Words>{outlet ?? "outlet not stated"}</Words>, {published}</Link>;
}
