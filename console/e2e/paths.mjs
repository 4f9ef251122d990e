// The main paths of an analyst: add, look, follow a value to its words, review, assess, export.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, expect, open, same, settled } from "./checks.mjs";

const HEAD = /^(?:[a-z]+: .*\n)+\n/;

/** The body and the header lines of a sample report. */
function sampleOf(file) {
  const whole = readFileSync(file, "utf8");
  const head = HEAD.exec(whole)?.[0] ?? "";
  const fields = Object.fromEntries(head.trim().split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2)));
  return { text: whole.slice(head.length), fields };
}

export async function paths({ context, page, settings }) {
  const samples = readdirSync(settings.samples).filter((name) => name.endsWith(".txt") && name !== "index.txt").sort();
  const first = samples.find((name) => name.includes("announcement")) ?? samples[0];

  await check("a pasted text is read first and kept then, and its reading appears", async () => {
    const { text, fields } = sampleOf(join(settings.samples, first));
    await open(page, "/add");
    await page.getByLabel("Text", { exact: true }).fill(text);
    await page.getByLabel("Headline").fill(fields.title);
    await page.getByLabel("Outlet").fill(fields.outlet);
    await page.getByLabel("Published").fill(fields.published);
    await page.getByLabel("Time zone there").fill(fields.zone);
    await page.getByRole("button", { name: "Look at the reading" }).click();
    await page.getByRole("heading", { name: "The reading, not kept yet" }).waitFor({ timeout: 120_000 });
    expect((await page.locator(".mark").count()) > 10, "hardly any words carry values");
    await page.getByRole("button", { name: "Read and keep" }).click();
    await page.getByRole("heading", { name: "What it changed" }).waitFor({ timeout: 120_000 });
    await page.locator(".change-kind").first().waitFor();
  });
  await check("files are added, each with what it changed", async () => {
    await open(page, "/add");
    await page.getByLabel("or files").setInputFiles(samples.filter((name) => name !== first).map((name) => join(settings.samples, name)));
    await page.getByRole("button", { name: "Read and keep" }).click();
    await page.waitForFunction((count) => document.querySelectorAll(".outcome, .trouble").length === count, samples.length - 1, { timeout: 180_000 });
    same(await page.locator(".trouble").count(), 0, "files that were refused");
    return `${samples.length} reports`;
  });
  await check("the overview shows the incidents over time, on the map and as a list", async () => {
    await open(page, "/");
    expect((await page.locator(".bars rect").count()) > 0, "no bar");
    expect((await page.locator(".place").count()) > 0, "no place");
    expect((await page.locator("tbody tr").count()) > 0, "no row");
  });
  await check("days chosen on the timeline filter the map and stand in the address", async () => {
    const before = await page.locator(".place").count();
    const bar = await page.locator(".bars rect").first().boundingBox();
    const frame = await page.locator(".timeline svg").boundingBox();
    await page.mouse.move(Math.max(frame.x + 1, bar.x - 2), frame.y + frame.height / 2);
    await page.mouse.down();
    await page.mouse.move(Math.min(bar.x + bar.width + 6, frame.x + frame.width - 1), frame.y + frame.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => new URL(location.href).searchParams.has("from"));
    await settled(page);
    await page.waitForFunction((count) => document.querySelectorAll(".place").length <= count, before);
    await page.goBack();
    await settled(page);
    same(new URL(page.url()).search, "", "the address after going back");
  });
  await check("a place chosen on the map filters the timeline and the list", async () => {
    await page.locator(".place").last().dispatchEvent("click");
    await page.waitForFunction(() => new URL(location.href).searchParams.has("place"));
    await settled(page);
    await page.locator(".chip").waitFor();
    await page.getByRole("link", { name: "show all" }).first().click();
    await settled(page);
  });
  await check("an incident leads to the words that it rests on, and these are lit", async () => {
    await open(page, "/incidents");
    await page.locator("tbody th.what a").first().click();
    await page.getByRole("heading", { name: "Who says so" }).waitFor();
    await settled(page);
    const words = page.locator(".members .evidence a").first();
    const quoted = (await words.innerText()).replace(/[“”]/g, "");
    await words.click();
    await settled(page);
    await page.locator(".mark.lit").first().waitFor();
    const lit = (await page.locator(".mark.lit").allInnerTexts()).join("");
    expect(lit.includes(quoted) || quoted.includes(lit), `lit "${lit}" for "${quoted}"`);
  });
  await check("a value under the pointer lights its words, and words light their values", async () => {
    await page.locator(".value > summary").first().hover();
    expect((await page.locator(".mark.lit").count()) > 0, "no words were lit");
    await page.locator(".mark:not(.wide)").nth(2).hover();
    expect((await page.locator(".value.lit").count()) > 0, "no value was lit");
  });
  await check("the same by keyboard: arrows between marks, Enter to the value, Escape back", async () => {
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.closest("details.value")?.hasAttribute("open") === true), "no value took the focus");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.classList.contains("mark") === true), "the words did not take the focus back");
  });
  await check("a value says why it is so", async () => {
    await page.locator("details.value").first().evaluate((element) => { element.open = true; });
    await page.getByRole("button", { name: "Why?" }).first().click();
    await page.locator(".why-parts > div").first().waitFor();
  });
  await check("the search box finds reports by their words", async () => {
    await page.getByRole("searchbox", { name: "Search the words of reports" }).fill("Helmand");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Reports with “Helmand”" }).waitFor();
    await settled(page);
    expect((await page.locator("tbody tr").count()) > 0, "no report");
  });
  await check("a doubt is decided with the keyboard alone, and undone", async () => {
    await open(page, "/review");
    await page.locator(".queue-item").first().waitFor();
    const total = await page.locator(".queue-item").count();
    await page.keyboard.press("?");
    await page.getByRole("region", { name: "Keys" }).waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("a");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".outcome").waitFor();
    await page.waitForFunction((count) => document.querySelectorAll(".queue-item").length < count, total);
    await page.keyboard.press("u");
    await page.getByText("Taken back:").waitFor();
    await page.waitForFunction((count) => document.querySelectorAll(".queue-item").length === count, total);
    return `${total} doubts`;
  });
  await check("a value is corrected on the incident's page, shows what it changed, and is undone", async () => {
    await open(page, "/incidents");
    await page.locator("tbody th.what a").first().click();
    await page.getByRole("button", { name: "Correct …" }).first().click();
    await page.getByLabel("What is to be set").selectOption("killed");
    await page.getByRole("textbox", { name: "To" }).fill("3");
    await page.getByRole("button", { name: "Decide" }).click();
    await page.locator(".outcome").waitFor();
    await settled(page);
    await page.locator(".outcome").getByRole("button", { name: /Undo/ }).click();
    await page.getByText("Taken back:").waitFor();
    await open(page, "/history");
    expect((await page.getByText("undone", { exact: true }).count()) > 0, "the history does not show it as undone");
  });
  await check("acts are set against an agreement, with the steps on a click", async () => {
    await open(page, "/agreements");
    await page.getByRole("link", { name: /US.Taliban/ }).first().click();
    await settled(page);
    const acts = page.locator("section[aria-labelledby=matrix] button[aria-expanded]");
    await acts.first().click();
    await page.locator(".steps ol > li").first().waitFor();
    expect((await page.locator(".steps ol > li").count()) >= 5, "there are hardly any steps");
    await page.reload();
    await page.locator(".steps ol > li").first().waitFor();
    return `${await acts.count()} acts`;
  });
  await check("a list is exported as CSV, JSON Lines and GeoJSON", async () => {
    await open(page, "/incidents");
    for (const [name, begins] of [["CSV", /^\uFEFF?"?[a-z]/i], ["JSON Lines", /^\{/], ["GeoJSON", /^\{/]]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
      const content = readFileSync(await download.path(), "utf8");
      expect(begins.test(content), `${name} begins with ${content.slice(0, 40)}`);
    }
  });
  await check("the page says quietly that the ledger has grown, and shows it when asked", async () => {
    await open(page, "/reports");
    const rows = await page.locator("tbody tr").count();
    const colleague = await context.newPage();
    await open(colleague, "/add");
    await colleague.getByLabel("Text", { exact: true }).fill("Gunmen attacked a police post near Kunduz on Tuesday, killing two officers, the interior ministry said.");
    await colleague.getByLabel("Published").fill("2020-11-04");
    await colleague.getByRole("button", { name: "Read and keep" }).click();
    await colleague.getByRole("heading", { name: "What it changed" }).waitFor({ timeout: 120_000 });
    await colleague.close();
    await page.getByText("The ledger has grown.").waitFor();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length > count, rows);
  });
}
