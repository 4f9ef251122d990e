// The first administrator, signing in and being refused, and what a reader may not do.
import { check, expect, open, same, settled } from "./checks.mjs";

async function signIn(page, { name, password }) {
  await open(page, "/sign-in");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

export async function access({ browser, page, settings }) {
  const { key, administrator, base } = settings;
  await check("without an administrator every page leads to signing in, which says what to do", async () => {
    await open(page, "/incidents");
    same(new URL(page.url()).pathname, "/sign-in", "address");
    await page.getByRole("heading", { name: "No administrator yet" }).waitFor();
  });
  await check("a wrong key makes no administrator", async () => {
    await open(page, "/setup?key=no-such-key");
    await page.getByLabel("Name").fill("somebody");
    await page.getByLabel("Password").fill("somebody's password");
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("alert").waitFor();
  });
  await check("the one-time link makes the first administrator and signs in", async () => {
    await open(page, `/setup?key=${encodeURIComponent(key)}`);
    await page.getByLabel("Name").fill(administrator.name);
    await page.getByLabel("Password").fill(administrator.password);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.getByText("The ledger is empty").waitFor();
  });
  await check("an administrator makes an account for a reader", async () => {
    await open(page, "/accounts");
    const form = page.getByRole("form", { name: "A new account" });
    await form.getByLabel("Name").fill("reader one");
    await form.getByLabel("First password").fill("the reader's password");
    await form.getByLabel("Role").selectOption("reader");
    await form.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("rowheader", { name: "reader one" }).waitFor();
  });

  const other = await browser.newContext({ baseURL: base });
  other.setDefaultTimeout(20_000);
  const reader = await other.newPage();
  await check("a wrong password is refused, in words", async () => {
    await signIn(reader, { name: "reader one", password: "not the password" });
    await reader.getByRole("alert").waitFor();
    same(await reader.getByLabel("Name").inputValue(), "reader one", "the name that was written");
  });
  await check("signing in leads back to the page that was asked for", async () => {
    await reader.goto("/places?offset=0");
    await reader.getByRole("heading", { name: "Sign in" }).waitFor();
    await reader.getByLabel("Name").fill("reader one");
    await reader.getByLabel("Password").fill("the reader's password");
    await reader.getByRole("button", { name: "Sign in" }).click();
    await reader.getByRole("heading", { name: "Places" }).waitFor();
    expect(new URL(reader.url()).pathname === "/places", `it led to ${reader.url()}`);
  });
  await check("a reader is offered no adding, and is refused where the address is written by hand", async () => {
    same(await reader.getByRole("link", { name: "Add", exact: true }).count(), 0, "links to adding");
    await open(reader, "/add");
    await reader.getByText("Adding needs the right of a coder").waitFor();
    await open(reader, "/accounts");
    await reader.getByRole("alert").waitFor();
  });
  await check("a reader's writes are refused by the server as well", async () => {
    const status = await reader.evaluate(async () => (await fetch("/api/decisions", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ kind: "merge", one: "incident-1", other: "incident-2", reason: "no" }) })).status);
    same(status, 403, "status");
  });
  await check("signing out ends it", async () => {
    await reader.getByRole("button", { name: "Sign out" }).click();
    await reader.getByRole("heading", { name: "Sign in" }).waitFor();
    same(await reader.evaluate(async () => (await fetch("/api/incidents")).status), 401, "status of the API");
  });
  await other.close();
  await settled(page);
}
