/** Fonts that every office program has, or has its like of; widths as `textWidth` estimates them. */
const PORTABLE_FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** What a drawing says of itself to programs that index or read it out. */
export interface SvgNames {
  readonly title: string;
  readonly description: string;
}

/**
 * A drawing as a file that stands alone: fonts that any program has, no custom property, its title
 * and its source as metadata. Text with a halo is written twice, since office programs know no
 * `paint-order` and would lay the halo over the letters. The drawing itself is left as it is.
 */
export function svgFile(svg: SVGSVGElement, { title, description }: SvgNames): string {
  const attributes = attributesOf(svg).filter(([name]) => name !== 'xmlns');
  const root = attributes.map(([name, value]) =>
    name === 'font-family' ? ([name, PORTABLE_FONTS] as const) : ([name, value] as const),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${written([['xmlns', SVG_NAMESPACE], ...root])}>`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    childrenOf(svg),
    '</svg>\n',
  ].join('');
}

type Attribute = readonly [name: string, value: string];

function element(of: Element): string {
  const attributes = attributesOf(of);
  const has = (name: string): boolean => attributes.some(([own]) => own === name);
  if (of.localName === 'text' && has('paint-order')) {
    const halo = attributes
      .filter(([name]) => name !== 'paint-order' && !name.startsWith('data-'))
      .map(([name, value]): Attribute => [name, name === 'fill' ? strokeOf(attributes) : value]);
    const plain = attributes.filter(
      ([name]) => name !== 'paint-order' && !name.startsWith('stroke'),
    );
    const inner = childrenOf(of);
    return `<text${written([...halo, ['aria-hidden', 'true']])}>${inner}</text><text${written(plain)}>${inner}</text>`;
  }
  const inner = childrenOf(of);
  const name = of.localName;
  return inner === ''
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${inner}</${name}>`;
}

function childrenOf(of: Element): string {
  return Array.from(of.childNodes, (node) => {
    if (node.nodeType === TEXT_NODE) return escaped(node.textContent ?? '');
    return node.nodeType === ELEMENT_NODE ? element(node as Element) : '';
  }).join('');
}

function attributesOf(of: Element): readonly Attribute[] {
  return Array.from(of.attributes, ({ name, value }) => [name, value] as const);
}

function strokeOf(attributes: readonly Attribute[]): string {
  return attributes.find(([name]) => name === 'stroke')?.[1] ?? 'none';
}

function written(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/** Without the characters that XML has a use for, or does not allow. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
