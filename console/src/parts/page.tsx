/** What every page has: a heading that takes the focus, its title in the browser, and its three states. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Failure } from "../api";
import type { Answer } from "../ledger";
import { Link } from "../navigation";
import { Words } from "../safe";

/** Removes direction controls, which could turn round the words of a browser's tab. */
function titleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "");
}

interface PageProperties {
  title: string;
  /** Untrusted titles are shown with their hidden characters named. */
  heading?: ComponentChildren;
  /** A few words above the heading that say what kind of page it is. */
  kind?: ComponentChildren;
  lead?: ComponentChildren;
  class?: string;
  children?: ComponentChildren;
}

// The first page of a visit leaves the focus where the browser has it; every later one moves it to its heading.
let visited = false;

export function Page({ title, heading, kind, lead, class: name, children }: PageProperties) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titleText(title)} · Armistice`;
  }, [title]);
  useEffect(() => {
    if (visited && location.hash === "") {
      top.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    visited = true;
  }, []);
  return (
    <div class={`page ${name ?? ""}`}>
      <header class="page-head">
        {kind !== undefined && <p class="kind">{kind}</p>}
        <h1 ref={top} tabIndex={-1}>
          {heading ?? <Words>{title}</Words>}
        </h1>
        {lead !== undefined && <div class="lead">{lead}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({ title, id, note, children }: { title: string; id: string; note?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

const ADVICE: Record<number, string> = {
  0: "Look whether the server still runs, then load the page again.",
  400: "Look at the filters in the address; one of them cannot be read.",
  401: "Sign in first.",
  403: "Ask an administrator for the right to do this.",
  404: "Look whether the address is whole; an id may be cut short but not changed.",
  409: "The beginning of the id fits more than one record, or somebody was quicker; load the page again.",
  413: "Send less at once.",
  429: "Wait a minute before the next try.",
};

/** What went wrong, its code, and what to do. */
export function Trouble({ failure }: { failure: Failure }) {
  return (
    <div class="trouble" role="alert">
      <p class="trouble-title">
        <Words>{failure.title}</Words>
      </p>
      <p>
        <Words>{failure.message}</Words>
      </p>
      <p class="small">
        {failure.code !== null && <>Code {failure.code}. </>}
        {failure.status > 0 && <>Status {failure.status}. </>}
        {ADVICE[failure.status] ?? "Load the page again; if it stays so, tell whoever runs this console the code."}
        {failure.status === 401 && (
          <>
            {" "}
            <Link to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>Sign in</Link>
          </>
        )}
      </p>
    </div>
  );
}

/** The answer when it is there; words while it is on its way or when it failed. */
export function Ready<Value>({ answer, children }: { answer: Answer<Value>; children: (value: Value) => ComponentChildren }) {
  if (answer.state === "failed") return <Trouble failure={answer.failure} />;
  if (answer.value === null) {
    return (
      <p class="waiting" role="status">
        Asking the ledger …
      </p>
    );
  }
  return (
    <div class="ready" aria-busy={answer.state === "renewing"}>
      {children(answer.value)}
    </div>
  );
}

/** A page whose whole content failed, such as an id that is not there. */
export function FailedPage({ failure }: { failure: Failure }) {
  return (
    <Page title={failure.status === 404 ? "Not in this ledger" : failure.title} kind="Error">
      <Trouble failure={failure} />
      <p>
        <Link to="/">Back to the overview</Link>
      </p>
    </Page>
  );
}
