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

/** Runs in the page: what Enter does on a button. */
function clickFocused(): void {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element instanceof HTMLElement) element.click();
}

/**
 * Runs in the page: begins at its top again, as whoever goes on past its end does through the
 * browser's own buttons, which a browser without a screen does not have.
 */
function backToTop(): void {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element instanceof HTMLElement) element.blur();
  getSelection()?.setPosition(document.body, 0);
}

/** Moves the keyboard to the next thing of that name, by Tab alone, once around the page. */
export async function tabTo(tab: Tab, name: string, most = 250): Promise<void> {
  const met: string[] = [];
  for (let i = 0, atEnd = 0; i < most && atEnd < 2; i++) {
    const label = await tab.evaluate(focused);
    if (label === name) return;
    met.push(label.slice(0, 30));
    const isNowhere = await tab.evaluate(() => document.activeElement === document.body);
    if (isNowhere && i > 0) {
      atEnd += 1;
      await tab.evaluate(backToTop);
    }
    await tab.press('Tab');
  }
  throw new Error(`no "${name}" on the way of the keyboard: ${met.slice(0, 80).join(' | ')}`);
}

/** Presses the button of that name. */
export async function pressButton(tab: Tab, way: Way, name: string): Promise<void> {
  if (way === 'mouse') return tab.click({ css: 'button', text: name });
  await tabTo(tab, name);
  // Firefox without a screen never gives its window the keyboard: it moves the focus, but no key
  // presses a button there.
  if (await tab.evaluate(() => document.hasFocus())) await tab.press('Enter');
  else await tab.evaluate(clickFocused);
}
