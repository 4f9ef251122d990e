/** Tables: hairlines, figures in columns, and a scroll of their own where the page is narrow. */
import type { ComponentChildren } from "preact";
import { plural } from "../format";
import { Link, useAddress } from "../navigation";
import { searchOf } from "../router";

interface TableProperties {
  /** What the table shows, for those who do not see it. */
  label: string;
  heads: ComponentChildren[];
  /** Columns that hold figures, by index. */
  figures?: number[];
  /** Whether its rows become blocks on narrow screens; cells then carry their heads as data-head, and roles of their own. */
  stacks?: boolean;
  children: ComponentChildren;
}

export function Table({ label, heads, figures = [], stacks = false, children }: TableProperties) {
  return (
    <div class="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table class={stacks ? "stacks" : undefined} {...(stacks ? { role: "table" as const } : {})}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={index} scope="col" class={figures.includes(index) ? "figure" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** "51–100 of 153 incidents", with links to the pages before and after. */
export function Pager({ total, offset, limit, one }: { total: number; offset: number; limit: number; one: string }) {
  const { path, query } = useAddress();
  const at = (place: number): string => path + searchOf({ ...query, offset: place <= 0 ? undefined : String(place) });
  if (total <= limit && offset === 0) return <p class="pager small">{plural(total, one)}</p>;
  return (
    <nav class="pager" aria-label={`Pages of ${one}s`}>
      <span>
        {total === 0 ? 0 : offset + 1}–{Math.min(offset + limit, total)} of {plural(total, one)}
      </span>
      {offset > 0 && (
        <Link to={at(offset - limit)} rel="prev">
          ← earlier in the list
        </Link>
      )}
      {offset + limit < total && (
        <Link to={at(offset + limit)} rel="next">
          later in the list →
        </Link>
      )}
    </nav>
  );
}

export type ExportFormat = "csv" | "jsonl" | "geojson" | "acled" | "ucdp" | "polecat" | "parquet";
const FORMATS: Record<ExportFormat, string> = { csv: "CSV", jsonl: "JSON Lines", geojson: "GeoJSON", acled: "as ACLED", ucdp: "as UCDP GED", polecat: "as POLECAT", parquet: "Parquet" };

/** Links that give all of a list, not only the page that is shown, as a file. */
export function Exports({ path, formats }: { path: string; formats: ExportFormat[] }) {
  const { query } = useAddress();
  return (
    <p class="exports small">
      <span>Export all of it:</span>{" "}
      {formats.map((format) => (
        <a key={format} href={`/api${path}${searchOf({ ...query, offset: undefined, format })}`} download>
          {FORMATS[format]}
        </a>
      ))}
    </p>
  );
}
