import { Agent, buildConnector } from "undici";
import { PermanentError } from "../domain/errors.ts";
import { type AddressGuard, refusal } from "./address-guard.ts";

/** Bytes of response headers that are read at most. */
const MAX_HEADER_BYTES = 32 * 1024;

/** An HTTP agent that connects only where the guard lets it; the Host header keeps the URL's name. */
export function guardedAgent(guard: AddressGuard, timeoutMs: number): Agent {
  const connect = buildConnector({ allowH2: false, timeout: timeoutMs, lookup: guard.lookup });
  return new Agent({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect(options, callback) {
      const port = options.port || (options.protocol === "https:" ? "443" : "80");
      const target = guard.route(options.hostname, port);
      connect(
        { ...options, ...target, servername: options.servername || options.hostname },
        (error, socket) => {
          if (error) return callback(error, null);
          if (guard.accepts(options.hostname, port, socket.remoteAddress)) return callback(null, socket);
          const address = socket.remoteAddress ?? "an unknown address";
          socket.destroy();
          callback(new PermanentError(refusal(address)), null);
        },
      );
    },
  });
}
