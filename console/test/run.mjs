// Bundles the unit tests, which are TypeScript, for the Node that is here, and runs them with its own test runner.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const here = new URL(".", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "armistice-console-"));
const names = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
await build({
  configFile: false,
  logLevel: "error",
  build: {
    ssr: true,
    outDir: folder,
    target: "node20",
    rolldownOptions: { input: Object.fromEntries(names.map((name) => [name.replace(/\.ts$/, ""), join(here, name)])) },
  },
});
const files = readdirSync(folder).filter((name) => name.includes(".test.")).map((name) => join(folder, name));
const result = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" });
rmSync(folder, { recursive: true });
process.exit(result.status ?? 1);
