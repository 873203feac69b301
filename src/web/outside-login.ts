import type { Hono } from "hono";
import type { Access } from "../access/access.ts";
import { setCookie, setOutsideCookie, takeOutsideCookie } from "../api/access/session-cookie.ts";
import type { ApiEnv } from "../api/route.ts";
import { ClaimlineError } from "../domain/errors.ts";
import { ownPath } from "./own-path.ts";

/** Adds the two addresses of a login by another server. */
export function outsideLogin(app: Hono<ApiEnv>, { oidc }: Access): void {
  if (!oidc) return;
  app.get("/auth/start", async (context) => {
    const { address, secret } = await oidc.begin(ownPath(context.req.query("next")));
    setOutsideCookie(context, secret);
    return context.redirect(address, 302);
  });
  app.get("/auth/callback", async (context) => {
    try {
      const { secret, next } = await oidc.finish(new URL(context.req.url), takeOutsideCookie(context) ?? "");
      setCookie(context, secret);
      return context.redirect(ownPath(next), 302);
    } catch (error) {
      if (!(error instanceof ClaimlineError)) throw error;
      return context.redirect(`/login?${new URLSearchParams({ fault: error.message })}`, 302);
    }
  });
}
