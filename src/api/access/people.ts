import { createRoute, z } from "@hono/zod-openapi";
import { Person, Role } from "../../domain/person.ts";
import { answers, json, type Resource } from "../route.ts";

const id = z.object({ id: z.string().max(100) });
const name = z.string().trim().min(1).max(100);

export const peopleRoute = createRoute({
  method: "get",
  path: "/api/people",
  summary: "Everybody who has or had access",
  responses: answers("People", z.object({ people: z.array(Person) })),
});

export const addPersonRoute = createRoute({
  method: "post",
  path: "/api/people",
  summary: "Add somebody; the answer has a one-time link with which they set their password",
  request: { body: json(z.object({ login: z.string().max(64), name, role: Role })) },
  responses: answers("Person", z.object({ person: Person, link: z.string() })),
});

export const changePersonRoute = createRoute({
  method: "patch",
  path: "/api/people/{id}",
  summary: "Change somebody's role or name, or take away their access",
  request: { params: id, body: json(z.object({ role: Role, disabled: z.boolean(), name }).partial()) },
  responses: answers("Person", z.object({ person: Person })),
});

export const personLinkRoute = createRoute({
  method: "post",
  path: "/api/people/{id}/link",
  summary: "A new one-time link with which somebody sets a new password",
  request: { params: id },
  responses: answers("Link", z.object({ link: z.string() })),
});

/** For admins: who has access. */
export const people: Resource = (api, { access }) => {
  if (!access) return;
  api.openapi(peopleRoute, async (context) => context.json({ people: await access.people() }, 200));
  api.openapi(addPersonRoute, async (context) =>
    context.json(await access.addPerson(context.req.valid("json")), 200),
  );
  api.openapi(changePersonRoute, async (context) => {
    const { role, disabled, name: fresh } = context.req.valid("json");
    const fields = {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(fresh === undefined ? {} : { name: fresh }),
    };
    const person = await access.changePerson(
      context.req.valid("param").id,
      fields,
      context.get("visitor").person,
    );
    return context.json({ person }, 200);
  });
  api.openapi(personLinkRoute, async (context) =>
    context.json({ link: await access.newLink(context.req.valid("param").id) }, 200),
  );
};
