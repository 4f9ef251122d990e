/** Signing in, the first administrator, one's own password, the accounts, and the audit of writes. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Failure, write } from "../api";
import type { Account, Audited, Listing, Role, Session } from "../contract";
import { formatMoment } from "../format";
import { ROLE } from "../labels";
import { useAnswer, useVisit } from "../ledger";
import { go, Link, useAddress } from "../navigation";
import { asFailure } from "../parts/decide";
import { FailedPage, Page, Ready, Section, Trouble } from "../parts/page";
import { Empty, Pager, Table } from "../parts/table";
import { safeReturn, searchOf } from "../router";
import { NotStated, Stated, Words } from "../safe";

const ROLES: Role[] = ["reader", "coder", "reviewer", "administrator"];
const LIMIT = 50;

interface FormProperties { label: string; button: string; send: (fields: Record<string, string>) => Promise<void>; children: ComponentChildren }

/** A form that shows what went wrong and keeps what was written. */
function PlainForm({ label, button, send, children }: FormProperties) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields: Record<string, string> = {};
    for (const [name, value] of new FormData(form)) fields[name] = String(value);
    setBusy(true);
    setFailure(null);
    send(fields)
      .then(() => form.reset())
      .catch((error: unknown) => setFailure(asFailure(error)))
      .finally(() => setBusy(false));
  };
  return (
    <form class="plain-form" aria-label={label} onSubmit={submit}>
      {children}
      {failure !== null && <Trouble failure={failure} />}
      <div class="form-foot"><button type="submit" class="primary" disabled={busy}>{button}</button></div>
    </form>
  );
}

function Field({ name, words, kind = "text", complete, least }: { name: string; words: string; kind?: "text" | "password"; complete: string; least?: number }) {
  const rest = { id: `field-${name}`, name, required: true, autocomplete: complete, spellcheck: false, minLength: least, maxLength: kind === "text" ? 80 : 400 };
  return <label for={`field-${name}`}><span>{words}</span>{kind === "text" ? <input {...rest} type="text" /> : <input {...rest} type="password" />}</label>;
}

export function SignInPage() {
  const { session, enter } = useVisit();
  const { query } = useAddress();
  const send = async ({ name = "", password = "" }: Record<string, string>): Promise<void> => {
    enter(await write<Session>("POST", "/session", { name, password }));
    go(safeReturn(query["next"]), "replace");
  };
  if (session.needsSetup) {
    return <Page title="No administrator yet" kind="First start"><p>Open the one-time link that <code>./armistice serve</code> printed when it started. It makes the first administrator.</p></Page>;
  }
  if (session.role !== null) {
    return <Page title="Signed in"><p>You are signed in as <Words>{session.user ?? "the one person of this machine"}</Words>. <Link to={safeReturn(query["next"])}>Go on</Link></p></Page>;
  }
  return (
    <Page title="Sign in" class="narrow">
      <PlainForm label="Sign in" button="Sign in" send={send}>
        <Field name="name" words="Name" complete="username" />
        <Field name="password" words="Password" kind="password" complete="current-password" />
      </PlainForm>
      <p class="small">Accounts are made by an administrator of this console.</p>
    </Page>
  );
}

export function SetUpPage() {
  const { enter } = useVisit();
  const { query } = useAddress();
  const key = query["key"];
  const send = async ({ name = "", password = "" }: Record<string, string>): Promise<void> => {
    enter(await write<Session>("POST", "/setup", { key: key ?? "", name, password }));
    go("/", "replace");
  };
  if (key === undefined) return <Page title="The link is not whole" kind="First start"><p>The one-time link ends with a key. Copy all of it from where <code>./armistice serve</code> printed it.</p></Page>;
  return (
    <Page title="The first administrator" kind="First start" class="narrow" lead={<p>Choose a name and a password of ten characters or more. The link works once.</p>}>
      <PlainForm label="The first administrator" button="Make the account" send={send}>
        <Field name="name" words="Name" complete="username" />
        <Field name="password" words="Password" kind="password" complete="new-password" least={10} />
      </PlainForm>
    </Page>
  );
}

export function AccountPage() {
  const { session } = useVisit();
  const [changed, setChanged] = useState(false);
  const send = async (fields: Record<string, string>): Promise<void> => {
    await write<void>("POST", "/password", { old: fields["old"] ?? "", new: fields["new"] ?? "" });
    setChanged(true);
  };
  return (
    <Page title={session.user ?? "This machine"} kind="Account" class="narrow" lead={session.role !== null && <p>{ROLE[session.role].words}: {ROLE[session.role].meaning}. {session.sealed ? "May see sealed reports." : "Does not see sealed reports."}</p>}>
      {session.accounts && (
        <Section title="Another password" id="password" note="Every other session of the account ends.">
          <PlainForm label="Another password" button="Change it" send={send}>
            <Field name="old" words="Password now" kind="password" complete="current-password" />
            <Field name="new" words="New password, ten characters or more" kind="password" complete="new-password" least={10} />
          </PlainForm>
          <p role="status">{changed && "The password is changed."}</p>
        </Section>
      )}
    </Page>
  );
}

