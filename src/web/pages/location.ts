import { useSyncExternalStore } from "react";

const MOVED = "claimline:moved";

/** The address as the page shows it; re-renders on every move, back and forward included. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => window.location.href);
  return new URL(href);
}

function subscribe(onMove: () => void): () => void {
  const events = ["popstate", "hashchange", MOVED];
  for (const event of events) window.addEventListener(event, onMove);
  return () => {
    for (const event of events) window.removeEventListener(event, onMove);
  };
}

/** Goes to an address of ours without loading the page again. */
export function goTo(address: string): void {
  window.history.pushState(null, "", address);
  window.dispatchEvent(new Event(MOVED));
}

/** The address with some query values set; an empty value takes its name away, so that plain addresses stay short. */
export function withQuery(address: URL, values: Record<string, string>): string {
  const query = new URLSearchParams(address.search);
  for (const [name, value] of Object.entries(values)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  return address.pathname + (text ? `?${text}` : "");
}

/** The claim that the address points at (`#claim=<id>`). */
export function chosenClaim(address: URL): string | null {
  return new URLSearchParams(address.hash.slice(1)).get("claim");
}

export const claimHash = (id: string) => `#${new URLSearchParams({ claim: id })}`;
