const svgNamespace = 'http://www.w3.org/2000/svg';

/** Attribute values: numbers are rounded to hundredths of a pixel, undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Three sizes of type, in pixels. */
export const fontSize = { title: 16, label: 13, small: 11 } as const;

/** The systems' own fonts whose widths are close to those that `textWidth` estimates. */
export const fontFamily =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

/** A detached SVG element of `document`. */
export function create<Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgNamespace, tag);
  setAttributes(element, attributes);
  return element;
}

/** Appends an SVG element to `parent` and returns it. */
export function append<Tag extends keyof SVGElementTagNameMap>(
  parent: Element,
  tag: Tag,
  attributes: Attributes = {},
  text?: string,
): SVGElementTagNameMap[Tag] {
  const element = create(parent.ownerDocument, tag, attributes);
  if (text !== undefined) element.textContent = text;
  parent.appendChild(element);
  return element;
}

/** Sets attributes on an element that exists already. */
function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(
      name,
      typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : value,
    );
  }
}

/** Text with a halo of the surface, readable over lines and areas. */
export function appendHaloText(
  parent: Element,
  surface: string,
  attributes: Attributes,
  text: string,
): SVGTextElement {
  return append(
    parent,
    'text',
    {
      'paint-order': 'stroke',
      stroke: surface,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      ...attributes,
    },
    text,
  );
}
