import { type FormEvent, useEffect, useState } from "react";
import { ownPath } from "../../own-path.ts";
import { read, send } from "../client.ts";
import { useAddress } from "../location.ts";
import { Field } from "./field.tsx";
import { formText } from "./form-text.ts";

/** Where people log in; afterwards they are where they wanted to go. */
export function LoginView() {
  const address = useAddress();
  const [fault, setFault] = useState(address.searchParams.get("fault") ?? "");
  const [outside, setOutside] = useState<string | null>(null);
  const next = ownPath(address.searchParams.get("next"));
  useEffect(() => {
    read("/api/door").then(
      (door) => setOutside(door.outside),
      () => undefined,
    );
  }, []);
  const logIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = formText(event);
    try {
      await send("post", "/api/session", { login: text("login"), password: text("password") });
      window.location.assign(next);
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  return (
    <div className="door">
      <h1>Log in</h1>
      {fault && (
        <p className="note note-error" role="alert">
          {fault}
        </p>
      )}
      <form onSubmit={(event) => void logIn(event)}>
        <Field name="login" label="Login name" autoComplete="username" />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
        <button type="submit" className="main-button">
          Log in
        </button>
      </form>
      {outside && (
        <p>
          <a href={`/auth/start?${new URLSearchParams({ next })}`}>Log in by {outside}</a>
        </p>
      )}
      <p className="faint">No account, or the password is lost? An admin can send you a link.</p>
    </div>
  );
}
