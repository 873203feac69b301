import type { AnswerOf, PathOf, SentTo } from "../../api/client-types.ts";

type Writing = "post" | "patch" | "delete";

/** What the server said no with. `status` 0: it did not answer at all. */
export class Refusal extends Error {
  readonly status: number;
  readonly found: unknown;

  constructor(status: number, detail: string, found: unknown = null) {
    super(detail);
    this.status = status;
    this.found = found;
  }
}

type Values = Record<string, string | number | boolean | undefined>;

/** The address of a route with its parts and query filled in; values that are undefined are left out. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams();
  let address = path;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === "") continue;
    if (address.includes(`{${name}}`))
      address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${address}?${text}` : address;
}

/** Reads from the API; the types are those of the server's own schemas. */
export function read<Path extends PathOf<"get">>(
  path: Path,
  values?: Values,
): Promise<AnswerOf<"get", Path>> {
  return ask("GET", addressOf(path, values)) as Promise<AnswerOf<"get", Path>>;
}

/** Writes to the API. @throws Refusal */
export function send<Method extends Writing, Path extends PathOf<Method>>(
  method: Method,
  path: Path,
  body: SentTo<Method, Path>,
  values?: Values,
): Promise<AnswerOf<Method, Path>> {
  return ask(method.toUpperCase(), addressOf(path, values), body) as Promise<AnswerOf<Method, Path>>;
}

async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(address, { method, ...sent }).catch(() => {
    throw new Refusal(0, "The server does not answer.");
  });
  const answer = (await response.json().catch(() => null)) as { detail?: string; found?: unknown } | null;
  if (response.ok && answer !== null) return answer;
  throw new Refusal(
    response.status,
    answer?.detail ?? `The server answered with status ${response.status}.`,
    answer?.found,
  );
}
