import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  update(done: number, total: number, label: string): void;
  stop(): void;
}

/** A bar on standard error while it is a terminal; silent otherwise, so that logs stay readable. */
export function startProgress(title: string): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `${title} {bar} {value}/{total} {label}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
      fps: 8,
    },
    Presets.shades_grey,
  );
  bar.start(1, 0, { label: "" });
  return {
    update(done, total, label) {
      bar.setTotal(Math.max(total, 1));
      bar.update(done, { label: label.slice(0, 40) });
    },
    stop: () => bar.stop(),
  };
}
