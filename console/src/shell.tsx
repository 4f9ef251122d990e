/** What stands around every page: name, places of navigation, search, who is signed in, theme, and what is new. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask, write } from "./api";
import type { Session } from "./contract";
import { useLedgerGrowth } from "./live";
import { may, useVisit } from "./ledger";
import { go, Link, useAddress } from "./navigation";
import { chooseTheme, chosenTheme, type Theme } from "./theme";
import { Words } from "./safe";

const PLACES: [string, string][] = [
  ["/", "Overview"], ["/incidents", "Incidents"], ["/reports", "Reports"], ["/claims", "Claims"], ["/agreements", "Agreements"],
  ["/announcements", "Announcements"], ["/disputes", "Disputes"], ["/negotiations", "Negotiations"], ["/actors", "Sides"],
  ["/places", "Places"], ["/sources", "Sources"], ["/history", "History"],
];

function NavigationLink({ to, children }: { to: string; children: ComponentChildren }) {
  const { path } = useAddress();
  const here = to === "/" ? path === "/" : path === to || path.startsWith(to + "/");
  return <Link to={to} aria-current={here ? (path === to ? "page" : "true") : undefined}>{children}</Link>;
}

function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme): void => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <label class="theme-switch">
      <span class="visually-hidden">Theme</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value as Theme)}>
        <option value="system">Theme: system</option>
        <option value="light">Theme: light</option>
        <option value="dark">Theme: dark</option>
      </select>
    </label>
  );
}

function SearchBox() {
  const { path, query } = useAddress();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get("text") ?? "").trim();
    go(text === "" ? "/reports" : `/reports?text=${encodeURIComponent(text)}`);
  };
  return (
    <form class="search" role="search" aria-label="Words of reports" onSubmit={submit}>
      <input name="text" type="search" aria-label="Search the words of reports" placeholder="Words of reports" maxLength={500}
        key={path + (query["text"] ?? "")} defaultValue={path === "/reports" ? (query["text"] ?? "") : ""} />
      <button type="submit">Search</button>
    </form>
  );
}

function Visitor() {
  const { session, enter } = useVisit();
  if (!session.accounts) return <span class="visitor small" title="The console runs for one person on their own machine">one person, this machine</span>;
  if (session.user === null) return <Link to="/sign-in">Sign in</Link>;
  const leave = async (): Promise<void> => {
    await write<void>("DELETE", "/session");
    enter(await ask<Session>("/session"));
    go("/sign-in");
  };
  return (
    <span class="visitor">
      <Link to="/account" aria-label={`Signed in as ${session.user}`}><Words>{session.user}</Words></Link> <span class="small">{session.role}</span>
      <button type="button" class="quiet" onClick={() => void leave()}>Sign out</button>
    </span>
  );
}

/** A quiet bar that says the ledger has grown; nothing moves under the reader's eyes until they ask. */
function GrowthBar() {
  const { session, refresh } = useVisit();
  const grown = useLedgerGrowth(session.seq);
  return (
    <div class="growth" role="status">
      {grown !== null && (
        <p>
          The ledger has grown. <button type="button" class="quiet" onClick={() => refresh(grown)}>Show</button>
        </p>
      )}
    </div>
  );
}

export function Shell({ children }: { children: ComponentChildren }) {
  const { session } = useVisit();
  const { path } = useAddress();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useEffect(() => setOpen(false), [path]);
  const inside = session.role !== null;
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>Skip to the content</a>
      <header class="site-head">
        <div class="site-line">
          <Link to="/" class="site-name">Armistice</Link>
          {inside && <button type="button" class="nav-toggle" aria-expanded={open} aria-controls="site-places" onClick={() => setOpen(!open)}>Pages</button>}
          {inside && <SearchBox />}
          <div class="site-side"><Visitor /><ThemeSwitch /></div>
        </div>
        {inside && (
          <nav aria-label="Places of the console" class={open ? "site-nav open" : "site-nav"}>
            <div id="site-places" class="site-places">
              {PLACES.map(([to, words]) => <NavigationLink key={to} to={to}>{words}</NavigationLink>)}
              <span class="nav-work">
                <NavigationLink to="/review">Review</NavigationLink>
                {may(session, "coder") && <NavigationLink to="/add">Add</NavigationLink>}
                {may(session, "administrator") && session.accounts && <NavigationLink to="/accounts">Accounts</NavigationLink>}
                {may(session, "administrator") && <NavigationLink to="/audit">Audit</NavigationLink>}
              </span>
            </div>
          </nav>
        )}
      </header>
      {inside && <GrowthBar />}
      <main id="main" ref={main} tabIndex={-1}>{children}</main>
      <footer class="site-foot">
        <p>What is reported, who says so, and what is not stated. No finding, no forecast, no judge.{session.version !== undefined && <> Version {session.version}.</>} <a href="/api/openapi.yaml">Contract of the API</a></p>
      </footer>
    </>
  );
}
