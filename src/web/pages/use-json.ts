import { useCallback, useEffect, useState } from "react";

export type Loaded<Data> =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly message: string; readonly retry: () => void }
  | { readonly state: "ready"; readonly data: Data };

/** Loads JSON of our own API; null loads nothing. An answer that comes after the address changed is dropped. */
export function useJson<Data>(path: string | null): Loaded<Data> {
  const [result, setResult] = useState<{ path: string | null; value: Loaded<Data> }>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    setResult(undefined);
    load<Data>(path, stop.signal).then(
      (data) => setResult({ path, value: { state: "ready", data } }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setResult({ path, value: { state: "error", message: (error as Error).message, retry } });
      },
    );
    return () => stop.abort();
  }, [path, attempt, retry]);
  return result && result.path === path ? result.value : { state: "loading" };
}

async function load<Data>(path: string, signal: AbortSignal): Promise<Data> {
  const response = await fetch(path, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error("The server does not answer. Is it still running?");
  });
  if (response.status === 401) {
    // Where they wanted to go stands in the address, for afterwards.
    const next = window.location.pathname + window.location.search;
    window.location.assign(`/login?${new URLSearchParams({ next })}`);
  }
  const body = (await response.json().catch(() => null)) as Data & { detail?: string };
  if (response.ok && body !== null) return body;
  throw new Error(body?.detail ?? `The server answered with status ${response.status}.`);
}
