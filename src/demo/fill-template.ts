/**
 * Fills `{{name}}` with values (HTML, already escaped) and keeps `{{#name}}...{{/name}}` only where the value is not
 * empty. Throws on a name without a value, so a misspelt template is seen at once.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const valueOf = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for {{${name}}}, which no page has`);
    return value;
  };
  return keepFilled(template, (name) => valueOf(name) !== "").replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    valueOf(name),
  );
}

/** Cuts the parts whose name is empty; a part that is never closed runs to the end. */
function keepFilled(template: string, isFilled: (name: string) => boolean): string {
  const [name] = /(?<=\{\{#)\w+(?=\}\})/.exec(template) ?? [];
  if (name === undefined) return template;
  const [before, rest] = splitAt(template, `{{#${name}}}`);
  const [part, after] = splitAt(rest, `{{/${name}}}`);
  const kept = isFilled(name) ? keepFilled(part, isFilled) : "";
  return before + kept + keepFilled(after, isFilled);
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML or XML, in content and in double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
