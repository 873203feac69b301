/** Tasks that behave as pages may make a reader behave. */
export const tasks = {
  add: (a: number, b: number) => a + b,
  where: () => process.pid,
  fail: () => {
    throw new Error("no such thing");
  },
  loop: () => {
    for (;;);
  },
  eat: () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => `${at}`));
  },
  leave: () => process.exit(3),
};
