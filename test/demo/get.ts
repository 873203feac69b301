import { request } from "node:http";

export interface Got {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One GET for `url`, sent to `at` ("127.0.0.1:PORT") whatever its host; rejects when the connection breaks. */
export function get(url: string, at: string, headers: Record<string, string> = {}): Promise<Got> {
  const { host, pathname, search } = new URL(url);
  const [hostname, port] = at.split(":");
  return new Promise((done, fail) => {
    const asked = request(
      { hostname, port, path: pathname + search, headers: { ...headers, host }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", fail);
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asked.on("error", fail).end();
  });
}
