import type { Language } from '../../base/words.ts';
import { VIEW } from '../view.ts';

/**
 * The address that a link to a scenario stands in: this page's own, speaking the language of who
 * sends it, and never the view that it is seen in now.
 */
export function shareAddress(page: string, language: Language, fragment: string): string {
  const address = new URL(page);
  address.searchParams.delete(VIEW);
  address.searchParams.set('lang', language);
  address.hash = fragment;
  return address.href;
}

/** The address of the view to be put into other pages, for an address of the page itself. */
export function embedAddress(address: string): string {
  const embed = new URL(address);
  embed.searchParams.set(VIEW, 'embed');
  return embed.href;
}

/** What to paste into the source of another page to show the scenario in it. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escaped(embedAddress(address))}" title="${escaped(title)}" width="100%" height="900" loading="lazy" style="border: 0"></iframe>`;
}

const CODES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => CODES[sign] ?? sign);
}
