import { ForbiddenError, MissingError, UsageError } from "../domain/errors.ts";
import type { Person } from "../domain/person.ts";
import type { Account, AccountStore } from "../store/account-store.ts";
import type { Access, Asking, Oidc, Visitor } from "./access.ts";
import { NotLoggedInError, TooOftenError } from "./access-errors.ts";
import { checkPassword, hashPassword, passwordFits } from "./password.ts";
import { createRateLimit } from "./rate-limit.ts";
import { newId, newSecret, secretHash } from "./secrets.ts";
import { createTokens } from "./tokens.ts";
import { personOfProxy, type TrustedProxy } from "./trusted-proxy.ts";

export interface AccessOptions {
  readonly accounts: AccountStore;
  readonly now: () => number;
  readonly proxy?: TrustedProxy | null;
  readonly oidc?: (startSession: (account: Account) => Promise<string>) => Oidc;
}

const HOUR = 3_600_000;
const IDLE_MS = 12 * HOUR;
const LONGEST_MS = 7 * 24 * HOUR;
const LINK_MS = 48 * HOUR;
/** A session's last use is written this often, not with every request. */
const SEEN_EVERY_MS = 5 * 60_000;
const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

/** Accounts with passwords, one-time links, sessions and tokens; on request a proxy or another server that says who asks. */
export function createAccess({ accounts, now, proxy = null, oidc }: AccessOptions): Access {
  // Ten wrong passwords at once, then one a minute, for a name and for an address each.
  const attempts = createRateLimit({ burst: 10, perMinute: 1 });
  const linkTries = createRateLimit({ burst: 20, perMinute: 4 });
  const startSession = async (account: Account) => {
    const secret = newSecret();
    const at = now();
    await accounts.saveSession({ hash: secretHash(secret), person: account.id, createdAt: at, seenAt: at });
    return secret;
  };
  const newLink = async (person: string | null) => {
    const secret = newSecret();
    await accounts.dropLinks(person);
    await accounts.saveLink({ hash: secretHash(secret), person, expiresAt: now() + LINK_MS });
    return secret;
  };
  const validLink = async (secret: string) => {
    const wait = linkTries.take("links", now());
    if (wait > 0) throw new TooOftenError("Too many links were tried.", wait);
    const link = await accounts.link(secretHash(secret));
    if (!link || link.expiresAt < now())
      throw new MissingError("This link is used up or too old. Ask an admin for a new one.");
    return link;
  };
  const tokens = createTokens(accounts, now);
  return {
    mode: "login",
    oidc: oidc?.(startSession) ?? null,
    ...tokens,
    async whoAsks(asking) {
      const bearer = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(asking.header("authorization") ?? "")?.[1];
      if (bearer) return tokens.visitorOf(bearer);
      return (await sessionVisitor(asking, accounts, now)) ?? personOfProxy(asking, proxy, accounts, now);
    },
    async logIn(login, password, remote) {
      const name = login.trim().toLowerCase();
      const keys = [`login ${name}`, `from ${remote ?? "unknown"}`];
      const wait = Math.max(...keys.map((key) => attempts.take(key, now())));
      if (wait > 0) throw new TooOftenError("Too many wrong logins.", wait);
      const account = await accounts.personByLogin(name);
      const fits = await passwordFits(password, account?.password ?? null);
      if (!account || !fits || account.disabled)
        throw new NotLoggedInError("This login name and password do not fit together.");
      for (const key of keys) attempts.forget(key);
      return { person: toPerson(account), secret: await startSession(account) };
    },
    logOut: (session) => accounts.dropSession(session),
    async firstLink() {
      const people = await accounts.people();
      const ready = people.some(
        (one) => one.role === "admin" && !one.disabled && (one.password || one.outside),
      );
      return ready ? null : newLink(null);
    },
    async linkFor(secret) {
      const { person } = await validLink(secret);
      const account = person === null ? null : await accounts.personById(person);
      return { login: account?.login ?? null, name: account?.name ?? null };
    },
    async useLink(secret, given) {
      const { person } = await validLink(secret);
      const login =
        person === null ? checkedLogin(given.login) : ((await accounts.personById(person))?.login ?? "");
      checkPassword(given.password, login);
      const password = await hashPassword(given.password);
      // Taken only now: a password that was refused must not use the link up. One of two who are at it gets it.
      if (!(await accounts.takeLink(secretHash(secret))))
        throw new MissingError("This link is used up. Ask an admin for a new one.");
      const account =
        person === null
          ? await addFirst({ login, name: given.name, password }, accounts, now())
          : await setPassword(person, password, accounts);
      return { person: toPerson(account), secret: await startSession(account) };
    },
    people: async () => (await accounts.people()).map(toPerson),
    async addPerson({ login, name, role }) {
      const person = {
        id: newId("p"),
        login: checkedLogin(login),
        name: name.trim() || login,
        role,
        disabled: false,
      };
      if (!(await accounts.addPerson({ ...person, password: null, outside: null }, now())))
        throw new UsageError(`The login name ${person.login} is taken; choose another.`);
      return { person, link: await newLink(person.id) };
    },
    async newLink(person) {
      if (!(await accounts.personById(person))) throw new MissingError("There is no such person.");
      return newLink(person);
    },
    async changePerson(id, fields, by) {
      const account = await accounts.personById(id);
      if (!account) throw new MissingError("There is no such person.");
      if (id === by.id && (fields.disabled || (fields.role && fields.role !== "admin")))
        throw new UsageError("Nobody takes away their own rights; ask another admin.");
      await accounts.changePerson(id, fields);
      if (fields.disabled) await accounts.dropSessions(id);
      return toPerson({ ...account, ...fields });
    },
    async changePassword(visitor, old, fresh) {
      const { person, session } = visitor;
      const wait = attempts.take(`login ${person.login}`, now());
      if (wait > 0) throw new TooOftenError("Too many wrong passwords.", wait);
      const account = await accounts.personById(person.id);
      if (!(await passwordFits(old, account?.password ?? null)))
        throw new ForbiddenError("The old password is another one.");
      checkPassword(fresh, person.login);
      await accounts.changePerson(person.id, { password: await hashPassword(fresh) });
      attempts.forget(`login ${person.login}`);
      // Whoever had got hold of another session is out now.
      await accounts.dropSessions(person.id, session ?? "");
    },
  };
}

