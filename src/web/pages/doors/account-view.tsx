import { type FormEvent, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";
import type { Me } from "../use-me.ts";
import { Field } from "./field.tsx";
import { formText } from "./form-text.ts";

type Tokens = AnswerOf<"get", "/api/me/tokens">;

/** The own account: password, tokens for programs, and the way out. */
export function AccountView({ me }: { me: Me | null }) {
  const [round, setRound] = useState(0);
  const loaded = useJson<Tokens>(`/api/me/tokens?round=${round}`);
  const [told, setTold] = useState<{ text: string; secret?: string } | null>(null);
  const again = (said: { text: string; secret?: string }) => {
    setTold(said);
    setRound((count) => count + 1);
  };
  const act = (what: Promise<{ text: string; secret?: string }>) =>
    void what.then(
      (said) => again(said),
      (error: Error) => setTold({ text: error.message }),
    );
  const onForm =
    (use: (text: (name: string) => string) => Promise<{ text: string; secret?: string }>) =>
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      act(use(formText(event)));
    };
  return (
    <>
      <h1>{me?.person.name ?? "Account"}</h1>
      <p className="lead">{me && `You are ${me.person.role}.`}</p>
      {told && (
        <p className="note" role="alert">
          {told.text} {told.secret && <code>{told.secret}</code>}
        </p>
      )}
      {me?.mode === "demo" ? (
        <p className="note">The demo has no accounts.</p>
      ) : (
        <>
          <p>
            <button
              type="button"
              onClick={() =>
                void send("delete", "/api/session", undefined).finally(() => window.location.assign("/login"))
              }
            >
              Log out
            </button>
          </p>
          <section aria-labelledby="password">
            <h2 id="password">Password</h2>
            <form
              className="door"
              onSubmit={onForm(async (text) => {
                await send("post", "/api/me/password", { old: text("old"), fresh: text("fresh") });
                return { text: "The password is changed. All other sessions have ended." };
              })}
            >
              <Field name="old" label="Old password" type="password" autoComplete="current-password" />
              <Field
                name="fresh"
                label="New password"
                type="password"
                autoComplete="new-password"
                minLength={12}
              />
              <button type="submit" className="main-button">
                Change
              </button>
            </form>
          </section>
          <section aria-labelledby="tokens">
            <h2 id="tokens">Tokens for programs</h2>
            <WhenLoaded of={loaded}>
              {({ tokens }) => (
                <ul className="facts">
                  {tokens.map(({ id, name, role, usedAt }) => (
                    <li key={id}>
                      {name}, {role}, {usedAt ? `last used ${usedAt.slice(0, 10)}` : "never used"}{" "}
                      <button
                        type="button"
                        onClick={() =>
                          act(
                            send("delete", "/api/me/tokens/{id}", undefined, { id }).then(() => ({
                              text: `${name} is revoked.`,
                            })),
                          )
                        }
                      >
                        Revoke<span className="visually-hidden"> {name}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </WhenLoaded>
            <form
              className="door"
              onSubmit={onForm(async (text) => {
                const { token } = await send("post", "/api/me/tokens", {
                  name: text("name"),
                  role: "viewer",
                });
                return { text: "The token, shown this once:", secret: token };
              })}
            >
              <Field name="name" label="What it is for" help="It can read, like a viewer." />
              <button type="submit" className="main-button">
                Make a token
              </button>
            </form>
          </section>
        </>
      )}
    </>
  );
}
