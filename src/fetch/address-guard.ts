import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { PermanentError } from "../domain/errors.ts";
import { isPublicAddress } from "./public-address.ts";

export interface GuardOptions {
  /** Hosts, `name` or `name:port`, that may have a non-public address and any port. */
  readonly allowHosts?: readonly string[];
  /** Host name -> `address:port` to connect to instead, as curl's --connect-to. */
  readonly connectTo?: Readonly<Record<string, string>>;
  /** Resolver in place of the system's. */
  readonly lookup?: LookupFunction;
}

export interface AddressGuard {
  /** Throws PermanentError for an address that must not be asked for. */
  checkUrl(url: URL): void;
  /** Where to connect for a host and port of a URL. */
  route(hostname: string, port: string): { hostname: string; port: string };
  /** A resolver that fails where a name has a non-public address. */
  readonly lookup: LookupFunction;
  /** Whether a connected socket's remote address may be talked to for this host. */
  accepts(hostname: string, port: string, remoteAddress: string | undefined): boolean;
}

/** Ports that news sites are served on; others belong to databases, mail and the like. */
const PORTS = new Set(["", "80", "443", "8080", "8443"]);

/** Keeps requests on the public internet. Checked three times: at the URL, at the name's look-up and at the socket. */
export function createAddressGuard(options: GuardOptions): AddressGuard {
  const lookup = options.lookup ?? (systemLookup as LookupFunction);
  const allowed = new Set((options.allowHosts ?? []).map(bareName));
  const routes = new Map(Object.entries(options.connectTo ?? {}).map(([name, to]) => [bareName(name), to]));
  const routeOf = (hostname: string, port: string) =>
    routes.get(`${bareName(hostname)}:${port}`) ?? routes.get(bareName(hostname));
  const isExempt = (hostname: string, port: string) =>
    allowed.has(bareName(hostname)) ||
    allowed.has(`${bareName(hostname)}:${port}`) ||
    routeOf(hostname, port) !== undefined;
  const exemptNames = new Set([...allowed].map((entry) => entry.replace(/:\d+$/, "")));

  return {
    checkUrl(url) {
      if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new PermanentError(`only http and https addresses are fetched, not ${url.protocol}`);
      if (url.username || url.password)
        throw new PermanentError("the address carries a user name or password");
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      if (isExempt(url.hostname, port)) return;
      if (!PORTS.has(url.port)) throw new PermanentError(`port ${url.port} is not fetched from`);
      const literal = bareName(url.hostname);
      if (isIP(literal) && !isPublicAddress(literal)) throw new PermanentError(refusal(literal));
    },
    route(hostname, port) {
      const to = routeOf(hostname, port);
      const at = to?.lastIndexOf(":") ?? -1;
      return to && at > 0
        ? { hostname: bareName(to.slice(0, at)), port: to.slice(at + 1) }
        : { hostname, port };
    },
    lookup(hostname, lookupOptions, callback) {
      // Names that were allowed keep their private addresses; routed ones are literals and never get here.
      if (exemptNames.has(bareName(hostname))) return lookup(hostname, lookupOptions, callback);
      lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
        if (error) return callback(error, "", 0);
        const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
        const first = addresses[0];
        // One private address among public ones is a trap as well: which one is taken is chance.
        const bad = addresses.find(({ address }) => !isPublicAddress(address));
        if (bad) return callback(new PermanentError(refusal(bad.address)), "", 0);
        if (!first) return callback(new PermanentError("the host name has no address"), "", 0);
        if (lookupOptions.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      });
    },
    accepts(hostname, port, remoteAddress) {
      return isExempt(hostname, port) || (remoteAddress !== undefined && isPublicAddress(remoteAddress));
    },
  };
}

/** Why an address was refused, in plain words. */
export function refusal(address: string): string {
  return `${address} is not a public address; give its host as an allow entry to fetch from it`;
}

function bareName(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\](:\d+)?$/, "$1$2");
}