function checkedLogin(login: string): string {
  const name = login.trim().toLowerCase();
  if (!LOGIN.test(name))
    throw new UsageError(
      "A login name has 2 to 64 small letters, digits and . _ @ -, and begins with one of the first two.",
    );
  return name;
}

async function addFirst(
  { login, name, password }: { login: string; name: string; password: string },
  accounts: AccountStore,
  at: number,
): Promise<Account> {
  const account: Account = {
    id: newId("p"),
    login,
    name: name.trim() || login,
    role: "admin",
    disabled: false,
    password,
    outside: null,
  };
  if (!(await accounts.addPerson(account, at)))
    throw new UsageError(`The login name ${login} is taken; start again for a new link.`);
  return account;
}

async function setPassword(id: string, password: string, accounts: AccountStore): Promise<Account> {
  const account = await accounts.personById(id);
  if (!account || account.disabled)
    throw new MissingError("This link is for somebody who has no access any more.");
  await accounts.changePerson(id, { password });
  await accounts.dropSessions(id);
  return { ...account, password };
}

async function sessionVisitor(
  asking: Asking,
  accounts: AccountStore,
  now: () => number,
): Promise<Visitor | null> {
  if (!asking.cookie) return null;
  const hash = secretHash(asking.cookie);
  const session = await accounts.session(hash);
  if (!session) return null;
  const at = now();
  if (at - session.seenAt > IDLE_MS || at - session.createdAt > LONGEST_MS) {
    await accounts.dropSession(hash);
    return null;
  }
  const account = await accounts.personById(session.person);
  if (!account || account.disabled) return null;
  if (at - session.seenAt > SEEN_EVERY_MS) await accounts.seeSession(hash, at);
  return { person: toPerson(account), proof: "session", session: hash };
}

export const toPerson = ({ id, login, name, role, disabled }: Account): Person => ({
  id,
  login,
  name,
  role,
  disabled,
});
