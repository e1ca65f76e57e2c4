import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openPage, testScenario, type TestPage } from './ui-page.ts';

let open: TestPage | undefined;
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  open?.close();
  open = undefined;
});

/** Drops a file on the window, as a person would from the desktop. */
function drop(name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
  const event = { dataTransfer, bubbles: true, cancelable: true };
  dispatchEvent(new DragEvent('dragover', event));
  dispatchEvent(new DragEvent('drop', event));
}

test('a scenario file that is dropped on the page is opened', async () => {
  open = openPage();
  await open.find('main');
  drop('mine.json', JSON.stringify({ ...testScenario(), name: 'My own question' }));
  await vi.waitFor(() => {
    expect(open?.session.store.state.scenario.name).toBe('My own question');
  });
  const header = await open.find('releve-header');
  await vi.waitFor(() => {
    expect(header.shadowRoot?.textContent).toContain('My own question');
  });
});

test('a file that is no scenario is explained, and what was open stays', async () => {
  open = openPage();
  await open.find('main');
  const before = open.session.store.state.scenario;
  drop('table.csv', 'date;contacts\r\n2027-01-04;3000\r\n');
  const notice = await open.find('releve-notice');
  await vi.waitFor(() => {
    expect(notice.shadowRoot?.textContent.trim()).not.toBe('');
  });
  expect(open.session.store.state.scenario).toBe(before);
});
