// Every page in both themes: axe, screenshots, narrow and wide, keyboard, weight.
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { check, expect, open, same, settled } from "./checks.mjs";

/** Every page, with ids of what the ledger holds. */
async function pagesOf(page) {
  const get = (path) => page.evaluate(async (each) => (await fetch(`/api${each}`)).json(), path);
  const incidents = (await get("/incidents?limit=200")).items;
  const incident = [...incidents].sort((one, other) => other.reports + other.killed.length - one.reports - one.killed.length)[0];
  const report = (await get("/reports?text=Helmand")).items.at(-1);
  const side = (await get("/actors")).items[0];
  const place = (await get("/places")).items.find((row) => row.grain === "REGION") ?? (await get("/places")).items[0];
  const outlet = (await get("/sources")).items.find((row) => row.outlet !== null);
  const spell = (value) => value.split("/").map(encodeURIComponent).join("/");
  const agreement = (await get("/agreements/us-taliban-2020")).assessments[0]?.id;
  return {
    overview: "/", incidents: "/incidents", incident: `/incidents/${incident.id}`, reports: "/reports", report: `/reports/${report.id}`, claims: "/claims",
    agreements: "/agreements", agreement: `/agreements/us-taliban-2020${agreement === undefined ? "" : `?assessment=${agreement}`}`, announcements: "/announcements", disputes: "/disputes",
    negotiations: "/negotiations", actors: "/actors", actor: `/actors/${spell(side.side)}`, places: "/places", place: `/places/${spell(place.key)}`, sources: "/sources",
    source: `/sources/${spell(outlet.outlet)}`, review: "/review", add: "/add", history: "/history", accounts: "/accounts", account: "/account", audit: "/audit",
    "not-found": "/no/such/page", "no-incident": "/incidents/incident-ffffffffffffffff",
  };
}

/** Looked at in dark and on a narrow screen where not all are. */
const MOST_USED = ["overview", "incident", "report", "review"];

const SIGNED_OUT = { "sign-in": "/sign-in", setup: "/setup?key=example" };

async function shoot(page, settings, name, mode) {
  await page.screenshot({ path: join(settings.shots, `${name}-${mode}.png`), fullPage: true });
}

/** All rules in light; in dark those of colour, since the page is otherwise the same. */
async function axe(page, mode) {
  const builder = new AxeBuilder({ page });
  const rules = mode === "dark" ? builder.withRules(["color-contrast", "link-in-text-block"]) : builder.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const found = await rules.analyze();
  const words = found.violations.map((each) => `${each.id} (${each.nodes.length}): ${each.nodes[0].target.join(" ")} ${each.nodes[0].failureSummary?.split("\n")[1] ?? ""}`);
  expect(words.length === 0, words.join("; "));
}

export async function looks({ browser, page, context, settings }) {
  const pages = await pagesOf(page);
  const state = await context.storageState();
  await check("the first view is under 250 kB, compressed", async () => {
    const fresh = await browser.newContext({ baseURL: settings.base, viewport: { width: 1280, height: 900 }, storageState: state });
    const first = await fresh.newPage();
    const session = await fresh.newCDPSession(first);
    await session.send("Network.enable");
    let weight = 0;
    session.on("Network.loadingFinished", (event) => { weight += event.encodedDataLength; });
    const began = Date.now();
    await first.goto("/");
    await first.locator(".bars rect").first().waitFor();
    const took = Date.now() - began;
    await first.locator(".map path.land").waitFor();
    await settled(first);
    await fresh.close();
    expect(weight < 250_000, `it is ${weight} bytes`);
    return `${Math.round(weight / 1000)} kB, bars after ${took} ms`;
  });
  await check("the keyboard alone: skip link first, focus on the heading after a link", async () => {
    await open(page, "/");
    await page.keyboard.press("Tab");
    same(await page.evaluate(() => document.activeElement?.textContent), "Skip to the content", "what takes the focus first");
    await page.getByRole("link", { name: "Claims", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Claims", level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    same(await page.title(), "Claims · Armistice", "title");
  });
  await check("the theme switch holds across pages", async () => {
    await page.getByLabel("Theme").selectOption("dark");
    await open(page, "/sources");
    same(await page.evaluate(() => document.documentElement.dataset.theme), "dark", "theme");
    await page.getByLabel("Theme").selectOption("system");
  });

  for (const [mode, width, colorScheme] of [["light", 1280, "light"], ["dark", 1280, "dark"], ["narrow", 360, "light"]]) {
    const wanted = ([name]) => settings.all || mode === "light" || MOST_USED.includes(name);
    const signed = await browser.newContext({ baseURL: settings.base, viewport: { width, height: 900 }, colorScheme, storageState: state });
    const open2 = await browser.newContext({ baseURL: settings.base, viewport: { width, height: 900 }, colorScheme });
    for (const [set, group] of [[signed, pages], [open2, SIGNED_OUT]]) {
      const looked = await set.newPage();
      for (const [name, path] of Object.entries(group).filter(wanted)) {
        await check(`${name}, ${mode}: ${mode === "narrow" ? "" : "axe finds nothing, "}nothing runs off the side`, async () => {
          await open(looked, path);
          await looked.waitForTimeout(120);
          await shoot(looked, settings, name, mode);
          const over = await looked.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over <= 0, `it is ${over} pixels wider than the window`);
          if (mode !== "narrow") await axe(looked, mode);
        });
      }
    }
    await signed.close();
    await open2.close();
  }

  const state2 = await browser.newContext({ baseURL: settings.base, viewport: { width: 2560, height: 1300 }, storageState: state });
  const wide = await state2.newPage();
  await check("pages hold at 2,560 pixels", async () => {
    for (const name of ["overview", "incident", "report"]) {
      await open(wide, pages[name]);
      await wide.waitForTimeout(120);
      await wide.screenshot({ path: join(settings.shots, `${name}-wide.png`) });
      expect(await wide.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} runs off the side`);
    }
  });
  await check("pages can be printed", async () => {
    await wide.emulateMedia({ media: "print" });
    await wide.setViewportSize({ width: 800, height: 1100 });
    for (const name of ["incident", "report"]) {
      await open(wide, pages[name]);
      await wide.screenshot({ path: join(settings.shots, `${name}-print.png`), fullPage: true });
      expect(!(await wide.locator(".site-nav").isVisible()), "the navigation is printed");
    }
  });
  await state2.close();
}
