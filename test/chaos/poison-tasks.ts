import { tasks as real } from "../../src/pipeline/tasks.ts";

/** The pipeline's tasks, but pages that say so do what no page should be able to make a reader do. */
export const tasks = {
  ...real,
  readArticle: (page: Parameters<typeof real.readArticle>[0]) => {
    const [, poison] = /poison: (\w+)/.exec(new TextDecoder().decode(page.body)) ?? [];
    if (poison === "throw") throw new Error("a bug of the reader");
    if (poison === "exit") process.exit(7);
    if (poison === "loop") for (;;);
    const held: string[][] = [];
    while (poison === "eat") held.push(Array.from({ length: 100_000 }, (_, at) => `${at}`));
    return real.readArticle(page);
  },
};
