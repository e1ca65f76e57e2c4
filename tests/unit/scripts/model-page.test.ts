import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markdownHtml } from '../../../scripts/markdown.js';
import { modelHtml } from '../../../scripts/model-page.js';
import { inProject } from '../../../scripts/root.js';
import { glossaryEntries } from '../../../src/ui/help/entries.ts';
import { sectionTitle } from '../../../src/ui/help/model-sections.ts';

const markdown = readFileSync(inProject('docs', 'model.md'), 'utf8');
const { document } = parseHTML(modelHtml(markdown, "default-src 'none'"));

describe('Markdown as HTML', () => {
  test('keeps what is indented in an item, and a list in a list', () => {
    const text = '- one\n  goes on\n\n  > a = b\n\n  - inner\n- two\n\nafter';
    expect(markdownHtml(text).replaceAll('\n', ' ')).toBe(
      '<ul> <li>one goes on <blockquote><p>a = b</p></blockquote> <ul> <li>inner</li> </ul></li> <li>two</li> </ul> <p>after</p>',
    );
  });

  test('sets words apart, leaves code and formulas as they are, and lets no tag through', () => {
    expect(markdownHtml('**a** _b c_ 7*k* `x_y_z <b>` snake_case_name 10^(−k/n) <script>')).toBe(
      '<p><strong>a</strong> <em>b c</em> 7<em>k</em> <code>x_y_z &lt;b&gt;</code> snake_case_name 10^(−k/n) &lt;script&gt;</p>',
    );
  });
});

describe('the page of the model', () => {
  test('has every section at its number, and a way to each', () => {
    const headings = markdown.match(/^## .*$/gm) ?? [];
    expect(document.querySelectorAll('h2')).toHaveLength(headings.length);
    const links = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(headings.length);
    for (const link of links) expect(document.querySelector(link ?? 'none')).not.toBeNull();
  });

  test('has the sections that explanations and the glossary name', () => {
    for (const section of [2, 8, 9, 10] as const)
      expect(document.getElementById(`section-${String(section)}`)?.textContent).toBe(
        sectionTitle(section),
      );
    const named = glossaryEntries().flatMap(
      ({ source }) => /docs\/model\.md, sections? (\d+)/.exec(source ?? '')?.[1] ?? [],
    );
    expect(named.length).toBeGreaterThan(10);
    for (const section of named)
      expect(document.getElementById(`section-${section}`), section).not.toBeNull();
  });

  test('loads nothing from elsewhere and runs nothing', () => {
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    for (const element of document.querySelectorAll('[href]'))
      expect(element.getAttribute('href')).toMatch(/^(#section-\d+|\.\/|model\.css|favicon\.svg)$/);
  });

  test('loses no word of the document', () => {
    const plain = (text: string): string => text.replace(/[^\p{L}\d]+/gu, '');
    const source = plain(markdown.replace(/\]\([^)]+\)/g, ']'));
    const contents = plain(document.querySelector('nav')?.textContent ?? '');
    const told = plain(document.querySelector('main')?.textContent ?? '');
    expect(told.replace(contents, '')).toBe(source);
  });
});
