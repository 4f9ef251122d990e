/** What is doubtful, the most doubtful first, decided with the keyboard alone. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Doubt, DoubtKind, IncidentRow, Review } from "../contract";
import { formatWhere, formatWindow, plural, sentence } from "../format";
import { DOUBT } from "../labels";
import { may, useAnswer, useVisit } from "../ledger";
import { Link, useAddress } from "../navigation";
import { Counts, Sides, StandingWords } from "../parts/incident-list";
import { DecisionDialog, OutcomeNote, useDeciding, type Draft } from "../parts/decide";
import { Evidence } from "../parts/evidence";
import { Page, Ready } from "../parts/page";
import { Empty } from "../parts/table";
import { pathOf, searchOf } from "../router";
import { Words } from "../safe";

const LIMIT = 100;
const KEYS: [string, string][] = [["j", "next"], ["k", "the one before"], ["a", "accept as it stands"], ["m", "merge"], ["x", "keep apart"], ["c", "correct"], ["s", "skip for now"], ["u", "undo the last decision"], ["o", "open the incident"], ["?", "these keys"]];

type Action = "accept" | "merge" | "apart" | "correct";

/** Which decisions a doubt takes. */
function actionsOf(doubt: Doubt): Action[] {
  return doubt.kind === "possibly-same" ? ["merge", "apart", "accept"] : doubt.event == null ? ["accept"] : ["accept", "correct"];
}

const ACTION_WORDS: Record<Action, { words: string; key: string }> = {
  accept: { words: "Accept", key: "a" },
  merge: { words: "Merge", key: "m" },
  apart: { words: "Keep apart", key: "x" },
  correct: { words: "Correct", key: "c" },
};

function draftOf(doubt: Doubt, action: Action): Draft | null {
  const [one, other] = doubt.incidents;
  const about = doubt.question;
  switch (action) {
    case "merge":
      return one === undefined || other === undefined ? null : { title: "Hold the two together", about, decision: { kind: "merge", one: one.id, other: other.id }, reason: "one and the same happening" };
    case "apart":
      return one === undefined || other === undefined ? null : { title: "Keep the two apart", about, decision: { kind: "apart", one: one.id, other: other.id }, reason: "two happenings" };
    case "correct":
      return doubt.event == null ? null : { title: "Correct a value", about, decision: { kind: "correct", one: doubt.event }, reason: "read otherwise in the text", correcting: doubt.kind === "place-implied" ? "where" : doubt.kind === "day-implied" ? "when" : "what" };
    case "accept": {
      const subject = doubt.event ?? one?.id;
      if (subject === undefined) return null;
      const reason = doubt.kind === "possibly-same" ? "looked at; it stays open" : "looked at; it stands";
      return { title: "Accept it as it stands", about, decision: { kind: "accept", one: subject, field: doubt.kind, ...(doubt.kind === "possibly-same" && other !== undefined ? { other: other.id } : {}) }, reason };
    }
  }
}

export function ReviewPage() {
  const { path, query } = useAddress();
  const { session } = useVisit();
  const kind = query["kind"] as DoubtKind | undefined;
  const answer = useAnswer<Review>(`/review${searchOf({ kind, limit: String(LIMIT) })}`);
  const counts = answer.value?.counts ?? {};
  return (
    <Page title="Review" class="review" lead={<p>What the rules were not sure of, the most doubtful first. Press <kbd>?</kbd> for the keys.</p>}>
      <nav class="tabs" aria-label="Kinds of doubt">
        <Link to={path} aria-current={kind === undefined ? "page" : undefined}>All</Link>
        {(Object.keys(DOUBT) as DoubtKind[]).map((each) => <Link key={each} to={path + searchOf({ kind: each })} aria-current={kind === each ? "page" : undefined}>{DOUBT[each]} <span class="small">{counts[each] ?? 0}</span></Link>)}
      </nav>
      <Ready answer={answer}>{(review) => <Queue review={review} mayDecide={may(session, "reviewer")} />}</Ready>
    </Page>
  );
}

