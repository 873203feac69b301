import type { AnswerOf } from "../../../api/client-types.ts";

/** All that the server knows of a claim to be judged. */
export type ClaimPage = AnswerOf<"get", "/api/review/claims/{words}">;
