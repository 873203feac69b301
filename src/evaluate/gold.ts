import { z } from "zod";
import { ArticleInput } from "../domain/article.ts";
import { ClaimKind, Modality } from "../domain/claim.ts";
import { Qualifier } from "../domain/quantity.ts";
import { SourceType } from "../domain/source.ts";
import { FieldName } from "../domain/span.ts";

const GoldSource = z.object({ name: z.string(), names: z.array(z.string()).default([]), type: SourceType });

/** A claim that a careful person marked. `optional`: neither a hit nor a miss; `…Either`: both readings are accepted. */
export const GoldClaim = z.object({
  in: FieldName,
  start: z.int(),
  end: z.int(),
  number: z.string(),
  kind: ClaimKind,
  of: ClaimKind.nullish(),
  altKinds: z.array(ClaimKind).default([]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  subject: z.string().nullish(),
  source: GoldSource.nullable(),
  sourceEither: z.union([z.boolean(), GoldSource.nullable(), z.array(GoldSource.nullable())]).optional(),
  via: z.string().nullish(),
  modality: Modality.default("actual"),
  modalityEither: z.union([z.boolean(), Modality, z.array(Modality)]).optional(),
  date: z.string().nullish(),
  optional: z.boolean().default(false),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

/** An article with all its claims, as one line of a gold file. */
export const GoldArticle = ArticleInput.extend({ claims: z.array(GoldClaim) });
export type GoldArticle = z.infer<typeof GoldArticle>;
