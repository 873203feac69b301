/** Invented news for the reader's tests. */
export const paragraphs = [
  "The harbour authority of Velmar said on Monday that 14 sailors had been freed after nine days aboard the seized ship.",
  "Their families had waited on the quay since dawn, and a brass band played when the launch came alongside the old pier.",
  "The owner of the ship thanked the negotiators, and said that the crew would be flown home before the end of the week.",
  "A lawyer for the families put the number of those still held at five, among them the captain and the first engineer.",
];

export const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");

/** A plain page around some markup. */
export function pageWith(parts: { head?: string; main?: string; after?: string; lang?: string }): string {
  return `<!doctype html><html lang="${parts.lang ?? "en"}"><head><meta charset="utf-8">${parts.head ?? ""}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article>${parts.main ?? body}</article></main>${parts.after ?? ""}
<footer><p>Harbour Post, 3 Quay Street, Velmar</p></footer></body></html>`;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export const url = "https://www.harbour-post.example/world/sailors";
