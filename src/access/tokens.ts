import { ForbiddenError, UsageError } from "../domain/errors.ts";
import { atLeast, type Role } from "../domain/person.ts";
import type { AccountStore, Token } from "../store/account-store.ts";
import type { Access, TokenView, Visitor } from "./access.ts";
import { newId, newSecret, secretHash } from "./secrets.ts";

const MOST_TOKENS = 20;

/** Tokens for programs. They may do what their person may, or less; they end when the person is disabled. */
export function createTokens(
  accounts: AccountStore,
  now: () => number,
): Pick<Access, "tokens" | "addToken" | "dropToken"> & { visitorOf(token: string): Promise<Visitor | null> } {
  return {
    async visitorOf(token) {
      const known = await accounts.tokenByHash(secretHash(token));
      const account = known && (await accounts.personById(known.person));
      if (!known || !account || account.disabled) return null;
      await accounts.useToken(known.id, now());
      const { id, login, name, disabled } = account;
      return {
        person: { id, login, name, disabled, role: lower(account.role, known.role) },
        proof: "token",
        session: null,
      };
    },
    tokens: async ({ id }) => (await accounts.tokensOf(id)).map(view),
    async addToken(person, { name, role }) {
      if (!atLeast(person.role, role)) throw new ForbiddenError("A token may not do more than you may.");
      if ((await accounts.tokensOf(person.id)).length >= MOST_TOKENS)
        throw new UsageError(`You have ${MOST_TOKENS} tokens; remove one that is not used any more.`);
      const token = `clm_${newSecret()}`;
      const kept: Token = {
        id: newId("t"),
        hash: secretHash(token),
        person: person.id,
        name,
        role,
        createdAt: now(),
        usedAt: null,
      };
      await accounts.saveToken(kept);
      return { token, view: view(kept) };
    },
    dropToken: (person, id) => accounts.dropToken(id, person.id),
  };
}

const lower = (a: Role, b: Role) => (atLeast(a, b) ? b : a);

const view = ({ id, name, role, createdAt, usedAt }: Token): TokenView => ({
  id,
  name,
  role,
  createdAt: new Date(createdAt).toISOString(),
  usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
});
