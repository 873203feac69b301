/**
 * Only our own files: no inline script or style, no frames, no other host. Text of articles comes from strangers, so
 * even a mistake in a page must not let it run.
 */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // blob: is a chart on its way to a PNG; an image runs nothing.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** As for all pages, but that Bull Board's document may say where its own files lie; its web fonts stay out. */
export const boardPolicy = (SECURITY_HEADERS["content-security-policy"] ?? "").replace(
  "base-uri 'none'",
  "base-uri 'self'",
);

/** With the order to speak TLS only, where the pages are reached so. */
export const securityHeaders = (origin: string | null): Readonly<Record<string, string>> =>
  origin?.startsWith("https:")
    ? { ...SECURITY_HEADERS, "strict-transport-security": "max-age=31536000; includeSubDomains" }
    : SECURITY_HEADERS;
