import type { Tab } from './tab.ts';

/** How a person does things on the page. */
export type Way = 'mouse' | 'keyboard';

/** Runs in the page: what the element that has the keyboard is called, through shadow roots. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}

/** Moves the keyboard to the next thing of that name, by Tab alone, as far as the page goes. */
export async function tabTo(tab: Tab, name: string, most = 250): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < most; i++) {
    await tab.press('Tab');
    const label = await tab.evaluate(focused);
    if (label === name) return;
    met.push(label.slice(0, 30));
  }
  throw new Error(`no "${name}" on the way of the keyboard: ${met.slice(0, 80).join(' | ')}`);
}

/** Presses the button of that name. */
export async function pressButton(tab: Tab, way: Way, name: string): Promise<void> {
  if (way === 'mouse') return tab.click({ css: 'button', text: name });
  await tabTo(tab, name);
  await tab.press('Enter');
}
