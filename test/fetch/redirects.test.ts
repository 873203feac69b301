import { withoutRobots, withServer } from "./serve.ts";

test("redirects are followed and the last address is kept", () =>
  withServer(
    withoutRobots((request, response) => {
      if (request.url === "/c") response.end("<p>there</p>");
      else response.writeHead(302, { location: request.url === "/a" ? "b#x" : "/c" }).end();
    }),
    async ({ fetcher, url }) => {
      const fetched = await fetcher().fetchPage(url("/a"));
      expect(fetched.outcome === "fetched" && fetched.snapshot).toMatchObject({
        url: url("/a"),
        finalUrl: url("/c"),
      });
    },
  ));

test("a circle and an endless chain of redirects end", () =>
  withServer(
    withoutRobots((request, response) => {
      const step = Number(request.url?.slice(2));
      const location = request.url?.startsWith("/n") ? `/n${step + 1}` : request.url === "/x" ? "/y" : "/x";
      response.writeHead(301, { location }).end();
    }),
    async ({ fetcher, url, paths }) => {
      await expect(fetcher().fetchPage(url("/x"))).rejects.toThrow("redirects in a circle");
      await expect(fetcher().fetchPage(url("/n0"))).rejects.toThrow("more than 5 redirects");
      expect(paths.filter((path) => path.startsWith("/n"))).toHaveLength(6);
    },
  ));

test.each([
  ["http://127.0.0.1:9/", "port 9 is not fetched from"],
  ["http://127.0.0.1/", "127.0.0.1 is not a public address"],
  ["http://[::1]/", "::1 is not a public address"],
  ["http://169.254.169.254/latest/meta-data", "169.254.169.254 is not a public address"],
  ["file:///etc/passwd", "only http and https"],
  ["http://user:secret@127.0.0.1/", "user name or password"],
])("a redirect to %s is refused", (location, message) =>
  withServer(
    withoutRobots((_, response) => response.writeHead(302, { location }).end()),
    async ({ fetcher, url }) => {
      await expect(fetcher().fetchPage(url("/"))).rejects.toThrow(message);
    },
  ),
);
