import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie as set } from "hono/cookie";

// The prefix makes a browser refuse the cookie from a plain connection, another path or a sister domain. Over plain HTTP,
// which is served on this machine only, it cannot be used.
const NAME = "claimline";
const SECURE_NAME = "__Host-claimline";
const OUTSIDE = "claimline-login";

const options = (secure: boolean) => ({ httpOnly: true, sameSite: "Lax", path: "/", secure }) as const;
const secureHere = (context: Context) => context.get("secure") === true;

export const sessionCookie = (context: Context, secure: boolean) =>
  getCookie(context, secure ? SECURE_NAME : NAME);

export function setCookie(context: Context, secret: string): void {
  const secure = secureHere(context);
  set(context, secure ? SECURE_NAME : NAME, secret, { ...options(secure), maxAge: 7 * 24 * 3600 });
}

export function dropCookie(context: Context): void {
  const secure = secureHere(context);
  deleteCookie(context, secure ? SECURE_NAME : NAME, { path: "/", secure });
}

/** The secret that binds a login by another server to the browser that began it. */
export function setOutsideCookie(context: Context, secret: string): void {
  set(context, OUTSIDE, secret, { ...options(secureHere(context)), path: "/auth", maxAge: 600 });
}

export function takeOutsideCookie(context: Context): string | null {
  const secret = getCookie(context, OUTSIDE) ?? null;
  deleteCookie(context, OUTSIDE, { path: "/auth", secure: secureHere(context) });
  return secret;
}
