import type { Person, Role } from "../domain/person.ts";

/** How somebody showed who they are. A session is a browser's: its requests need protection against forged ones. */
export type Proof = "session" | "token" | "proxy" | "demo";

export interface Visitor {
  readonly person: Person;
  readonly proof: Proof;
  /** Hash of the session, to tell it from the person's others. */
  readonly session: string | null;
}

/** What of a request tells who asks. */
export interface Asking {
  readonly header: (name: string) => string | undefined;
  readonly cookie: string | undefined;
  /** Address of the other end of the connection. */
  readonly remote: string | null;
}

export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly usedAt: string | null;
}

/** Who is who, and how they get in. Every method that lets in or out throws a ClaimlineError with what to do. */
export interface Access {
  /** login: people have accounts; demo: whoever reaches the page is one invented person, on this machine only. */
  readonly mode: "login" | "demo";
  /** The name of the outside login, where there is one. */
  readonly oidc: Oidc | null;
  whoAsks(asking: Asking): Promise<Visitor | null>;
  /** The session's secret, for a cookie. */
  logIn(login: string, password: string, remote: string | null): Promise<{ person: Person; secret: string }>;
  logOut(session: string): Promise<void>;
  /** Secret of a one-time link that makes the first admin; null where somebody can log in already. */
  firstLink(): Promise<string | null>;
  /** Says whom a link is for; null for the first admin. */
  linkFor(secret: string): Promise<{ login: string | null; name: string | null }>;
  useLink(
    secret: string,
    given: { login: string; name: string; password: string },
  ): Promise<{ person: Person; secret: string }>;
  people(): Promise<Person[]>;
  addPerson(given: { login: string; name: string; role: Role }): Promise<{ person: Person; link: string }>;
  newLink(person: string): Promise<string>;
  changePerson(
    id: string,
    fields: { role?: Role; disabled?: boolean; name?: string },
    by: Person,
  ): Promise<Person>;
  changePassword(visitor: Visitor, old: string, fresh: string): Promise<void>;
  tokens(person: Person): Promise<TokenView[]>;
  /** The token itself is given this once. */
  addToken(person: Person, given: { name: string; role: Role }): Promise<{ token: string; view: TokenView }>;
  dropToken(person: Person, id: string): Promise<boolean>;
}

/** A login by another server (OpenID Connect). */
export interface Oidc {
  readonly label: string;
  /** Where to send the browser, and the secret that it must bring back in a cookie. */
  begin(next: string): Promise<{ address: string; secret: string }>;
  finish(callback: URL, secret: string): Promise<{ person: Person; secret: string; next: string }>;
}
