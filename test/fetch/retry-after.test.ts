import { retryAfterMs } from "../../src/fetch/retry-after.ts";

const NOW = Date.parse("2026-03-02T12:00:00Z");
const DAY = 86_400_000;

test.each([
  ["120", 120_000],
  ["0", null],
  [" 7 ", 7000],
  ["Mon, 02 Mar 2026 12:01:30 GMT", 90_000],
  ["Mon, 02 Mar 2026 11:00:00 GMT", null],
  ["Fri, 31 Dec 9999 23:59:59 GMT", DAY],
  ["99999999999999999999", DAY],
  ["-5", null],
  ["soon", null],
  ["1e3", null],
  ["", null],
  [undefined, null],
])("Retry-After %p", (header, wait) => expect(retryAfterMs(header, NOW)).toBe(wait));
