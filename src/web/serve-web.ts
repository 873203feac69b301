import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { ClaimlineError, UsageError } from "../domain/errors.ts";

export interface RunningWeb {
  /** "http://127.0.0.1:4747" */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Serves an app; port 0 takes a free one. Throws UsageError where the port is in use or not allowed. */
export async function serveWeb(
  app: Pick<Hono, "fetch">,
  { host, port }: { host: string; port: number },
): Promise<RunningWeb> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, host, port);
  }
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    },
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ClaimlineError {
  if (error.code === "EADDRINUSE")
    return new UsageError(
      `Port ${port} on ${host} is in use by another program. Choose another: --port 0 takes a free one.`,
    );
  if (error.code === "EACCES")
    return new UsageError(`Port ${port} needs more rights than this program has. Choose one above 1023.`);
  return new ClaimlineError(`Cannot listen on ${host}:${port}: ${error.message}`);
}
