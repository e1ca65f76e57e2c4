import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { decodeLink } from '../../src/link/index.ts';
import { DEMONSTRATION } from '../../src/scenario/demonstration.ts';
import { runView } from '../../src/store/index.ts';
import { MOST_SCANNED, qrCode } from '../../src/ui/dialogs/qr-code.ts';
import '../../src/ui/dialogs/releve-share-dialog.ts';
import { embedCode, shareAddress } from '../../src/ui/dialogs/share-address.ts';
import '../../src/ui/releve-embed.ts';
import { barriers, openPage, type TestPage } from './ui-page.ts';

let open: TestPage | undefined;
const before = location.href;
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  open?.close();
  open = undefined;
  document.querySelector('releve-embed')?.remove();
  history.replaceState(null, '', before);
});

test('the dialog tells a lightly edited ready-made scenario in a short link, change by change', async () => {
  const tested = (open = openPage(DEMONSTRATION.scenario));
  const path = ['channels', 0, 'costPerLostContact'];
  tested.session.store.dispatch({
    type: 'edited',
    edit: { kind: 'set', label: '', path, value: 77 },
  });
  (await tested.find('releve-header >>> button', 'Share')).click();
  const field = await tested.find('releve-share-dialog >>> input');
  const { value } = field as HTMLInputElement;
  expect(new URL(value).searchParams.get('lang')).toBe('en');
  expect(new URL(value).hash.length).toBeLessThan(200);
  const content = await decodeLink(value);
  expect(content.ok && content.value.scenario).toEqual(tested.session.store.state.scenario);
  const held = await tested.find('releve-share-dialog >>> ul');
  expect(held.textContent).toMatch(/Cost of a lost contact: 77/);
  const code = await tested.find('releve-qr-code >>> svg');
  expect(code.getAttribute('aria-label')).toContain(`${value.length} characters`);
  expect(await barriers()).toEqual([]);
});

test('a QR code has the size that the norm gives it, and none is drawn that no camera reads', () => {
  // ISO/IEC 18004: version 1, of 17 bytes at level L, has 21 squares a side; 4 of quiet on each side.
  expect(qrCode('https://a.example')?.size).toBe(21 + 8);
  // Version 20 holds 858 bytes at level L: 17 + 4 × 20 squares.
  expect(qrCode('x'.repeat(MOST_SCANNED))?.size).toBe(17 + 4 * 20 + 8);
  expect(qrCode('x'.repeat(MOST_SCANNED + 1))).toBeUndefined();
});

test('an address speaks the language of the sender, and the lines for another page are safe', () => {
  const address = shareAddress('https://a.example/r/?view=embed&lang=fr#1.2.old', 'en', '#2.1.x');
  expect(address).toBe('https://a.example/r/?lang=en#2.1.x');
  const template = document.createElement('template');
  template.innerHTML = embedCode(address, '"><script>1</script>');
  const frame = template.content.firstElementChild;
  expect(template.content.childElementCount).toBe(1);
  expect(frame?.getAttribute('src')).toBe('https://a.example/r/?lang=en&view=embed#2.1.x');
  expect(frame?.getAttribute('title')).toBe('"><script>1</script>');
});

test('an embedded view shows answer, measures and plots, and the way to the page', async () => {
  history.replaceState(null, '', '?view=embed&lang=en#1.2.ab');
  await page.viewport(390, 844);
  const { session } = (open = openPage());
  open.app.remove();
  const embed = document.createElement('releve-embed');
  embed.session = session;
  document.body.append(embed);
  session.runs.start();
  await expect
    .poll(() => runView(session.store.state).status, { timeout: 20_000 })
    .toBe('finished');
  await embed.updateComplete;
  const root = embed.renderRoot as ShadowRoot;
  const link = root.querySelector('a');
  expect(link?.href).toBe(new URL('?lang=en#1.2.ab', location.href).href);
  expect(link?.target).toBe('_blank');
  expect(root.textContent).toContain(session.store.state.run.fingerprint?.slice(0, 4));
  const parts = ['releve-answer', 'releve-measures', 'releve-plots'];
  expect(parts.filter((part) => root.querySelector(part) === null)).toEqual([]);
  const others = ['releve-header', 'releve-editor', 'releve-dialog'];
  expect(others.filter((part) => root.querySelector(part) !== null)).toEqual([]);
  const plots = root.querySelector('releve-plots')!;
  await plots.updateComplete;
  expect(plots.renderRoot.querySelector('button.account')).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await barriers()).toEqual([]);
});

test('an embedded view of a link that does not open shows why, and nothing else', async () => {
  const notice = { kind: 'error', text: 'The end is missing.', issues: [] } as const;
  const { session, app } = (open = openPage(undefined, undefined, { notice }));
  app.remove();
  const embed = document.createElement('releve-embed');
  embed.session = session;
  document.body.append(embed);
  await embed.updateComplete;
  expect(embed.renderRoot.textContent?.trim()).toBe('The end is missing.');
  expect(embed.renderRoot.querySelector('releve-answer')).toBeNull();
});
