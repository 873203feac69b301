import { ForbiddenError } from "../domain/errors.ts";
import type { Person, Role } from "../domain/person.ts";
import type { Access } from "./access.ts";

/**
 * Everybody who reaches the page is this one invented person. Only for a page that is served on this machine alone, and
 * only where somebody asked for it.
 */
export function demoAccess(role: Role = "editor"): Access {
  const person: Person = { id: "demo", login: "demo", name: "Demo reader", role, disabled: false };
  const refuse = () =>
    Promise.reject(
      new ForbiddenError("The demo has no accounts. claimline serve has: it asks everybody to log in."),
    );
  return {
    mode: "demo",
    oidc: null,
    whoAsks: async () => ({ person, proof: "demo", session: null }),
    logIn: refuse,
    logOut: async () => undefined,
    firstLink: async () => null,
    linkFor: refuse,
    useLink: refuse,
    people: async () => [person],
    addPerson: refuse,
    newLink: refuse,
    changePerson: refuse,
    changePassword: refuse,
    tokens: async () => [],
    addToken: refuse,
    dropToken: refuse,
  };
}
