import axe from 'axe-core';
import { css, html, LitElement } from 'lit';
import { tokens } from '../../../src/ui/style/tokens.ts';

/** The page around the elements of a test: its colours and its type, in one of the two themes. */
class TestPage extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        background: var(--surface);
        color: var(--ink);
        font: var(--text-body) / 1.45 var(--font);
      }
    `,
  ];

  override render() {
    return html`<main>
      <h1>Test</h1>
      <slot></slot>
    </main>`;
  }
}
if (customElements.get('test-page') === undefined) customElements.define('test-page', TestPage);

/** Shows elements in a page of this theme and width, alone. */
export async function show(
  theme: string,
  width: number,
  ...elements: readonly HTMLElement[]
): Promise<void> {
  const page = document.createElement('test-page');
  page.setAttribute('theme', theme);
  page.style.width = `${String(width)}px`;
  page.append(...elements);
  document.body.replaceChildren(page);
  await settled(page);
}

/** All elements inside, their shadow roots included, that match. */
export function inside(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const within = root instanceof Element ? (root.shadowRoot ?? root) : root;
  const found = [...within.querySelectorAll<HTMLElement>(selector)];
  for (const element of within.querySelectorAll('*'))
    if (element.shadowRoot !== null) found.push(...inside(element.shadowRoot, selector));
  return found;
}

/** Waits until every Lit element inside is rendered, and frames of animation have passed. */
export async function settled(root: Element): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const element of [root, ...inside(root, '*')])
      if (element instanceof LitElement) await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits until `found` gives something. */
export async function until<T>(found: () => T | undefined | false): Promise<T> {
  for (let frame = 0; frame < 600; frame++) {
    const value = found();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error('it never came');
}

/** Accessibility rules that the page breaks, in words. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html: node }) => `${id}: ${node}`));
}
