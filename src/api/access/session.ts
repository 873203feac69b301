import { createRoute, z } from "@hono/zod-openapi";
import { Person, Role } from "../../domain/person.ts";
import { answers, json, type Resource } from "../route.ts";
import { dropCookie, setCookie } from "./session-cookie.ts";

export const Me = z
  .object({
    person: Person,
    proof: z.enum(["session", "token", "proxy", "demo"]),
    mode: z.enum(["login", "demo"]),
  })
  .openapi("Me");

const Done = z.object({ done: z.literal(true) });
const done = { done: true } as const;

export const meRoute = createRoute({
  method: "get",
  path: "/api/me",
  summary: "Who asks, and what they may do",
  responses: answers("Person", Me),
});

export const doorRoute = createRoute({
  method: "get",
  path: "/api/door",
  summary: "How to log in here",
  responses: answers(
    "Ways in",
    z.object({ mode: z.enum(["login", "demo"]), outside: z.string().nullable() }),
  ),
});

export const loginRoute = createRoute({
  method: "post",
  path: "/api/session",
  summary: "Log in; sets a cookie",
  request: { body: json(z.object({ login: z.string().max(200), password: z.string().max(400) })) },
  responses: answers("Person", z.object({ person: Person })),
});

export const logoutRoute = createRoute({
  method: "delete",
  path: "/api/session",
  summary: "Log out",
  responses: answers("Done", Done),
});

export const linkRoute = createRoute({
  method: "post",
  path: "/api/links/look",
  summary: "Whom a one-time link is for; null for the first admin",
  request: { body: json(z.object({ link: z.string().max(200) })) },
  responses: answers("For whom", z.object({ login: z.string().nullable(), name: z.string().nullable() })),
});

export const useLinkRoute = createRoute({
  method: "post",
  path: "/api/links/use",
  summary: "Set a password with a one-time link; logs in",
  request: {
    body: json(
      z.object({
        link: z.string().max(200),
        login: z.string().max(200).default(""),
        name: z.string().max(200).default(""),
        password: z.string().max(400),
      }),
    ),
  },
  responses: answers("Person", z.object({ person: Person })),
});

export const passwordRoute = createRoute({
  method: "post",
  path: "/api/me/password",
  summary: "Change the own password; ends all other sessions",
  request: { body: json(z.object({ old: z.string().max(400), fresh: z.string().max(400) })) },
  responses: answers("Done", Done),
});

const TokenView = z
  .object({
    id: z.string(),
    name: z.string(),
    role: Role,
    createdAt: z.iso.datetime(),
    usedAt: z.iso.datetime().nullable(),
  })
  .openapi("Token");

export const tokensRoute = createRoute({
  method: "get",
  path: "/api/me/tokens",
  summary: "The own tokens for programs, without their secrets",
  responses: answers("Tokens", z.object({ tokens: z.array(TokenView) })),
});

export const addTokenRoute = createRoute({
  method: "post",
  path: "/api/me/tokens",
  summary: "A new token for a program; the secret is in this answer only",
  request: { body: json(z.object({ name: z.string().trim().min(1).max(100), role: Role })) },
  responses: answers("Token", z.object({ token: z.string(), view: TokenView })),
});

export const dropTokenRoute = createRoute({
  method: "delete",
  path: "/api/me/tokens/{id}",
  summary: "Revoke an own token",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answers("Done", z.object({ done: z.boolean() })),
});

/** Logging in and out, the own password and the own tokens. */
export const session: Resource = (api, { access }) => {
  if (!access) return;
  api.openapi(meRoute, (context) => {
    const { person, proof } = context.get("visitor");
    return context.json({ person, proof, mode: access.mode }, 200);
  });
  api.openapi(doorRoute, (context) =>
    context.json({ mode: access.mode, outside: access.oidc?.label ?? null }, 200),
  );
  api.openapi(loginRoute, async (context) => {
    const { login, password } = context.req.valid("json");
    const { person, secret } = await access.logIn(login, password, context.get("remote"));
    setCookie(context, secret);
    return context.json({ person }, 200);
  });
  api.openapi(logoutRoute, async (context) => {
    const { session: hash } = context.get("visitor");
    if (hash) await access.logOut(hash);
    dropCookie(context);
    return context.json(done, 200);
  });
  api.openapi(linkRoute, async (context) =>
    context.json(await access.linkFor(context.req.valid("json").link), 200),
  );
  api.openapi(useLinkRoute, async (context) => {
    const { link, ...given } = context.req.valid("json");
    const { person, secret } = await access.useLink(link, given);
    setCookie(context, secret);
    return context.json({ person }, 200);
  });
  api.openapi(passwordRoute, async (context) => {
    const { old, fresh } = context.req.valid("json");
    await access.changePassword(context.get("visitor"), old, fresh);
    return context.json(done, 200);
  });
  api.openapi(tokensRoute, async (context) =>
    context.json({ tokens: await access.tokens(context.get("visitor").person) }, 200),
  );
  api.openapi(addTokenRoute, async (context) =>
    context.json(await access.addToken(context.get("visitor").person, context.req.valid("json")), 200),
  );
  api.openapi(dropTokenRoute, async (context) => {
    const { id } = context.req.valid("param");
    return context.json({ done: await access.dropToken(context.get("visitor").person, id) }, 200);
  });
};