function Queue({ review, mayDecide }: { review: Review; mayDecide: boolean }) {
  const [at, setAt] = useState(0);
  const [keysShown, setKeysShown] = useState(false);
  const detail = useRef<HTMLElement>(null);
  const deciding = useDeciding();
  const items = review.items;
  const current = items[Math.min(at, items.length - 1)];
  const move = (step: number): void => setAt((before) => Math.min(Math.max(Math.min(before, items.length - 1) + step, 0), items.length - 1));
  const act = (action: Action): void => {
    if (!mayDecide || current === undefined || !actionsOf(current).includes(action)) return;
    const draft = draftOf(current, action);
    if (draft !== null) deciding.begin(draft);
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || deciding.draft !== null) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog") !== null) return;
      const done = keyed(event.key);
      if (done) event.preventDefault();
    };
    const keyed = (key: string): boolean => {
      switch (key) {
        case "j": case "s": move(1); return true;
        case "k": move(-1); return true;
        case "a": act("accept"); return true;
        case "m": act("merge"); return true;
        case "x": act("apart"); return true;
        case "c": act("correct"); return true;
        case "u": void deciding.undo(); return true;
        case "o": detail.current?.querySelector<HTMLAnchorElement>("a.incident-link")?.click(); return true;
        case "?": setKeysShown((before) => !before); return true;
        default: return false;
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  return (
    <>
      {keysShown && <Keys onClose={() => setKeysShown(false)} />}
      <OutcomeNote deciding={deciding} />
      {current === undefined ? <Empty>Nothing is in doubt. All that was doubtful is decided.</Empty> : (
        <div class="queue">
          <ol class="queue-list" aria-label={`${plural(review.total, "doubt")}, the most doubtful first`}>
            {items.map((doubt, index) => (
              <li key={doubt.id}>
                <button type="button" class={doubt === current ? "queue-item current" : "queue-item"} aria-current={doubt === current ? "true" : undefined} onClick={() => setAt(index)}>
                  <span class="small">{DOUBT[doubt.kind]} · {doubt.doubt.toFixed(2)}</span>
                  <span><Words>{doubt.question}</Words></span>
                </button>
              </li>
            ))}
          </ol>
          <section ref={detail} class="queue-detail" aria-label="The doubt that is looked at" aria-live="polite">
            <DoubtView doubt={current} />
            {mayDecide ? (
              <p class="actions">
                {actionsOf(current).map((action) => <button key={action} type="button" onClick={() => act(action)}>{ACTION_WORDS[action].words} <kbd>{ACTION_WORDS[action].key}</kbd></button>)}
                <button type="button" class="quiet" onClick={() => move(1)}>Skip <kbd>s</kbd></button>
              </p>
            ) : <p class="small">Deciding needs the right of a reviewer.</p>}
            <p class="small">{Math.min(at, items.length - 1) + 1} of {review.total}</p>
          </section>
        </div>
      )}
      <DecisionDialog deciding={deciding} />
    </>
  );
}

function Keys({ onClose }: { onClose: () => void }) {
  return (
    <section class="keys" aria-label="Keys">
      <dl>{KEYS.map(([key, words]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words}</dd></div>)}</dl>
      <button type="button" onClick={onClose}>Close</button>
    </section>
  );
}

function DoubtView({ doubt }: { doubt: Doubt }) {
  return (
    <>
      <h2><Words>{doubt.question}</Words></h2>
      {doubt.reason != null && <p class="small reason"><Words>{sentence(doubt.reason)}</Words></p>}
      {doubt.report != null && doubt.evidence !== undefined && doubt.evidence.length > 0 && <p><Evidence report={doubt.report} spans={doubt.evidence} />{doubt.outlet != null && <span class="small"> — <Words>{doubt.outlet}</Words></span>}</p>}
      <div class="versus">{doubt.incidents.map((row) => <Card key={row.id} row={row} />)}</div>
    </>
  );
}

function Card({ row }: { row: IncidentRow }) {
  return (
    <div class="versus-side">
      <h3><Link class="incident-link" to={pathOf("incidents", row.id)}><Words>{sentence(row.label)}</Words></Link></h3>
      <p class="small"><StandingWords standing={row.standing} disputed={row.disputed} /></p>
      <dl class="facts">
        <dt>When</dt><dd class={row.window.told ? undefined : "not-stated"}>{formatWindow(row.window)}</dd>
        <dt>Where</dt><dd><Words>{formatWhere(row.where)}</Words></dd>
        <dt>By</dt><dd><Sides sides={row.doers} /></dd>
        <dt>Upon</dt><dd><Sides sides={row.targets} /></dd>
        <dt>Killed</dt><dd><Counts counts={row.killed} /></dd>
        <dt>Injured</dt><dd><Counts counts={row.injured} /></dd>
        <dt>Told by</dt><dd><Words>{row.outlets.length === 0 ? "not stated" : row.outlets.join(", ")}</Words></dd>
      </dl>
    </div>
  );
}
