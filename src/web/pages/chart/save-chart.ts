/** What the style sheet says of a drawing, as attributes, so that it looks the same without the sheet. */
const LOOKS = (
  "fill fill-opacity stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin paint-order " +
  "font-family font-size font-weight text-anchor opacity"
).split(" ");

const PADDING = 12;
const SVG = "http://www.w3.org/2000/svg";

export interface SavedChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing as a file of its own, with its legend below: its looks inside, on the page's surface, without links. */
export function chartSvg(drawn: SVGSVGElement, legend: Element | null, surface: string): SavedChart {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  for (const [at, original] of drawn.querySelectorAll<SVGElement>("*").entries()) {
    const [own, looks] = [copies[at], getComputedStyle(original)];
    for (const look of LOOKS) own?.setAttribute(look, looks.getPropertyValue(look));
    own?.removeAttribute("class");
  }
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  const frame = drawn.getBoundingClientRect();
  const lines = [...(legend?.querySelectorAll("li, .legend-title") ?? [])];
  const bottoms = lines.map((line) => line.getBoundingClientRect().bottom);
  const [width, height] = [frame.width, Math.max(frame.bottom, ...bottoms) - frame.top + PADDING];
  copy.append(...lines.flatMap((line) => legendLine(line, frame)));
  copy.prepend(element("rect", { width: "100%", height: "100%", fill: surface }));
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    copy.setAttribute(name, String(value));
  copy.setAttribute("xmlns", SVG);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** A title or an entry of the legend, where it stands on the page. */
function legendLine(line: Element, frame: DOMRect): SVGElement[] {
  const looks = getComputedStyle(line);
  const box = line.getBoundingClientRect();
  const [left, middle] = [box.left - frame.left, (box.top + box.bottom) / 2 - frame.top];
  const outline = line.querySelector("path");
  const text = element("text", {
    x: String(left + (outline ? 22 : 0)),
    y: String(middle),
    // The drawing centres its words.
    "text-anchor": "start",
    "dominant-baseline": "central",
    fill: looks.color,
    "font-family": looks.fontFamily,
    "font-size": looks.fontSize,
  });
  text.textContent = line.textContent;
  if (!outline) return [text];
  const drawnAs = getComputedStyle(outline);
  const swatch = element("path", {
    d: outline.getAttribute("d") ?? "",
    transform: `translate(${left + 8} ${middle})`,
    fill: drawnAs.fill,
    stroke: drawnAs.stroke,
    "stroke-width": "2",
  });
  return [swatch, text];
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** The same as pixels, two for each of the page. Rejects where the browser can't draw it. */
export async function chartPng({ svg, width, height }: SavedChart): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the browser made no picture"))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the browser, which saves it as it always does. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
