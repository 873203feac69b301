import type { App } from "../app.ts";
import { loadConfig } from "../config.ts";

export interface AppOptions {
  readonly config?: string;
  readonly data?: string;
}

/** Opens the app of the config, runs `use` and closes everything again, whatever happens. */
export async function withApp<T>(options: AppOptions, use: (app: App) => Promise<T>): Promise<T> {
  const config = loadConfig(options);
  if (config.kindFaults.length > 0) process.exitCode = 1;
  // Loaded here, so that commands without a store start at once.
  const { openApp } = await import("../app.ts");
  const app = await openApp(config, { warn });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

export const warn = (message: string) => process.stderr.write(`claimline: ${message}\n`);
