/** The filters of a list. They live in the address, so that what is shown can be sent to a colleague. */
import { useId } from "preact/hooks";
import { formatDay } from "../format";
import { Link, go, useAddress } from "../navigation";
import { searchOf, type Query } from "../router";
import { Words } from "../safe";

export type FilterName = "from" | "to" | "place" | "who" | "what" | "text" | "source" | "status" | "published-by" | "known-at";

interface Field { name: FilterName; words: string; group: string; kind: "date" | "text"; hint?: string }

const FIELDS: Field[] = [
  { name: "from", words: "From", group: "When it happened", kind: "date" },
  { name: "to", words: "To", group: "When it happened", kind: "date" },
  { name: "published-by", words: "As published by", group: "What one could know", kind: "date" },
  { name: "known-at", words: "As this ledger knew it on", group: "What one could know", kind: "date" },
  { name: "place", words: "Place", group: "What it is about", kind: "text", hint: "a town, region or country" },
  { name: "who", words: "Side or person", group: "What it is about", kind: "text", hint: "who did it, or upon whom" },
  { name: "what", words: "Kind of act", group: "What it is about", kind: "text", hint: "such as shelling or AGREE" },
  { name: "text", words: "Words of reports", group: "Who says so", kind: "text" },
  { name: "source", words: "Outlet", group: "Who says so", kind: "text" },
];

const STATUSES: [string, string][] = [["claimed", "claimed"], ["acknowledged", "acknowledged"], ["told-by-several", "told by several"], ["denied", "denied"], ["disputed", "disputed"]];

const FILTER_NAMES = new Set<string>([...FIELDS.map((field) => field.name), "status"]);

/** The filters of an address, without paging and without what belongs to the page itself. */
export function filtersOf(query: Query, without: FilterName[] = []): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => FILTER_NAMES.has(name) && !without.includes(name as FilterName)));
}

function shown(name: string, value: string): string {
  const words = name === "status" ? "status" : (FIELDS.find((field) => field.name === name)?.words.toLowerCase() ?? name);
  return `${words}: ${/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value}`;
}

interface FiltersProperties {
  names: FilterName[];
  /** Other words for a field where its clock is another, such as "Said from". */
  words?: Partial<Record<FilterName, string>>;
  groups?: Partial<Record<string, string>>;
}

export function Filters({ names, words = {}, groups = {} }: FiltersProperties) {
  const { path, query } = useAddress();
  const base = useId();
  const active = Object.entries(filtersOf(query)).filter(([name]) => names.includes(name as FilterName));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const changed: Record<string, string | undefined> = { ...query, offset: undefined };
    for (const name of names) changed[name] = String(data.get(name) ?? "").trim();
    go(path + searchOf(changed));
  };
  const present = [...new Set(FIELDS.map((field) => field.group))].filter((group) => FIELDS.some((field) => field.group === group && names.includes(field.name)));
  return (
    <div class="filters">
      {active.length > 0 && (
        <p class="active-filters">
          <span class="small">Shown are only</span>
          {active.map(([name, value]) => (
            <Link key={name} class="chip" to={path + searchOf({ ...query, offset: undefined, [name]: undefined })} aria-label={`Take away the filter ${shown(name, value)}`}>
              <Words>{shown(name, value)}</Words> <span aria-hidden="true">×</span>
            </Link>
          ))}
          <Link class="small" to={path}>show all</Link>
        </p>
      )}
      <details class="filter-panel">
        <summary>Filters</summary>
        <form key={searchOf(query)} onSubmit={submit} role="search" aria-label="Filters">
          {present.map((group) => (
            <fieldset key={group}>
              <legend>{groups[group] ?? group}</legend>
              {FIELDS.filter((field) => field.group === group && names.includes(field.name)).map((field) => (
                <label key={field.name} for={`${base}-${field.name}`}>
                  <span>{words[field.name] ?? field.words}</span>
                  {field.kind === "date"
                    ? <input id={`${base}-${field.name}`} name={field.name} type="date" defaultValue={query[field.name] ?? ""} />
                    : <input id={`${base}-${field.name}`} name={field.name} type="text" defaultValue={query[field.name] ?? ""} placeholder={field.hint} maxLength={200} />}
                </label>
              ))}
              {group === "Who says so" && names.includes("status") && (
                <label for={`${base}-status`}>
                  <span>Standing</span>
                  <select id={`${base}-status`} name="status" defaultValue={query["status"] ?? ""}>
                    <option value="">any</option>
                    {STATUSES.map(([value, label]) => <option key={value} value={value} selected={query["status"] === value}>{label}</option>)}
                  </select>
                </label>
              )}
            </fieldset>
          ))}
          <div class="form-foot">
            <button type="submit" class="primary">Show these</button>
          </div>
        </form>
      </details>
    </div>
  );
}

export const ALL_FILTERS: FilterName[] = ["from", "to", "place", "who", "what", "text", "source", "status", "published-by", "known-at"];
