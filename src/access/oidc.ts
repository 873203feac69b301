import type { Configuration } from "openid-client";
import { ForbiddenError } from "../domain/errors.ts";
import type { Role } from "../domain/person.ts";
import type { Account, AccountStore } from "../store/account-store.ts";
import type { Oidc } from "./access.ts";
import { toPerson } from "./create-access.ts";
import { newSecret, secretHash } from "./secrets.ts";
import { outsider } from "./trusted-proxy.ts";

export interface OidcSettings {
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** What somebody may do who comes for the first time. */
  readonly role: Role;
}

interface Begun {
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
  readonly next: string;
  readonly at: number;
}

const PATIENCE_MS = 10 * 60_000;
const MOST_BEGUN = 1000;

/** Login by an OpenID provider: authorization code with PKCE, state and nonce, bound to the browser by a cookie. */
export function createOidc(
  settings: OidcSettings,
  { accounts, now, origin }: { accounts: AccountStore; now: () => number; origin: string },
  startSession: (account: Account) => Promise<string>,
): Oidc {
  const begun = new Map<string, Begun>();
  let provider: Promise<Configuration> | null = null;
  const discover = async () => {
    const client = await import("openid-client");
    const issuer = new URL(settings.issuer);
    // A provider on this machine may speak plain HTTP; any other may not.
    const local =
      issuer.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(issuer.hostname);
    provider ??= client.discovery(issuer, settings.clientId, settings.clientSecret ?? undefined, undefined, {
      execute: local ? [client.allowInsecureRequests] : [],
    });
    // A provider that was down must be asked again.
    const configuration = await provider.catch((error: unknown) => {
      provider = null;
      throw error;
    });
    return { client, configuration };
  };
  return {
    label: settings.label,
    async begin(next) {
      const { client, configuration } = await discover();
      const [verifier, state, nonce] = [
        client.randomPKCECodeVerifier(),
        client.randomState(),
        client.randomNonce(),
      ];
      const secret = newSecret();
      for (const [key, { at }] of begun)
        if (now() - at > PATIENCE_MS || begun.size >= MOST_BEGUN) begun.delete(key);
      begun.set(secretHash(secret), { verifier, nonce, state, next, at: now() });
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: `${origin}/auth/callback`,
        scope: "openid profile email",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      return { address: address.href, secret };
    },
    async finish(callback, secret) {
      const mine = begun.get(secretHash(secret));
      begun.delete(secretHash(secret));
      if (!mine || now() - mine.at > PATIENCE_MS)
        throw new ForbiddenError("This login was begun elsewhere or too long ago.");
      const { client, configuration } = await discover();
      const address = new URL(callback.pathname + callback.search, origin);
      const tokens = await client
        .authorizationCodeGrant(configuration, address, {
          pkceCodeVerifier: mine.verifier,
          expectedState: mine.state,
          expectedNonce: mine.nonce,
          idTokenExpected: true,
        })
        .catch((error: Error) => {
          throw new ForbiddenError(`${settings.label} did not confirm the login.`, { cause: error });
        });
      const claims = tokens.claims();
      if (!claims) throw new ForbiddenError(`${settings.label} did not say who you are.`);
      const account = await accountOf(claims, settings, accounts, now());
      if (!account || account.disabled)
        throw new ForbiddenError(
          "You have no access here, or your login name belongs to somebody else. Ask an admin.",
        );
      return { person: toPerson(account), secret: await startSession(account), next: mine.next };
    },
  };
}

function accountOf(
  claims: { iss: string; sub: string; [name: string]: unknown },
  settings: OidcSettings,
  accounts: AccountStore,
  at: number,
): Promise<Account | null> {
  const text = (name: string) => (typeof claims[name] === "string" ? claims[name].slice(0, 200) : null);
  const login = (text("preferred_username") ?? text("email") ?? claims.sub).toLowerCase();
  const first = { login, name: text("name") ?? login, role: settings.role };
  return outsider(`${claims.iss} ${claims.sub}`, first, accounts, at);
}
