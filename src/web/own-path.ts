const BASE = "http://own.invalid";

/** A path on these pages; anything that could lead elsewhere becomes the first page. */
export function ownPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/") || /[\\\t\r\n]/.test(wanted)) return "/";
  const url = URL.parse(wanted, BASE);
  // "/..//elsewhere" is a path of ours that reads as another host once it is written out.
  if (!url || url.origin !== BASE || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}
