#!/usr/bin/env node
// JavaScript, not TypeScript, so that an old Node gets a sentence instead of a loader error.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `claimline needs Node 24 or newer, this is ${process.version}.\n` +
      "In a checkout, start it through npm, which brings its own Node 24: npx claimline ... or npm start\n",
  );
  process.exit(2);
}
// Node strips types from a checkout but not inside node_modules, so a published package brings the built files.
const installed = import.meta.url.includes("/node_modules/");
const { main } = await import(installed ? "../../dist/cli/main.js" : "./main.ts");
await main(process.argv);
