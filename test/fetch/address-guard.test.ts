import type { LookupFunction } from "node:net";
import { PermanentError } from "../../src/domain/errors.ts";
import { createAddressGuard } from "../../src/fetch/address-guard.ts";
import { createFetcher } from "../../src/fetch/create-fetcher.ts";
import { isPublicAddress } from "../../src/fetch/public-address.ts";

const notPublic = [
  ..."0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 168.63.129.16 172.16.0.1 172.31.255.255".split(
    " ",
  ),
  ..."192.0.0.170 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1".split(
    " ",
  ),
  ..."255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1".split(
    " ",
  ),
  ..."2001::1 2001:db8::1 2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1".split(
    " ",
  ),
  "",
  "name",
];
test.each(notPublic)("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));
test.each([
  "8.8.8.8",
  "1.1.1.1",
  "93.184.215.14",
  "2606:4700::1111",
  "2a00:1450:4001::200e",
  "::ffff:8.8.8.8",
])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

const guard = createAddressGuard({});
test.each([
  "http://127.1/",
  "http://0x7f000001/",
  "http://2130706433/",
  "http://017700000001/",
  "http://[::ffff:7f00:1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://127.0.0.1./",
  "http://0/",
  "http://169.254.169.254/",
])("%s is refused before a socket is opened", (url) =>
  expect(() => guard.checkUrl(new URL(url))).toThrow(PermanentError),
);
test("public addresses and names pass the first check", () => {
  for (const url of ["https://news.example/a", "http://8.8.8.8/", "https://[2606:4700::1111]/"])
    expect(() => guard.checkUrl(new URL(url))).not.toThrow();
});

const answering =
  (...addresses: readonly string[]): LookupFunction =>
  (_, __, callback) =>
    (callback as (error: null, all: object[]) => void)(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
test.each([[["127.0.0.1"]], [["8.8.8.8", "10.0.0.1"]], [["2606:4700::1111", "::1"]]])(
  "a name that resolves to %j is refused",
  async (addresses) => {
    const fetcher = createFetcher({
      userAgent: "test/1.0",
      lookup: answering(...addresses),
      defaultGapMs: 0,
    });
    try {
      const failed = fetcher.fetchPage("http://rebinding.example/");
      await expect(failed).rejects.toThrow("is not a public address");
      await expect(failed).rejects.toBeInstanceOf(PermanentError);
    } finally {
      await fetcher.close();
    }
  },
);

test("the socket's own address is checked last", () => {
  expect(guard.accepts("news.example", "80", "127.0.0.1")).toBe(false);
  expect(guard.accepts("news.example", "80", undefined)).toBe(false);
  expect(guard.accepts("news.example", "80", "8.8.8.8")).toBe(true);
  const open = createAddressGuard({ allowHosts: ["127.0.0.1:8080"] });
  expect(open.accepts("127.0.0.1", "8080", "127.0.0.1")).toBe(true);
  expect(open.accepts("127.0.0.1", "8081", "127.0.0.1")).toBe(false);
});
