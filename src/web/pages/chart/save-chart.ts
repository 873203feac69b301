/** What the style sheet says of a drawing, as attributes, so that it looks the same without the sheet. */
const LOOKS = (
  "fill fill-opacity stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin paint-order " +
  "font-family font-size font-weight text-anchor opacity"
).split(" ");

/** The drawing as a file of its own: its looks inside, on the page's surface, without links. */
export function chartSvg(drawn: SVGSVGElement, surface: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  for (const [at, original] of drawn.querySelectorAll<SVGElement>("*").entries()) {
    const [own, looks] = [copies[at], getComputedStyle(original)];
    for (const look of LOOKS) own?.setAttribute(look, looks.getPropertyValue(look));
    own?.removeAttribute("class");
  }
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: surface }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, two for each of the page. Rejects where the browser can't draw it. */
export async function chartPng(svg: string, width: number, height: number): Promise<Blob> {
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
