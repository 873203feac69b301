import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import { PermanentError, RetryableError } from "../domain/errors.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Bytes>;

const inflateEither: Decoder = (bytes, options) => {
  // Some servers send "deflate" without the zlib wrapper that the standard asks for.
  const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8;
  return promisify<Uint8Array, object, Bytes>(wrapped ? inflate : inflateRaw)(bytes, options);
};
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: promisify<Uint8Array, object, Bytes>(gunzip),
  "x-gzip": promisify<Uint8Array, object, Bytes>(gunzip),
  br: promisify<Uint8Array, object, Bytes>(brotliDecompress),
  zstd: promisify<Uint8Array, object, Bytes>(zstdDecompress),
  deflate: inflateEither,
};

/** What the fetcher says it understands. */
export const acceptEncoding = "gzip, deflate, br";
/** More layers than this are no honest answer. */
const MAX_LAYERS = 2;

/** Undoes Content-Encoding, off the main thread, and stops at `maxBytes` of output. */
export async function decompress(bytes: Bytes, encoding: string, maxBytes: number): Promise<Bytes> {
  const layers = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity");
  if (layers.length > MAX_LAYERS)
    throw new PermanentError(`the body is compressed ${layers.length} times over`);
  let body = bytes;
  for (const layer of layers.toReversed()) {
    const decode = DECODERS[layer];
    if (!decode) throw new PermanentError(`the body is in an encoding that was not asked for: ${layer}`);
    try {
      body = await decode(body, { maxOutputLength: maxBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new PermanentError(tooLarge(maxBytes));
      throw new RetryableError("the compressed body is cut or damaged", { cause: error });
    }
  }
  return body;
}

/** A feed or sitemap stored as a gzip file is unpacked like an encoded one. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export function tooLarge(maxBytes: number): string {
  return maxBytes >= 1024 * 1024
    ? `larger than ${Math.round(maxBytes / 1024 / 1024)} MB`
    : `larger than ${Math.round(maxBytes / 1024)} kB`;
}
