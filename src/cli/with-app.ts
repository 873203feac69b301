import { type App, openApp } from "../app.ts";
import { loadConfig } from "../config.ts";

export interface AppOptions {
  readonly config?: string;
  readonly data?: string;
}

/** Opens the app of the config, runs `use` and closes everything again, whatever happens. */
export async function withApp<T>(options: AppOptions, use: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(loadConfig(options), { warn });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

export const warn = (message: string) => process.stderr.write(`claimline: ${message}\n`);
