import ipaddr from "ipaddr.js";

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Non-public ranges that ipaddr.js calls unicast, or does not know. */
const HOLES: readonly Range[] = [
  "168.63.129.16/32", // Azure's host agent
  "192.0.0.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "240.0.0.0/4",
  "::/96", // IPv4-compatible: ::127.0.0.1
  "64:ff9b::/96", // translated to IPv4, private ones too
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fec0::/10",
].map((range) => ipaddr.parseCIDR(range));

/** Whether an IP address belongs to the public internet: no loopback, private, link-local, translated or reserved range. */
export function isPublicAddress(address: string): boolean {
  // A zone index ("fe80::1%eth0") stands on local addresses only.
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  const ip = ipaddr.process(address);
  return (
    ip.range() === "unicast" &&
    !HOLES.some(([base, bits]) => base.kind() === ip.kind() && ip.match(base, bits))
  );
}
