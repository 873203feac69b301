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
const { main } = await import("./main.ts");
await main(process.argv);
