import { type Target } from './tab.ts';

/** A target in the form that travels to the page. */
export interface TravellingTarget {
  readonly css: string;
  readonly text: string | null;
  /** Whether elements that take no room on the screen are found too. */
  readonly hidden: boolean;
}

/** Brings both ways of writing a target to one. */
export function travelling(target: Target, hidden = false): TravellingTarget {
  return typeof target === 'string'
    ? { css: target, text: null, hidden }
    : { css: target.css, text: target.text, hidden };
}

/**
 * Runs in the page: the text of an element, through shadow roots and slots, spaces collapsed. Text
 * that is not rendered is left out.
 */
function textInPage(element: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(read).join('');
    }
    if (!(node instanceof Element) && !(node instanceof DocumentFragment)) return '';
    if (node instanceof Element && !node.checkVisibility({ contentVisibilityAuto: true })) {
      // An element with `display: contents` is not visible itself, but its children are.
      if (getComputedStyle(node).display !== 'contents') return '';
    }
    const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
    const text = [...inside.childNodes].map(read).join('');
    return node instanceof Element && getComputedStyle(node).display !== 'inline'
      ? ` ${text} `
      : text;
  };
  return read(element).replace(/\s+/g, ' ').trim();
}

/** Runs in the page: the elements that match, through open shadow roots. */
function findInPage(
  { css, text, hidden }: TravellingTarget,
  textOf: (element: Element) => string,
): Element[] {
  const descend = (from: ParentNode, selector: string): Element[] => {
    const found = [...from.querySelectorAll(selector)];
    for (const host of from.querySelectorAll('*')) {
      if (host.shadowRoot !== null) found.push(...descend(host.shadowRoot, selector));
    }
    return found;
  };
  let found = new Set<Element>();
  let from: ParentNode[] = [document];
  for (const part of css.split(' >>> ')) {
    found = new Set(from.flatMap((parent) => descend(parent, part.trim())));
    from = [...found].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element.shadowRoot, element],
    );
  }
  return [...found].filter(
    (element) =>
      (hidden || element.getClientRects().length > 0) &&
      (text === null || textOf(element) === text || element.getAttribute('aria-label') === text),
  );
}

// What follows is source code for the page: the functions above must not use any outside name.

/** Source of an expression whose value is the array of elements that match. */
export function allInPage(target: TravellingTarget): string {
  return `(${findInPage.toString()})(${JSON.stringify(target)}, ${textInPage.toString()})`;
}

/** Source of an expression whose value is the first element that matches, or null. */
export function firstInPage(target: TravellingTarget): string {
  return `(${allInPage(target)}[0] ?? null)`;
}

/** Source of an expression whose value is the text of the first element that matches. */
export function firstTextInPage(target: TravellingTarget): string {
  return `(${textInPage.toString()})(${firstInPage(target)})`;
}
