// Walks the console in the system's Chromium.
//   ARMISTICE_CONSOLE      address of a console that was just started with accounts and an empty ledger, http://127.0.0.1:8080
//   ARMISTICE_SETUP_KEY    key of the one-time link that it printed
//   ARMISTICE_SAMPLES      folder of reports to add (.txt)
//   ARMISTICE_SCREENSHOTS  folder for the screenshots (else target/screenshots)
//   ARMISTICE_LOOKS        "short" looks at every page in light, and at the most used in dark and narrow; "no" leaves out axe and the screenshots, which take most of the time
//   CHROMIUM               path of the browser (else chromium, chromium-browser or google-chrome on the path)
// Prints one line a check; ends with 0 when all passed, else with 1.
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { access } from "./access.mjs";
import { check, finish } from "./checks.mjs";
import { hostile } from "./hostile.mjs";
import { looks } from "./looks.mjs";
import { paths } from "./paths.mjs";

function browserPath() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  return process.env.CHROMIUM ?? found;
}

const base = process.env.ARMISTICE_CONSOLE;
const executablePath = browserPath();
if (base === undefined || executablePath === undefined) {
  console.log(base === undefined ? "FAILED  ARMISTICE_CONSOLE is not set: where is the console?" : "FAILED  No Chromium is on the path; set CHROMIUM, or install one: apt-get install -y chromium");
  process.exit(1);
}
const settings = {
  base,
  key: process.env.ARMISTICE_SETUP_KEY ?? "",
  samples: process.env.ARMISTICE_SAMPLES ?? "../cli/src/main/resources/org/armistice/cli/samples",
  shots: process.env.ARMISTICE_SCREENSHOTS ?? "target/screenshots",
  all: process.env.ARMISTICE_LOOKS !== "short",
  administrator: { name: "first administrator", password: "a long enough password" },
};
mkdirSync(settings.shots, { recursive: true });

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 }, acceptDownloads: true });
context.setDefaultTimeout(20_000);
const page = await context.newPage();

// What the content security policy stops, and what throws, fails the run at the end.
const complaints = [];
context.on("console", (message) => {
  if (message.type() === "error" && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
});
context.on("weberror", (error) => complaints.push(String(error.error().stack)));
const dialogs = [];
page.on("dialog", (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss(); });

const tour = { browser, context, page, settings, complaints, dialogs };
await access(tour);
await paths(tour);
await hostile(tour);
if (process.env.ARMISTICE_LOOKS !== "no") await looks(tour);
await check("nothing was stopped by the content security policy, and nothing threw", () => {
  if (complaints.length > 0) throw new Error([...new Set(complaints)].join(" | "));
});
await browser.close();
process.exit(finish());
