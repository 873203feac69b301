/** A JSON-LD object of a page. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;

/** All objects of a page's JSON-LD blocks, outer before inner, `@graph` unpacked. A broken block costs itself only. */
export function linkedNodes(blocks: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const block of blocks) {
    let queue: unknown[] = [parseBlock(block)];
    // Level by level: a page's own article stands above the articles that it mentions.
    while (queue.length > 0 && nodes.length < MAX_NODES) {
      const next: unknown[] = [];
      for (const value of queue) {
        if (Array.isArray(value)) next.push(...value.slice(0, MAX_NODES));
        else if (isObject(value)) {
          nodes.push(value);
          next.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
        }
      }
      queue = next.filter((value) => value !== undefined && value !== null);
    }
  }
  return nodes;
}

/** The type names of a node without their namespace. */
export function typesOf(node: LinkedNode): string[] {
  return asList(node["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#]/, ""));
}

/** The first text of a value: a string, a `{name}` or `{@value}` object, or a list of these. */
export function textOf(value: unknown): string | null {
  for (const item of asList(value)) {
    const text = isObject(item) ? (item["name"] ?? item["@value"]) : item;
    const plain = Array.isArray(text) ? text[0] : text;
    if (typeof plain === "string" && plain.trim()) return plain.trim();
  }
  return null;
}

/** All texts of a value, for authors and the like. */
export function textsOf(value: unknown): string[] {
  return asList(value)
    .map(textOf)
    .filter((text) => text !== null);
}

function parseBlock(block: string): unknown {
  // Templates leave comment and CDATA wrappers, raw line breaks in strings and trailing commas behind.
  const bare = block.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  const json = withoutEnding(bare);
  for (const attempt of [json, json.replace(/[\0-\x1f]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or no block at all.
    }
  }
  return null;
}

/** The other end of such a wrapper, longer ones first. */
const ENDINGS = ["/* ]]> */", "/*]]>*/", "// ]]>", "//]]>", "]]>", "-->", ";"];

function withoutEnding(block: string): string {
  let json = block.trimEnd();
  // A wrapper and a semicolon at most; more is no template's work.
  for (let layer = 0; layer < 3; layer++) {
    const ending = ENDINGS.find((text) => json.endsWith(text));
    if (ending) json = json.slice(0, -ending.length).trimEnd();
  }
  return json;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
