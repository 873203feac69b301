import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { UsageError } from "../domain/errors.ts";

const derive = promisify(argon2);

/** OWASP's smallest recommended cost for Argon2id: 19 MiB, two passes; about 30 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const HASH_BYTES = 32;

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** @throws UsageError where the password is too easy to guess */
export function checkPassword(password: string, login: string): void {
  if (password.length < SHORTEST_PASSWORD)
    throw new UsageError(
      `A password has at least ${SHORTEST_PASSWORD} characters; a sentence is a good one.`,
    );
  if (password.length > LONGEST_PASSWORD)
    throw new UsageError(`A password has at most ${LONGEST_PASSWORD} characters.`);
  if (new Set(password).size < 5 || password.toLowerCase().includes(login.toLowerCase()))
    throw new UsageError("This password is too easy to guess: it repeats itself or holds the login name.");
}

/** In the PHC form `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, so that costs can rise later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive("argon2id", {
    message: password.normalize("NFKC"),
    nonce,
    tagLength: HASH_BYTES,
    ...COST,
  });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${nonce.toString("base64url")}$${hash.toString("base64url")}`;
}

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;
let nobody: Promise<string> | null = null;

/** Takes as long for somebody who does not exist or has no password, so that time tells nothing. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  nobody ??= hashPassword("a password that nobody has");
  const [, memory, passes, parallelism, salt = "", hash = ""] = FORM.exec(stored ?? (await nobody)) ?? [];
  const expected = Buffer.from(hash, "base64url");
  const found = await derive("argon2id", {
    message: password.normalize("NFKC"),
    nonce: Buffer.from(salt, "base64url"),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(found, expected) && stored !== null;
}
