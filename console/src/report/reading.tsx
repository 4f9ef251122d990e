/**
 * A report beside what was read in it. A value under the pointer or the focus lights its words, words light their values.
 * In the text the arrow keys go from mark to mark, Enter goes to the first value of the words, Escape back to the words.
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Entry, ReportPage, Span } from "../contract";
import { plural, sentence } from "../format";
import { CodePoints, type Marked } from "../spans";
import { Words } from "../safe";
import { labelsIn, spansIn, titleOf } from "./entry";
import { GROUPS, TYPE_WORDS } from "./kinds";
import { lightingOf, type Lighting } from "./light";
import { MarkedText } from "./text";
import { RecordView } from "./values";

interface Index {
  text: CodePoints;
  marks: Marked<string>[];
  headlines: Span[];
  entries: Map<string, Entry>;
  titles: Map<string, string>;
}

/** Sentences are passages of the text, not words that a value rests on; actors and places are marked by their mentions. */
const SHOWN = new Set(GROUPS.flatMap((group) => group.types));

function indexOf(page: ReportPage): Index {
  const labels = labelsIn(page.entries);
  const entries = new Map<string, Entry>();
  const titles = new Map<string, string>();
  const marks: Marked<string>[] = [];
  const headlines: Span[] = [];
  for (const entry of page.entries) {
    if (entry.type === "passage" && entry["kind"] === "HEADLINE") headlines.push({ start: Number(entry["start"]), end: Number(entry["end"]), text: "" });
    if (!SHOWN.has(entry.type)) continue;
    entries.set(entry.id, entry);
    titles.set(entry.id, sentence(titleOf(entry, labels)));
    if (entry.type === "not-stated") continue;
    for (const span of spansIn(entry)) marks.push({ span, key: entry.id });
  }
  return { text: new CodePoints(page.text), marks, headlines, entries, titles };
}

interface Lit { words: string; ids: string[] }

/** The address "#words-12-30" lights words; "#event-…" opens a value. */
function fragment(): { span: Span | null; id: string | null } {
  const words = /^#words-(\d+)-(\d+)$/.exec(location.hash);
  if (words !== null) return { span: { start: Number(words[1]), end: Number(words[2]), text: "" }, id: null };
  return { span: null, id: location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : null };
}

