import type { Role } from "../domain/person.ts";
import type { Account, AccountStore } from "../store/account-store.ts";
import type { Asking, Visitor } from "./access.ts";
import { newId } from "./secrets.ts";

/** A proxy in front that has asked people who they are. Its word counts only where the connection comes from it. */
export interface TrustedProxy {
  /** Addresses that it connects from. */
  readonly addresses: readonly string[];
  /** The header in which it names the person; it must take out what others send under that name. */
  readonly userHeader: string;
  readonly nameHeader: string | null;
  /** What somebody may do who comes for the first time. */
  readonly role: Role;
}

/** IPv4 written as IPv6, as a socket of both kinds gives it. */
const plain = (address: string) => address.replace(/^::ffff:/, "");

export async function personOfProxy(
  { header, remote }: Asking,
  proxy: TrustedProxy | null,
  accounts: AccountStore,
  now: () => number,
): Promise<Visitor | null> {
  if (!proxy || remote === null || !proxy.addresses.includes(plain(remote))) return null;
  const user = header(proxy.userHeader)?.trim().toLowerCase();
  if (!user || user.length > 200) return null;
  const name = (proxy.nameHeader ? header(proxy.nameHeader)?.trim() : undefined)?.slice(0, 200) || user;
  const account = await outsider(`proxy ${user}`, { login: user, name, role: proxy.role }, accounts, now());
  if (!account || account.disabled) return null;
  const { id, login, role, disabled } = account;
  return { person: { id, login, name: account.name, role, disabled }, proof: "proxy", session: null };
}

/** The account of somebody whom another server vouches for; made at the first visit. Null where the login is somebody else's. */
export async function outsider(
  outside: string,
  first: { login: string; name: string; role: Role },
  accounts: AccountStore,
  at: number,
): Promise<Account | null> {
  const known = await accounts.personFromOutside(outside);
  if (known) return known;
  const account: Account = { id: newId("p"), ...first, disabled: false, password: null, outside };
  // A login that has a password stays its owner's: nobody slips into an account by a name of their choice.
  return (await accounts.addPerson(account, at)) ? account : accounts.personFromOutside(outside);
}
