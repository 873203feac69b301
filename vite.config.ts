import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the pages of src/web into dist/web, which the server hands out as files: no inline script, no inline style. */
const pages = defineConfig({
  root: "src/web/pages",
  base: "/",
  plugins: [react()],
  build: {
    outDir: "../../../dist/web",
    emptyOutDir: true,
    // Data URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
});

// Vite looks for a default export; it is the one exception to named exports.
export { pages as default };
