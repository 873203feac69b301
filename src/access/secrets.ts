import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody can guess: 256 bits, fit for addresses and cookies. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** What is stored of a secret. It is long and random, so a plain hash is enough, unlike for a password. */
export const secretHash = (secret: string) => createHash("sha256").update(secret).digest("hex");

export const newId = (prefix: string) => `${prefix}_${randomBytes(9).toString("base64url")}`;