export function Reading({ page, kept }: { page: ReportPage; kept: boolean }) {
  const index = useMemo(() => indexOf(page), [page]);
  const root = useRef<HTMLDivElement>(null);
  const lighting = useRef<Lighting | null>(null);
  const [lit, setLit] = useState<Lit | null>(null);
  const incidentOf = useMemo(() => new Map(page.incidents.map((each) => [each.event, { id: each.incident, label: each.label }])), [page]);

  const lightRecord = (id: string, field?: string): void => {
    const entry = index.entries.get(id);
    if (entry === undefined) return;
    lighting.current?.light(spansIn(field === undefined ? entry : entry[field]), new Set([id]));
    setLit(null);
  };
  const lightMark = (mark: HTMLElement): void => {
    const ids = (mark.dataset["values"] ?? "").split(" ");
    const span: Span = { start: Number(mark.dataset["start"]), end: Number(mark.dataset["end"]), text: "" };
    lighting.current?.light([span], new Set(ids));
    setLit({ words: index.text.slice(span.start, span.end), ids });
  };
  const openRecord = (id: string): void => {
    const element = root.current?.querySelector<HTMLDetailsElement>(`details[data-value="${CSS.escape(id)}"]`);
    if (element === null || element === undefined) return;
    const group = element.parentElement?.closest("details");
    if (group !== null && group !== undefined) group.open = true;
    element.open = true;
    element.querySelector("summary")?.focus();
    element.scrollIntoView({ block: "nearest" });
    lightRecord(id);
  };
  const openFragment = (): void => {
    const { span, id } = fragment();
    if (id !== null) openRecord(id);
    if (span === null) return;
    const mark = [...(root.current?.querySelectorAll<HTMLElement>(".mark") ?? [])].find((each) => Number(each.dataset["end"]) > span.start && Number(each.dataset["start"]) < span.end);
    if (mark === undefined) return;
    lightMark(mark);
    lighting.current?.light([span], new Set((mark.dataset["values"] ?? "").split(" ")));
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (root.current !== null) lighting.current = lightingOf(root.current);
    openFragment();
    addEventListener("hashchange", openFragment);
    return () => removeEventListener("hashchange", openFragment);
  }, [index]);

  const point = (event: Event): void => {
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>(".mark");
    if (mark !== null) return lightMark(mark);
    const record = target.closest<HTMLElement>("[data-record]");
    if (record !== null) lightRecord(record.dataset["record"] ?? "", record.dataset["field"]);
  };
  const press = (event: KeyboardEvent): void => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>(".mark");
    if (mark !== null) {
      const marks = [...(root.current?.querySelectorAll<HTMLElement>(".mark") ?? [])];
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = event.key === "Home" ? marks[0] : event.key === "End" ? marks.at(-1) : step === undefined ? undefined : marks[marks.indexOf(mark) + step];
      if (next !== undefined) {
        mark.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
        event.preventDefault();
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        openRecord((mark.dataset["values"] ?? "").split(" ")[0] ?? "");
      }
    } else if (event.key === "Escape") {
      const id = (event.target as HTMLElement).closest<HTMLElement>("[data-value]")?.dataset["value"];
      if (id !== undefined) root.current?.querySelector<HTMLElement>(`.mark[data-values~="${CSS.escape(id)}"]`)?.focus();
    }
  };
  const click = (event: MouseEvent): void => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>(".mark");
    if (mark !== null) openRecord((mark.dataset["values"] ?? "").split(" ")[0] ?? "");
  };

  return (
    <div ref={root} class="reading" onMouseOver={point} onFocusIn={point} onKeyDown={press} onClick={click}>
      <div class="report-side">
        <article class="report-text source" aria-label="Text of the report">
          <MarkedText text={index.text} marks={index.marks} headlines={index.headlines} />
        </article>
        <p class="note small no-print">Underlined words carry values. Arrow keys go from mark to mark, Enter opens the value, Escape comes back.</p>
      </div>
      <div class="values" role="group" aria-label="What was read">
        <LitNote lit={lit} index={index} open={openRecord} />
        {GROUPS.map((group) => {
          const own = page.entries.filter((entry) => group.types.includes(entry.type));
          if (own.length === 0) return null;
          return (
            <details key={group.id} class="group" open={["events", "claims", "positions", "terms", "announcements", "silences"].includes(group.id)}>
              <summary><h2>{group.title}</h2> <span class="small">{own.length}</span></summary>
              {group.note !== undefined && <p class="note small">{group.note}</p>}
              {own.map((entry) => (
                <RecordView key={entry.id} entry={entry} title={index.titles.get(entry.id) ?? entry.id} report={kept ? page.report.id : null} incident={incidentOf.get(entry.id) ?? null} />
              ))}
            </details>
          );
        })}
      </div>
    </div>
  );
}

/** Which values the words under the pointer carry. */
function LitNote({ lit, index, open }: { lit: Lit | null; index: Index; open: (id: string) => void }) {
  return (
    <div class="lit-note" aria-live="polite">
      {lit === null ? <p class="small">Point at words or at a value to see what belongs together.</p> : (
        <>
          <p class="small">“<Words>{lit.words}</Words>” carries {plural(lit.ids.length, "value")}:</p>
          <ul>
            {lit.ids.slice(0, 8).map((id) => (
              <li key={id}><button type="button" class="quiet" onClick={() => open(id)}><span class="small">{TYPE_WORDS[index.entries.get(id)?.type ?? ""]}</span> <Words>{index.titles.get(id) ?? id}</Words></button></li>
            ))}
            {lit.ids.length > 8 && <li class="small">and {lit.ids.length - 8} more</li>}
          </ul>
        </>
      )}
    </div>
  );
}
