import { type FormEvent, useEffect, useState } from "react";
import { Refusal, send } from "../client.ts";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import type { Loaded } from "../use-json.ts";
import { Field } from "./field.tsx";
import { formText } from "./form-text.ts";

interface For {
  readonly login: string | null;
  readonly name: string | null;
}

/** Behind a one-time link: the first admin, or anybody who sets a password. The link's secret is never sent as an address. */
export function StartView() {
  const link = window.location.hash.slice(1);
  const [whom, setWhom] = useState<Loaded<For>>({ state: "loading" });
  const [fault, setFault] = useState("");
  useEffect(() => {
    send("post", "/api/links/look", { link }).then(
      (data) => setWhom({ state: "ready", data }),
      (error: Refusal) =>
        setWhom({ state: "error", message: error.message, retry: () => window.location.reload() }),
    );
  }, [link]);
  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = formText(event);
    try {
      await send("post", "/api/links/use", {
        link,
        login: text("login"),
        name: text("name"),
        password: text("password"),
      });
      window.location.assign("/");
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  return (
    <div className="door">
      <h1>Welcome</h1>
      <WhenLoaded of={whom}>
        {({ login, name }) => (
          <form onSubmit={(event) => void start(event)}>
            <p>
              {login === null
                ? "You are the first: you become the admin, who lets others in."
                : `Hello ${name ?? login}. Choose a password for the login name ${login}.`}
            </p>
            {fault && (
              <p className="note note-error" role="alert">
                {fault}
              </p>
            )}
            {login === null && (
              <>
                <Field name="login" label="Login name" autoComplete="username" />
                <Field
                  name="name"
                  label="Your name"
                  autoComplete="name"
                  help="Colleagues and the log of decisions show it."
                />
              </>
            )}
            <Field
              name="password"
              label="Password"
              type="password"
              autoComplete="new-password"
              minLength={12}
              help="At least 12 characters; a sentence is a good one."
            />
            <button type="submit" className="main-button">
              Start
            </button>
          </form>
        )}
      </WhenLoaded>
    </div>
  );
}
