import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/**
 * Puts src/theme-first.js into the head as a hashed asset that runs before anything is painted: a module would run
 * too late and the theme would flash, and the content security policy allows no inline script.
 */
function themeFirst(): Plugin {
  const source = readFileSync(new URL("./src/theme-first.js", import.meta.url), "utf8");
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const fileName = `assets/theme-first-${hash}.js`;
  return {
    name: "theme-first",
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: () => [{ tag: "script", attrs: { src: `/${fileName}` }, injectTo: "head-prepend" }],
  };
}

export default defineConfig({
  plugins: [themeFirst()],
  build: { target: "es2022", outDir: "dist", modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
});
