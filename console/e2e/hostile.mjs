// Texts that would do harm if they were taken for more than words.
import { check, expect, open, same, settled } from "./checks.mjs";

const SCRIPT = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

export async function hostile({ page, dialogs }) {
  let address = null;
  await check("a report with script, turned-round and zero-width characters is kept", async () => {
    await open(page, "/add");
    await page.getByLabel("Text", { exact: true }).fill(`Forces shelled Avdi\u200bivka on Monday ${SCRIPT}, killing three people, the \u202enoitartsinimda\u202c said.\n\nقال الجيش إن القوات قصفت البلدة.`);
    await page.getByLabel("Headline").fill(`${SCRIPT} \u202eevil\u202c headline`);
    await page.getByLabel("Outlet").fill("O\u2066utlet <b>bold</b>");
    await page.getByLabel("Published").fill("2017-02-01");
    await page.getByRole("button", { name: "Read and keep" }).click();
    await page.getByRole("heading", { name: "What it changed" }).waitFor({ timeout: 120_000 });
    same(await page.locator("main .trouble").count(), 0, "troubles");
    address = await page.locator(".outcome h3 a").getAttribute("href");
  });
  await check("its script is words, and its hidden characters are seen", async () => {
    await open(page, address ?? "/reports");
    same(await page.evaluate(() => window.harmed), undefined, "what the script did");
    same(await page.locator("main img").count(), 0, "images made from words");
    same(await page.locator("main script").count(), 0, "scripts made from words");
    expect((await page.locator("h1").innerText()).includes("<script>"), "the headline lost its words");
    expect((await page.locator("h1 .hidden-character").count()) >= 2, "the turned-round words of the headline are not shown");
    expect((await page.locator(".report-text .hidden-character").count()) >= 2, "the zero-width space of the text is not shown");
    expect(!(await page.title()).includes("\u202e"), "the browser's title is turned round");
  });
  await check("paragraphs that run from right to left do so by themselves", async () => {
    const direction = await page.locator(".report-text p").last().evaluate((element) => getComputedStyle(element).direction);
    same(direction, "rtl", "direction");
  });
  await check("its words do no harm in lists, either", async () => {
    for (const path of ["/reports", "/sources", "/claims", "/history", "/", "/incidents"]) {
      await open(page, path);
      same(await page.evaluate(() => window.harmed), undefined, `what the script did on ${path}`);
      same(await page.locator("main img").count(), 0, `images on ${path}`);
    }
    same(dialogs.length, 0, "dialogs");
  });
  await check("a hostile filter in the address is words as well", async () => {
    await open(page, `/incidents?place=${encodeURIComponent(SCRIPT)}&who=${encodeURIComponent("\u202eabc")}`);
    same(await page.evaluate(() => window.harmed), undefined, "what the script did");
    await page.locator(".chip").first().waitFor();
  });
  await check("signing in leads to no address of somebody else", async () => {
    await page.goto("/sign-in?next=//elsewhere.example/");
    await settled(page);
    same(await page.getByRole("link", { name: "Go on" }).getAttribute("href"), "/", "where it leads");
  });
  await check("no inline script runs under the policy of the pages", async () => {
    const response = await page.goto("/");
    const policy = response.headers()["content-security-policy"] ?? "";
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy.includes(part), `the policy lacks ${part}: ${policy}`);
  });
}
