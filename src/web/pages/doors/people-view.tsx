import { type FormEvent, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import { Field } from "./field.tsx";
import { formText } from "./form-text.ts";

type People = AnswerOf<"get", "/api/people">;
type Role = People["people"][number]["role"];
const ROLES: { role: Role; does: string }[] = [
  { role: "viewer", does: "reads" },
  { role: "reviewer", does: "decides on claims" },
  { role: "editor", does: "settles disagreements, assigns, exports" },
  { role: "admin", does: "lets people in" },
];

/** For admins: who has access, and what they may do. */
export function PeopleView() {
  const [round, setRound] = useState(0);
  const loaded = useJson<People>(`/api/people?round=${round}`);
  const [told, setTold] = useState<{ text: string; link?: string } | null>(null);
  const again = (said: { text: string; link?: string }) => {
    setTold(said);
    setRound((count) => count + 1);
  };
  const act = (what: () => Promise<{ text: string; link?: string }>) =>
    void what().then(
      (said) => again(said),
      (error: Error) => setTold({ text: error.message }),
    );
  const address = (link: string) => `${window.location.origin}/start#${link}`;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = formText(event);
    act(async () => {
      const { person, link } = await send("post", "/api/people", {
        login: text("login"),
        name: text("name"),
        role: text("role") as Role,
      });
      return { text: `Send this link to ${person.name}; it works once, for 48 hours:`, link: address(link) };
    });
  };
  return (
    <>
      <h1>People</h1>
      {told && (
        <p className="note" role="alert">
          {told.text} {told.link && <code>{told.link}</code>}
        </p>
      )}
      <WhenLoaded of={loaded}>
        {({ people }) => (
          <table className="plain-table folds">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Login name</th>
                <th scope="col">May</th>
                <th scope="col">Access</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, login, role, disabled }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-label="Login name">{login}</td>
                  <td data-label="May">
                    <select
                      aria-label={`What ${name} may do`}
                      value={role}
                      onChange={(event) => {
                        const wanted = event.target.value as Role;
                        act(async () => {
                          await send("patch", "/api/people/{id}", { role: wanted }, { id });
                          return { text: `${name} is ${wanted} now.` };
                        });
                      }}
                    >
                      {ROLES.map((one) => (
                        <option key={one.role} value={one.role}>
                          {one.role}: {one.does}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="buttons">
                    <button
                      type="button"
                      onClick={() =>
                        act(async () => {
                          await send("patch", "/api/people/{id}", { disabled: !disabled }, { id });
                          return {
                            text: disabled ? `${name} has access again.` : `${name} has no access any more.`,
                          };
                        })
                      }
                    >
                      {disabled ? "Let in again" : "Take away"}
                    </button>
                    <button
                      type="button"
                      onClick={() =>
                        act(async () => {
                          const { link } = await send("post", "/api/people/{id}/link", undefined, { id });
                          return { text: `A link for ${name} to set a new password:`, link: address(link) };
                        })
                      }
                    >
                      New password link
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </WhenLoaded>
      <section aria-labelledby="add-person">
        <h2 id="add-person">Let somebody in</h2>
        <form className="door" onSubmit={add}>
          <Field name="name" label="Name" />
          <Field name="login" label="Login name" />
          <div className="field">
            <label htmlFor="field-role">What they may do</label>
            <select id="field-role" name="role" defaultValue="reviewer">
              {ROLES.map(({ role, does }) => (
                <option key={role} value={role}>
                  {role}: {does}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="main-button">
            Make a link
          </button>
        </form>
      </section>
    </>
  );
}
