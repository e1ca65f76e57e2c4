import type { Tab, Target } from './tab.ts';

/** How a person does things on the page. */
export type Way = 'mouse' | 'keyboard';

/** Runs in the page: what the element that has the keyboard is called, through shadow roots. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const field = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const label = element?.getAttribute('aria-label') ?? (field ?? element)?.textContent ?? '';
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

/**
 * Moves the keyboard to the next thing of that name, by Tab alone, once around the page. A name that
 * ends in “…” is the beginning of one.
 */
export async function tabTo(tab: Tab, name: string, most = 250): Promise<void> {
  const isSought = (label: string): boolean =>
    name.endsWith('…') ? label.startsWith(name.slice(0, -1)) : label === name;
  const met: string[] = [];
  for (let i = 0, atEnd = 0; i < most && atEnd < 2; i++) {
    const label = await tab.evaluate(focused);
    if (isSought(label)) return;
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

/** Presses the button of that name; the mouse finds it at `place`, where the name is not whole. */
export async function pressButton(
  tab: Tab,
  way: Way,
  name: string,
  place: Target = { css: 'button', text: name },
): Promise<void> {
  if (way === 'mouse') return tab.click(place);
  await tabTo(tab, name);
  // Firefox without a screen never gives its window the keyboard: it moves the focus, but no key
  // presses a button there.
  if (await tab.evaluate(() => document.hasFocus())) await tab.press('Enter');
  else await tab.evaluate(clickFocused);
}

/** Writes digits over what stands in the field of that label, which is at `place`. */
export async function typeDigits(
  tab: Tab,
  way: Way,
  label: string,
  place: Target,
  digits: string,
): Promise<void> {
  if (way === 'mouse') return tab.fill(place, digits);
  // Tab selects what stands in a field.
  await tabTo(tab, label);
  if (!(await tab.evaluate(() => document.hasFocus()))) return tab.fill(place, digits);
  for (const digit of digits) await tab.press(digit);
}
