/** Decisions of people: what is decided, why, what it changed, and the way back. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Failure, write } from "../api";
import type { Change, Kept, NewDecision } from "../contract";
import { CORRECTABLE, plain } from "../labels";
import { useVisit } from "../ledger";
import { Link } from "../navigation";
import { pathOf } from "../router";
import { Words } from "../safe";
import { Trouble } from "./page";

/** A decision before it is confirmed: its words for people, and a reason to begin with. */
export interface Draft {
  title: string;
  about: string;
  decision: Omit<NewDecision, "reason">;
  reason: string;
  /** For corrections: which field to begin with. */
  correcting?: string;
}

/** What was decided and what the ledger says that it changed. */
export interface Outcome { draft: Draft; kept: Kept; undone: Kept | null }

export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(0, "It could not be done", String(error), null);
}

interface Deciding {
  draft: Draft | null;
  outcome: Outcome | null;
  failure: Failure | null;
  begin: (draft: Draft) => void;
  cancel: () => void;
  confirm: (reason: string, field?: string, value?: string) => Promise<void>;
  undo: () => Promise<void>;
}

export function useDeciding(after?: (outcome: Outcome) => void): Deciding {
  const { refresh } = useVisit();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const confirm = async (reason: string, field?: string, value?: string): Promise<void> => {
    if (draft === null) return;
    const decision: NewDecision = { ...draft.decision, reason, ...(field === undefined ? {} : { field }), ...(value === undefined ? {} : { value }) };
    try {
      const done: Outcome = { draft, kept: await write<Kept>("POST", "/decisions", decision), undone: null };
      setOutcome(done);
      setFailure(null);
      setDraft(null);
      refresh(done.kept.seq);
      after?.(done);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  const undo = async (): Promise<void> => {
    if (outcome === null || outcome.undone !== null) return;
    try {
      const undone = await write<Kept>("POST", `/decisions/${outcome.kept.seq}/undo`, { reason: `taken back: ${outcome.draft.title.toLowerCase()}` });
      setOutcome({ ...outcome, undone });
      setFailure(null);
      refresh(undone.seq);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return { draft, outcome, failure, begin: (next) => { setFailure(null); setDraft(next); }, cancel: () => { setDraft(null); setFailure(null); }, confirm, undo };
}

const KINDS: Record<Change["kind"], string> = { NEW: "new", CHANGED: "changed", ENDED: "ended" };

export function Changes({ changes, notes = [] }: { changes: Change[]; notes?: string[] }) {
  return (
    <>
      {changes.length === 0 ? <p>No incident changed.</p> : (
        <ul class="changes">
          {changes.map((change, index) => (
            <li key={index}>
              <span class="change-kind">{KINDS[change.kind]}</span>{" "}
              {change.kind === "ENDED" ? <Words>{change.label}</Words> : <Link to={pathOf("incidents", change.incident)}><Words>{change.label}</Words></Link>}
              <ul>{change.what.map((what, at) => <li key={at}><Words>{what}</Words></li>)}</ul>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note, index) => <p key={index} class="small"><Words>{note}</Words></p>)}
    </>
  );
}

/** The result of the last decision, with Undo. */
export function OutcomeNote({ deciding }: { deciding: Deciding }) {
  const { outcome, failure, draft } = deciding;
  return (
    <div role="status" class="outcome-holder">
      {failure !== null && draft === null && <Trouble failure={failure} />}
      {outcome !== null && (
        <div class="outcome">
          <p>
            <b>{outcome.undone === null ? "Done" : "Taken back"}: {outcome.draft.title}.</b>{" "}
            {outcome.undone === null && <button type="button" class="quiet" onClick={() => void deciding.undo()}>Undo <kbd>u</kbd></button>}
          </p>
          <Changes changes={(outcome.undone ?? outcome.kept).changes} notes={(outcome.undone ?? outcome.kept).notes} />
        </div>
      )}
    </div>
  );
}

/** Asks for the reason, and for a correction for the field and its value. Enter confirms, Escape closes. */
export function DecisionDialog({ deciding }: { deciding: Deciding }) {
  const { draft } = deciding;
  return draft === null ? null : <OpenDialog key={draft.title + draft.about} draft={draft} deciding={deciding} />;
}

function OpenDialog({ draft, deciding }: { draft: Draft; deciding: Deciding }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const base = useId();
  const [field, setField] = useState(draft.correcting ?? CORRECTABLE[0]?.field ?? "when");
  const [busy, setBusy] = useState(false);
  const correcting = draft.decision.kind === "correct";
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const reason = String(data.get("reason") ?? "").trim();
    setBusy(true);
    void (correcting ? deciding.confirm(reason, field, String(data.get("value") ?? "").trim()) : deciding.confirm(reason)).finally(() => setBusy(false));
  };
  return (
    <dialog ref={dialog} class="decision" aria-labelledby={`${base}-title`} onCancel={deciding.cancel} onClose={deciding.cancel}>
      <form onSubmit={submit}>
        <h2 id={`${base}-title`}>{draft.title}</h2>
        <p class="about"><Words>{draft.about}</Words></p>
        {correcting && (
          <>
            <label for={`${base}-field`}><span>What is to be set</span>
              <select id={`${base}-field`} value={field} onChange={(event) => setField(event.currentTarget.value)}>
                {CORRECTABLE.map((row) => <option key={row.field} value={row.field}>{row.words}</option>)}
              </select>
            </label>
            <label for={`${base}-value`}><span>To</span>
              <input id={`${base}-value`} name="value" required autoFocus autocomplete="off" maxLength={400} placeholder={`such as ${CORRECTABLE.find((row) => row.field === field)?.example ?? ""}`} />
            </label>
          </>
        )}
        <label for={`${base}-reason`}><span>Why</span>
          <input id={`${base}-reason`} name="reason" required autoFocus={!correcting} autocomplete="off" defaultValue={draft.reason} maxLength={2000} />
        </label>
        {deciding.failure !== null && <Trouble failure={deciding.failure} />}
        <div class="form-foot">
          <button type="submit" class="primary" disabled={busy}>Decide</button>
          <button type="button" onClick={deciding.cancel}>Leave it</button>
        </div>
        <p class="small">The ledger keeps who decided, when and why. Every decision can be undone.</p>
      </form>
    </dialog>
  );
}

export function fieldWords(field: string): string {
  return CORRECTABLE.find((row) => row.field === field)?.words ?? plain(field);
}
