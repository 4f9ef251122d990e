// One line a check; what a check throws is what went wrong. At the end the number of failed ones decides the exit.
let failed = 0;
let passed = 0;

/** Runs one check and says how it went. A failed one does not stop the others. */
export async function check(name, body) {
  const began = Date.now();
  try {
    const note = await body();
    passed++;
    console.log(`ok      ${name}${typeof note === "string" ? ` (${note})` : ""} ${Date.now() - began} ms`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${String(error?.message ?? error).split("\n").slice(0, 6).join(" | ")}`);
  }
}

export function expect(truth, words) {
  if (!truth) throw new Error(words);
}

export function same(found, wanted, words) {
  if (found !== wanted) throw new Error(`${words}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}

/** Says the sum, and gives the exit status. */
export function finish() {
  console.log(`${passed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Waits until the page has its answers. */
export async function settled(page) {
  await page.waitForLoadState("domcontentloaded");
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".waiting") === null && document.querySelector('[aria-busy="true"]') === null);
}

export async function open(page, path) {
  await page.goto(path);
  await settled(page);
}
