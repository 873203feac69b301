import { type Dispatcher, request } from "undici";
import { PermanentError } from "../domain/errors.ts";
import { decompress, isGzip, tooLarge } from "./decompress.ts";

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Cap on the body, compressed and decompressed each. */
  readonly maxBytes: number;
  /** What to do with a body above the cap; `cut` keeps its beginning. */
  readonly overflow: "refuse" | "cut";
}

/** One HTTP answer; a redirect or an error status has an empty body. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; repeated headers are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Types that hold no text to read; their bodies are not even fetched. */
const NO_PAGE = /^\s*(?:image\/(?!svg)|video\/|audio\/|font\/)/i;

/** Sends one GET and reads its answer; follows nothing. Errors are undici's, Node's or ours. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const { dispatcher, signal } = options;
  const response = await request(url, { dispatcher, signal, method: "GET", headers: options.headers });
  // A body that is thrown away reports its own end as an error.
  response.body.on("error", () => {});
  const headers = flatten(response.headers);
  const status = response.statusCode;
  try {
    if (status < 200 || status > 299) return { status, headers, body: new Uint8Array() };
    const type = headers["content-type"] ?? "";
    if (NO_PAGE.test(type)) throw new PermanentError(`not a page: ${type}`);
    return { status, headers, body: await readBody(response.body, headers, options) };
  } finally {
    response.body.destroy();
  }
}

async function readBody(
  stream: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
  { maxBytes, overflow }: ExchangeOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  if (overflow === "refuse" && Number(headers["content-length"] ?? 0) > maxBytes)
    throw new PermanentError(tooLarge(maxBytes));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) continue;
    if (overflow === "refuse") throw new PermanentError(tooLarge(maxBytes));
    break;
  }
  const body = Buffer.concat(chunks).subarray(0, maxBytes);
  const plain = await decompress(body, headers["content-encoding"] ?? "", maxBytes);
  return isGzip(plain) ? decompress(plain, "gzip", maxBytes) : plain;
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  return flat;
}
