import type { Person, Role } from "../domain/person.ts";

/** A person with what proves that it is them. */
export interface Account extends Person {
  /** Hash of the password; null for somebody who has not set one or comes from outside. */
  readonly password: string | null;
  /** Who they are for an outside login, as `<issuer> <subject>`. */
  readonly outside: string | null;
}

export interface Session {
  readonly hash: string;
  readonly person: string;
  readonly createdAt: number;
  readonly seenAt: number;
}

/** A token of a program; only its hash is kept. */
export interface Token {
  readonly id: string;
  readonly hash: string;
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly usedAt: number | null;
}

/** A one-time link. Without a person it makes the first admin. */
export interface OneTimeLink {
  readonly hash: string;
  readonly person: string | null;
  readonly expiresAt: number;
}

/** The port to people and what lets them in. Times are ms since the epoch. */
export interface AccountStore {
  people(): Promise<Account[]>;
  personById(id: string): Promise<Account | null>;
  personByLogin(login: string): Promise<Account | null>;
  personFromOutside(outside: string): Promise<Account | null>;
  /** @returns false where the login is taken */
  addPerson(account: Account, at: number): Promise<boolean>;
  changePerson(id: string, fields: Partial<Omit<Account, "id" | "login">>): Promise<void>;
  saveSession(session: Session): Promise<void>;
  session(hash: string): Promise<Session | null>;
  seeSession(hash: string, at: number): Promise<void>;
  dropSession(hash: string): Promise<void>;
  /** All of a person, and with `besides` all but that one. */
  dropSessions(person: string, besides?: string): Promise<void>;
  saveLink(link: OneTimeLink): Promise<void>;
  link(hash: string): Promise<OneTimeLink | null>;
  /** Takes a link out of the world; null when it is not there or somebody else took it. */
  takeLink(hash: string): Promise<OneTimeLink | null>;
  /** Links of a person; of nobody: those for the first admin. */
  dropLinks(person: string | null): Promise<void>;
  saveToken(token: Token): Promise<void>;
  tokenByHash(hash: string): Promise<Token | null>;
  tokensOf(person: string): Promise<Token[]>;
  useToken(id: string, at: number): Promise<void>;
  dropToken(id: string, person: string): Promise<boolean>;
}
