/** Starts the console: who is here, which page the address names, and the page. */
import { render, type FunctionComponent } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { ask, Failure } from "./api";
import type { Session } from "./contract";
import { VisitContext } from "./ledger";
import { go, useAddress } from "./navigation";
import { Trouble } from "./parts/page";
import { findRoute, searchOf } from "./router";
import { PAGES, NotFound, type PageProperties } from "./pages";
import { Shell } from "./shell";
import "./style.css";

/** Pages that are there for those who have not signed in. */
const OPEN = new Set(["/sign-in", "/setup"]);

function Place({ session }: { session: Session }) {
  const { path, query } = useAddress();
  const shut = session.role === null && !OPEN.has(path);
  useEffect(() => {
    if (shut) go("/sign-in" + searchOf({ next: path === "/" && Object.keys(query).length === 0 ? undefined : path + searchOf(query) }), "replace");
  }, [shut, path]);
  if (shut) return null;
  const match = findRoute<FunctionComponent<PageProperties>>(PAGES, path);
  const Found = match?.page ?? NotFound;
  return <Found key={path} parameters={match?.parameters ?? {}} />;
}

function Console({ first }: { first: Session }) {
  const [session, setSession] = useState(first);
  const [turn, setTurn] = useState(0);
  const refresh = useCallback((seq?: number) => {
    if (seq !== undefined) setSession((before) => ({ ...before, seq: Math.max(before.seq, seq) }));
    setTurn((before) => before + 1);
  }, []);
  const visit = useMemo(() => ({ session, turn, refresh, enter: setSession }), [session, turn, refresh]);
  return (
    <VisitContext.Provider value={visit}>
      <Shell><Place session={session} /></Shell>
    </VisitContext.Provider>
  );
}

async function start(root: HTMLElement): Promise<void> {
  try {
    render(<Console first={await ask<Session>("/session")} />, root);
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure(0, "The console could not start", String(error), null);
    render(<main><h1>Armistice</h1><Trouble failure={failure} /></main>, root);
  }
}

const root = document.getElementById("console");
if (root !== null) void start(root);
