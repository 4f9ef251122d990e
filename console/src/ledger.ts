/** What the console knows of the ledger and of who looks at it, and how pages ask for their answers. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { ask, Failure } from "./api";
import type { Role, Session } from "./contract";

/** Who is signed in, and how often the pages were asked to look again. */
export interface Visit {
  session: Session;
  /** Grows when answers must be fetched again. */
  turn: number;
  /** Looks again, because the ledger has grown up to this entry of its log. */
  refresh: (seq?: number) => void;
  /** Takes a session that the server has just given. */
  enter: (session: Session) => void;
}

export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error("a page stands outside the visit");
  return visit;
}

const RANK: Record<Role, number> = { reader: 0, coder: 1, reviewer: 2, administrator: 3 };

/** Whether who looks may do what the role may; the server decides, the console only leaves out what would be refused. */
export function may(session: Session, role: Role): boolean {
  return session.role !== null && RANK[session.role] >= RANK[role];
}

export type Answer<Value> =
  | { state: "waiting"; value: null; failure: null }
  | { state: "renewing"; value: Value; failure: null }
  | { state: "here"; value: Value; failure: null }
  | { state: "failed"; value: null; failure: Failure };

const WAITING = { state: "waiting", value: null, failure: null } as const;

/** The answer to a path of the API; null asks nothing. While a new answer is on its way the one before stays. */
export function useAnswer<Value>(path: string | null): Answer<Value> {
  const { turn } = useVisit();
  const [answer, setAnswer] = useState<Answer<Value>>(WAITING);
  useEffect(() => {
    if (path === null) {
      setAnswer(WAITING);
      return;
    }
    const abort = new AbortController();
    setAnswer((before) => (before.value === null ? WAITING : { state: "renewing", value: before.value, failure: null }));
    ask<Value>(path, abort.signal)
      .then((value) => setAnswer({ state: "here", value, failure: null }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const failure = error instanceof Failure ? error : new Failure(0, "The page could not be shown", String(error), null);
        setAnswer({ state: "failed", value: null, failure });
      });
    return () => abort.abort();
  }, [path, turn]);
  return answer;
}
