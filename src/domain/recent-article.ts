/** What of an article says which story it belongs to. */
export interface RecentArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  /** The beginning of the text. */
  readonly lead: string;
  readonly publishedAt: string | null;
  /** The figures of its claims: kind and count. */
  readonly figures: readonly { readonly kind: string; readonly low: number }[];
}
