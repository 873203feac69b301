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
  return template
    .replace(/\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g, (_, name: string, part: string) =>
      valueOf(name) === "" ? "" : part,
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML or XML, in content and in double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
