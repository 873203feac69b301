import { ClaimlineError, PermanentError, RetryableError } from "../domain/errors.ts";

type Fault = readonly [reason: string, kind: typeof RetryableError | typeof PermanentError];

/** What goes wrong below HTTP, in plain words, and whether trying again may help. */
const FAULTS: Readonly<Record<string, Fault>> = {
  ECONNREFUSED: ["connection refused", RetryableError],
  ECONNRESET: ["connection closed early", RetryableError],
  EPIPE: ["connection closed early", RetryableError],
  UND_ERR_SOCKET: ["connection closed early", RetryableError],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["connection closed early", RetryableError],
  UND_ERR_ABORTED: ["connection closed early", RetryableError],
  EHOSTUNREACH: ["host cannot be reached", RetryableError],
  ENETUNREACH: ["network cannot be reached", RetryableError],
  ETIMEDOUT: ["no answer in time", RetryableError],
  UND_ERR_CONNECT_TIMEOUT: ["no answer in time", RetryableError],
  UND_ERR_HEADERS_TIMEOUT: ["no answer in time", RetryableError],
  UND_ERR_BODY_TIMEOUT: ["no answer in time", RetryableError],
  EAI_AGAIN: ["the host name could not be looked up", RetryableError],
  ENOTFOUND: ["the host name is not known", PermanentError],
  UND_ERR_HEADERS_OVERFLOW: ["the response headers are too large", PermanentError],
};

/** Any error of a request as one of ours, whose class is the retry policy. */
export function asFetchError(error: unknown): ClaimlineError {
  const chain = causes(error);
  const own = chain.find((link) => link instanceof ClaimlineError);
  if (own) return own;
  const codes = chain.map(({ code }) => (typeof code === "string" ? code : ""));
  const code = codes.find((name) => name in FAULTS);
  const [reason, Kind] = FAULTS[code ?? ""] ?? unknownFault(codes.find(Boolean) ?? "", error);
  return new Kind(reason, { cause: error });
}

function unknownFault(code: string, error: unknown): Fault {
  const message =
    causes(error)
      .map((link) => link.message)
      .find((text) => typeof text === "string") ?? String(error);
  if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code))
    return [`the certificate was not accepted: ${message}`, PermanentError];
  if (code.startsWith("HPE_")) return ["the answer is no valid HTTP", RetryableError];
  return [`the request failed: ${message}`, RetryableError];
}

/** What an error says of itself; errors of another realm are no instances of this one's Error. */
interface Link {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  /** The attempts of a connection to several addresses. */
  readonly errors?: readonly unknown[];
}

/** The error and what it wraps, outermost first. */
function causes(error: unknown): Link[] {
  const found: Link[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && found.length < 10) {
    const next = open.shift();
    if (typeof next !== "object" || next === null) continue;
    const link: Link = next;
    found.push(link);
    open.push(link.cause, ...(link.errors ?? []));
  }
  return found;
}