function RoleChoice({ id, value, onChange }: { id: string; value?: Role; onChange?: (role: Role) => void }) {
  return (
    <select id={id} name="role" {...(value === undefined ? {} : { value })} onChange={(event) => onChange?.(event.currentTarget.value as Role)}>
      {ROLES.map((role) => <option key={role} value={role}>{ROLE[role].words}</option>)}
    </select>
  );
}

function AccountRow({ account, renew, fail }: { account: Account; renew: () => void; fail: (failure: Failure | null) => void }) {
  const change = (body: Partial<{ role: Role; open: boolean; sealed: boolean }>): void => {
    write<Account>("PATCH", `/accounts/${encodeURIComponent(account.name)}`, body).then(() => { fail(null); renew(); }).catch((error: unknown) => fail(asFailure(error)));
  };
  return (
    <tr>
      <th scope="row"><Words>{account.name}</Words></th>
      <td><label class="visually-hidden" for={`role-${account.name}`}>Role of {account.name}</label><RoleChoice id={`role-${account.name}`} value={account.role} onChange={(role) => change({ role })} /></td>
      <td><label><input type="checkbox" checked={account.sealed} onChange={(event) => change({ sealed: event.currentTarget.checked })} /> sees sealed reports</label></td>
      <td><label><input type="checkbox" checked={account.open} onChange={(event) => change({ open: event.currentTarget.checked })} /> may sign in</label></td>
      <td>{formatMoment(account.made)}</td>
      <td class={account.lastSignIn == null ? "not-stated" : undefined}>{account.lastSignIn == null ? "never" : formatMoment(account.lastSignIn)}</td>
    </tr>
  );
}

export function AccountsPage() {
  const { refresh } = useVisit();
  const [failure, setFailure] = useState<Failure | null>(null);
  const answer = useAnswer<Listing<Account>>("/accounts");
  const send = async (fields: Record<string, string>): Promise<void> => {
    await write<Account>("POST", "/accounts", { name: fields["name"], password: fields["password"], role: fields["role"], sealed: fields["sealed"] === "on" });
    refresh();
  };
  if (answer.state === "failed") return <FailedPage failure={answer.failure} />;
  return (
    <Page title="Accounts" lead={<p>Who may do what: {ROLES.map((role) => `${role === "administrator" ? "an" : "a"} ${ROLE[role].words} ${ROLE[role].meaning}`).join("; ")}.</p>}>
      {failure !== null && <Trouble failure={failure} />}
      <Ready answer={answer}>
        {({ items }) => items.length === 0 ? <Empty>There is no account; the console runs for one person on their own machine.</Empty> : (
          <Table label="Accounts" heads={["Name", "Role", "Sealed reports", "Open", "Made", "Last signed in"]}>
            {items.map((account) => <AccountRow key={account.name} account={account} renew={() => refresh()} fail={setFailure} />)}
          </Table>
        )}
      </Ready>
      <Section title="A new account" id="new-account">
        <PlainForm label="A new account" button="Make the account" send={send}>
          <Field name="name" words="Name" complete="off" />
          <Field name="password" words="First password, ten characters or more" kind="password" complete="new-password" least={10} />
          <label for="new-role"><span>Role</span><RoleChoice id="new-role" /></label>
          <label class="check"><input type="checkbox" name="sealed" /> sees sealed reports</label>
        </PlainForm>
      </Section>
    </Page>
  );
}

export function AuditPage() {
  const { query } = useAddress();
  const offset = Number(query["offset"] ?? 0);
  const answer = useAnswer<{ items: Audited[]; total: number }>(`/audit${searchOf({ offset: query["offset"], limit: String(LIMIT) })}`);
  if (answer.state === "failed") return <FailedPage failure={answer.failure} />;
  return (
    <Page title="Audit" lead={<p>Every write and every refused one, the last first.</p>}>
      <Ready answer={answer}>
        {(value) => value.items.length === 0 ? <Empty>Nothing was written yet.</Empty> : (
          <>
            <Table label="Writes" heads={["When", "Who", "What", "About", "Answer", "From"]} figures={[4]}>
              {value.items.map((row, index) => (
                <tr key={index}>
                  <td>{formatMoment(row.at)}</td>
                  <th scope="row">{row.who === null ? <NotStated /> : <Words>{row.who}</Words>}</th>
                  <td><Words>{row.action}</Words></td>
                  <td><Stated>{row.subject}</Stated></td>
                  <td class="figure">{row.status}{row.status >= 400 && <span class="sub">refused</span>}</td>
                  <td><Stated>{row.from}</Stated></td>
                </tr>
              ))}
            </Table>
            <Pager total={value.total} offset={offset} limit={LIMIT} one="write" />
          </>
        )}
      </Ready>
    </Page>
  );
}
