import { useEffect, useRef } from "react";

/** Keys and what they do while `active` holds. They are not heard while somebody writes, but for Escape and Ctrl+Enter ("save"). */
export function useShortcuts(
  keys: Readonly<Record<string, () => unknown>>,
  active: () => boolean = always,
): void {
  const current = useRef({ keys, active });
  current.current = { keys, active };
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const key = event.key === "Enter" && (event.ctrlKey || event.metaKey) ? "save" : event.key;
      if (key !== "save" && (event.ctrlKey || event.metaKey || event.altKey)) return;
      if (writes(event.target) && key !== "Escape" && key !== "save") return;
      // A button or link that has the focus is pressed by Enter itself.
      if (key === "Enter" && event.target !== document.body && !(event.target as Element).matches("main"))
        return;
      const act = current.current.keys[key];
      if (!act || !current.current.active()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, []);
}

const always = () => true;

const writes = (target: EventTarget | null) =>
  target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
