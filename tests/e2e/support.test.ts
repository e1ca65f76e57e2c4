import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/static-server.js';
import { browserNames, launch } from '../support/browsers.ts';
import { type Tab } from '../support/tab.ts';

const page = `<!doctype html><meta charset="utf-8"><title>t</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">
<link rel="icon" href="./icon.svg">
<x-box></x-box><script type="module" src="./box.js"></script>`;

const script = `customElements.define('x-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<h1>Box</h1><input class="n" type="number"><select><option>a<option>b</select>' +
      '<input type="file" hidden><button>Run</button><button hidden>Gone</button><output>-</output>' +
      '<button aria-label="Save the table">⤓</button>';
    const [n, select, file, run, , out, save] = [...root.children].slice(1);
    const show = (text) => { out.textContent = text; };
    run.addEventListener('click', () => show('ran ' + n.value + select.value));
    n.addEventListener('input', () => show('input ' + n.value));
    file.addEventListener('change', async () => show(await file.files[0].text()));
    document.addEventListener('keydown', (event) => show('key ' + event.key));
    save.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['a,b\\r\\n1,2\\r\\n'], { type: 'text/csv' }));
      link.download = 'table.csv';
      link.click();
    });
  }
});`;

describe.each(browserNames)('driving a page in %s', (name) => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let tab: Tab;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'releve-page-'));
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'box.js'), script);
    await writeFile(join(folder, 'note.txt'), 'from a file');
    await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    server = await serveFolder({ folder });
    tab = await launch(name, {
      colorScheme: 'dark',
      reducedMotion: true,
      locale: 'fr-FR',
      viewport: { width: 700, height: 500 },
    });
    await tab.goto(server.url);
  });

  afterAll(async () => {
    await tab.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('fields, lists and buttons inside shadow roots', async () => {
    await tab.fill('x-box >>> input.n', '12');
    expect(await tab.text('output')).toBe('input 12');
    await tab.select('x-box >>> select', 'b');
    await tab.click({ css: 'button', text: 'Run' });
    expect(await tab.text('x-box')).toContain('Box');
    expect(await tab.text('output')).toBe('ran 12b');
    expect(await tab.count('button')).toBe(2);
  });

  test('keys and files', async () => {
    await tab.press('Escape');
    expect(await tab.text('output')).toBe('key Escape');
    await tab.upload('input[type=file]', join(folder, 'note.txt'));
    await tab.waitFor(
      (text) =>
        document.querySelector('x-box')?.shadowRoot?.querySelector('output')?.textContent === text,
      'from a file',
    );
  });

  test('a download is saved whole under its own name', async () => {
    const path = await tab.download(() => tab.click({ css: 'button', text: 'Save the table' }));
    expect(path).toBe(join(tab.downloadFolder, 'table.csv'));
    expect(await readFile(path, 'utf8')).toBe('a,b\r\n1,2\r\n');
  });

  test('the user’s choices reach the page', async () => {
    const seen = await tab.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      language: navigator.language,
      width: innerWidth,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }));
    expect(seen).toEqual({ dark: true, still: true, language: 'fr-FR', width: 700, zone: 'UTC' });
    await tab.setViewport({ width: 390, height: 700 });
    expect(await tab.evaluate(() => innerWidth)).toBe(390);
  });

  test('a screenshot is a picture', async () => {
    const bytes = await tab.screenshot();
    expect(new TextDecoder().decode(bytes.slice(1, 4))).toBe('PNG');
  });

  test('a violation of the security policy is seen as a problem', async () => {
    expect(tab.problems).toEqual([]);
    await tab.evaluate(() => {
      const image = document.createElement('img');
      image.src = `http://127.0.0.1:${location.port}/icon.svg`;
      document.body.append(image);
    });
    await expect.poll(() => tab.problems.join('\n')).toContain('security policy: img-src');
  });
});
