import { escapeMarkup } from "./fill-template.ts";
import type { CorpusOutlet } from "./load-corpus.ts";
import type { Resource } from "./site.ts";

/** A page for a person: the outlets of the demo web, each under its prefix. */
export function renderIndex(outlets: readonly CorpusOutlet[]): string {
  const rows = outlets.map(
    ({ host, name, style }) =>
      `<li><a href="/${host}/">${escapeMarkup(name)}</a>: ${escapeMarkup(style)}</li>`,
  );
  return `<!doctype html><html lang="en"><title>Demo outlets</title><h1>Demo outlets</h1><ul>${rows.join("\n")}</ul></html>\n`;
}

/** The same page with its links under the prefixes, so that a browser that knows no such hosts can follow them. */
export function readableFrom(resource: Resource, hosts: readonly string[]): Resource {
  if (!resource.type.startsWith("text/html")) return resource;
  // latin1 keeps every byte as it is, whatever the charset of the page.
  let html = Buffer.from(resource.body).toString("latin1");
  html = html.replace(/(<a [^<>]*href=")http:\/\/([^/"<>]+)\//g, (link, start: string, host: string) =>
    hosts.includes(host) ? `${start}/${host}/` : link,
  );
  return { ...resource, body: Buffer.from(html, "latin1"), etag: null, lastModified: null };
}
