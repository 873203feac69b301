/** PostgreSQL holds no NUL in a text; its replacement is as long, so every offset stays. */
export const storable = <T extends string | null>(text: T): T => text?.replaceAll("\0", "\uFFFD") as T;
