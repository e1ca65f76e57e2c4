import { language } from '../../base/words.ts';
import { library } from '../../i18n/en-library.ts';
import { translator } from '../../i18n/translate.ts';
import type { LibraryError } from '../../library/index.ts';

/** The message of that name: what the library says. It comes with its code. */
export const t = translator(library);

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;

/** A moment as people say it: "14:05" today, "22 Nov, 14:05" on another day of this year. */
export function moment(at: number, now: number = Date.now()): string {
  const date = new Date(at);
  const locale = LOCALES[language()];
  const time = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return time;
  const day = date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }),
  });
  return `${day}, ${time}`;
}

/** Why the library could not do it, in a sentence. */
export function reasonOf({ code }: LibraryError): string {
  return t(`library.error.${code}`);
}
