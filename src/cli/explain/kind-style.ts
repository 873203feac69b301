import type { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<string, Style>> = {
  released: ["bold", "green"],
  detained: ["bold", "yellow"],
  deaths: ["bold", "red"],
  injured: ["bold", "magenta"],
  missing: ["bold", "blue"],
  verified: ["bold", "cyan"],
};

/** The colour of a kind's figures; bold alone for a kind of the newsroom's own. */
export const kindStyle = (kind: string): Style => styles[kind] ?? "bold";
