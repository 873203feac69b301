import { elementsOf, type PageElement } from "./page-tree.ts";

/** One step of a selector: what an element must be, and whether it must stand directly in the one before. */
interface Step {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
  readonly isChild: boolean;
}

/** A parsed selector; its steps from the outermost to the element itself. */
export type Selector = readonly Step[];

const PART =
  /^(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+)|\[(?<name>[\w-]+)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[\w-]+)))?\])/;

/**
 * Parses a selector of the simple kind that rules of an outlet need: `article.story > p[itemprop=text]`, with tags,
 * classes, ids, attributes, descendants and children.
 * @throws Error that names the place which is not understood
 */
export function parseSelector(text: string): Selector {
  const steps: Step[] = [];
  let isChild = false;
  for (const word of text.replace(/>/g, " > ").trim().split(/\s+/)) {
    if (word === ">") {
      isChild = true;
      continue;
    }
    steps.push(parseStep(word, isChild, text));
    isChild = false;
  }
  return steps;
}

function parseStep(word: string, isChild: boolean, text: string): Step {
  const tag = /^[a-z][a-z\d-]*/i.exec(word)?.[0] ?? null;
  const step = { tag: tag?.toLowerCase() ?? null, id: null as string | null, isChild };
  const classes: string[] = [];
  const attributes: { name: string; value: string | null }[] = [];
  let rest = word.slice(tag?.length ?? 0).replace(/^\*/, "");
  while (rest !== "") {
    const found = PART.exec(rest);
    if (!found?.groups) throw new Error(`the selector "${text}" is not understood at "${rest}"`);
    const { class: className, id, name, quoted, bare } = found.groups;
    if (className) classes.push(className);
    else if (id) step.id = id;
    else if (name) attributes.push({ name: name.toLowerCase(), value: quoted ?? bare ?? null });
    rest = rest.slice(found[0].length);
  }
  return { ...step, classes, attributes };
}

/** The elements of a tree that a selector names, in page order. */
export function select(root: PageElement, selector: Selector): PageElement[] {
  return [...elementsOf(root)].filter((element) => matches(element, selector, selector.length - 1));
}

function matches(element: PageElement, selector: Selector, index: number): boolean {
  const step = selector[index];
  if (!step || !fits(element, step)) return false;
  if (index === 0) return true;
  if (step.isChild) return element.parent !== null && matches(element.parent, selector, index - 1);
  for (let outer = element.parent; outer; outer = outer.parent)
    if (matches(outer, selector, index - 1)) return true;
  return false;
}

function fits({ tag, attributes }: PageElement, step: Step): boolean {
  if (step.tag !== null && step.tag !== tag) return false;
  if (step.id !== null && step.id !== attributes["id"]) return false;
  const names = attributes["class"]?.split(/\s+/) ?? [];
  if (!step.classes.every((name) => names.includes(name))) return false;
  return step.attributes.every(
    ({ name, value }) => attributes[name] !== undefined && (value === null || attributes[name] === value),
  );
}
