/** Words in lower case without accents, possessives and punctuation: "Venezuela’s Foro Penal" -> venezuela foro penal. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words that are left after dropping `fillers`; all of them where nothing would be left. */
export function withoutFillers(words: string[], fillers: ReadonlySet<string>): string[] {
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length > 0 ? kept : words;
}
