import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Story } from "../domain/story.ts";
import { type ArticleFile, parseArticleFile } from "./article-file.ts";
import { GoldFile, OutletFile } from "./corpus-schema.ts";

/** The two passes over the demo web: what is seen first, and what is seen later. */
export type Edition = 1 | 2;

export interface CorpusArticle {
  readonly slug: string;
  readonly url: string;
  readonly first: ArticleFile;
  /** What the address shows in the second pass, if it differs. */
  readonly second: ArticleFile | null;
  readonly firstGold: GoldFile | null;
  readonly secondGold: GoldFile | null;
}

export interface CorpusOutlet extends OutletFile {
  readonly id: string;
  readonly host: string;
  readonly template: string;
  /** In the order of publication. */
  readonly articles: readonly CorpusArticle[];
}

export interface Corpus {
  readonly outlets: readonly CorpusOutlet[];
  readonly stories: readonly Story[];
}

/** Reads the folder described in corpus/README.md. Throws an error that names the file and what is wrong with it. */
export function loadCorpus(corpusDir: string): Corpus {
  const folder = join(corpusDir, "outlets");
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    outlets: ids.map(({ name }) => loadOutlet(name, join(folder, name))).sort(by((outlet) => outlet.id)),
    stories: readYaml(join(corpusDir, "stories.yaml"), z.array(Story)),
  };
}

/** The file that the address shows in that pass; null if it is not there yet. */
export function versionAt(article: CorpusArticle, edition: Edition): ArticleFile | null {
  if (article.first.front.edition > edition) return null;
  return edition === 2 && article.second ? article.second : article.first;
}

function loadOutlet(id: string, folder: string): CorpusOutlet {
  const outlet = readYaml(join(folder, "outlet.yaml"), OutletFile);
  const slugs = readdirSync(folder).flatMap((file) => /^([^.]+)\.md$/.exec(file)?.[1] ?? []);
  const articles = slugs.map((slug): CorpusArticle => {
    const at = (ending: string) => join(folder, `${slug}.${ending}`);
    const first = readArticle(at("md"));
    return {
      slug,
      url: outlet.home + first.front.path,
      first,
      second: existsSync(at("v2.md")) ? readArticle(at("v2.md")) : null,
      firstGold: readGold(at("gold.yaml")),
      secondGold: readGold(at("v2.gold.yaml")),
    };
  });
  return {
    ...outlet,
    id,
    host: new URL(outlet.home).hostname,
    template: readFileSync(join(folder, "page.html"), "utf8"),
    articles: articles.sort(by(({ first, slug }) => `${Date.parse(first.front.published)} ${slug}`)),
  };
}

const readArticle = (file: string) => parseArticleFile(file, readFileSync(file, "utf8"));
const readGold = (file: string) => (existsSync(file) ? readYaml(file, GoldFile) : null);

function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

const by =
  <T>(key: (item: T) => string) =>
  (left: T, right: T) =>
    key(left) < key(right) ? -1 : 1;
