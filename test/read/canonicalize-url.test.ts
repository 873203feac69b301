import { canonicalizeUrl } from "../../src/read/canonicalize-url.ts";

test.each([
  ["HTTPS://Post.Example:443/A#part", "https://post.example/A"],
  ["https://www.post.example/a", "https://www.post.example/a"],
  ["http://post.example/a", "http://post.example/a"],
  ["https://post.example/a?utm_source=x&utm_medium=y&id=7&fbclid=z", "https://post.example/a?id=7"],
  ["https://post.example/a?b=2&a=1", "https://post.example/a?a=1&b=2"],
  ["https://post.example/a/", "https://post.example/a/"],
  ["https://user:secret@post.example/a", "https://post.example/a"],
  ["https://post.example/view?article=5&ref=home", "https://post.example/view?article=5"],
  ["mailto:desk@post.example", "mailto:desk@post.example"],
  ["pages/one.html", "pages/one.html"],
])("%s", (url, canonical) => {
  expect(canonicalizeUrl(url)).toBe(canonical);
  expect(canonicalizeUrl(canonical)).toBe(canonical);
});
