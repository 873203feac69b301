import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { PermanentError, RetryableError } from "../../src/domain/errors.ts";
import type { NewsItem } from "../../src/exports/story-news.ts";
import { createPoster } from "../../src/fetch/create-poster.ts";
import { sendNews } from "../../src/pipeline/alerts/send-news.ts";

const story = { id: "mill", name: "The mill" };
const items = (count: number): NewsItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `urn:claimline:edit:${at}`,
    type: "edit",
    title: "t",
    text: "é",
    url: null,
    at: null,
  }));

/** A receiver that answers with these statuses in turn, then 204. */
async function receive(statuses: number[], headers: Record<string, string> = {}) {
  const got: { body: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    got.push({ body, headers: request.headers });
    response.writeHead(statuses.shift() ?? 204, headers).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const poster = createPoster({ allowHosts: [`127.0.0.1:${port}`] });
  const waits: number[] = [];
  const sent: string[] = [];
  return {
    got,
    waits,
    sent,
    send: (news: NewsItem[], known = new Set<string>()) =>
      sendNews(
        story,
        news,
        known,
        {
          url: `http://127.0.0.1:${port}/hook`,
          secret: "key",
          post: poster.post,
          wait: async (ms) => waits.push(ms),
          now: () => new Date("2026-03-09T12:00:00Z"),
        },
        async (ids) => void sent.push(...ids),
      ),
    async [Symbol.asyncDispose]() {
      await poster.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test("what is new goes out once, the oldest first, signed over time and body", async () => {
  await using hook = await receive([]);
  expect(await hook.send(items(3), new Set(["urn:claimline:edit:1"]))).toBe(2);
  expect(hook.sent).toEqual(["urn:claimline:edit:2", "urn:claimline:edit:0"]);
  const [{ body, headers } = { body: "", headers: {} }] = hook.got;
  expect(JSON.parse(body)).toMatchObject({ story, items: hook.sent.map((id) => ({ id })) });
  const time = String(headers["claimline-timestamp"]);
  expect(Number(time) * 1000).toBe(Date.parse("2026-03-09T12:00:00Z"));
  const wanted = createHmac("sha256", "key").update(`${time}.${body}`).digest("hex");
  expect(headers["claimline-signature"]).toBe(`sha256=${wanted}`);
  expect(await hook.send(items(3), new Set(items(3).map(({ id }) => id)))).toBe(0);
  expect(hook.got).toHaveLength(1);
});

test("a receiver that is busy is asked again, as late as it says, with the same delivery", async () => {
  await using hook = await receive([503, 429], { "retry-after": "3" });
  await hook.send(items(1));
  expect(hook.waits).toEqual([3_000, 5_000]);
  expect(hook.got).toHaveLength(3);
  expect(new Set(hook.got.map(({ headers }) => headers["claimline-delivery"])).size).toBe(1);
});

test("it gives up after four tries, and at once where a try cannot help; nothing counts as sent", async () => {
  await using busy = await receive([500, 500, 500, 500, 500]);
  await expect(busy.send(items(1))).rejects.toThrow(RetryableError);
  expect([busy.got.length, busy.sent]).toEqual([4, []]);
  await using gone = await receive([410]);
  await expect(gone.send(items(1))).rejects.toThrow(PermanentError);
  expect([gone.got.length, gone.sent]).toEqual([1, []]);
});

test("of 250 items the batches that were taken count as sent when a later one fails", async () => {
  await using hook = await receive([204, 400]);
  await expect(hook.send(items(250))).rejects.toThrow("HTTP 400");
  expect(hook.sent).toHaveLength(100);
});

test("no redirect is followed", async () => {
  await using hook = await receive([302], { location: "http://127.0.0.1:1/" });
  await expect(hook.send(items(1))).rejects.toThrow("HTTP 302");
});

test.each([
  "http://127.0.0.1/",
  "http://[::1]/",
  "http://169.254.169.254/latest",
  "http://2130706433/",
  "http://10.0.0.1/",
  "file:///etc/hosts",
  "https://a:b@desk.example/",
])("nothing is sent to %s", async (address) => {
  const poster = createPoster({});
  await expect(poster.post(address, "{}", {})).rejects.toThrow(PermanentError);
  await poster.close();
});

test("nothing is sent to a name that leads to a private address", async () => {
  const lookup = ((_host: string, _options: unknown, done: (error: null, found: unknown) => void) =>
    done(null, [{ address: "10.1.2.3", family: 4 }])) as never;
  const poster = createPoster({ lookup });
  await expect(poster.post("http://desk.example/", "{}", {})).rejects.toThrow(/10\.1\.2\.3/);
  await poster.close();
});
