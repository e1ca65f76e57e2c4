import { isLanguage, speak, type Language } from '../base/words.ts';
import type { Store } from '../store/index.ts';

const KEY = 'releve-language';

/** The language of this visit: that of the address, of an earlier visit, of the browser. */
export function wantedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const remembered = stored();
  if (isLanguage(remembered)) return remembered;
  const own = navigator.language.slice(0, 2);
  return isLanguage(own) ? own : 'en';
}

/** Fetches the words of a language and speaks it from then on. */
export async function useLanguage(language: Language): Promise<void> {
  if (language === 'en') speak(language);
  else speak(language, (await import('../i18n/fr/index.ts')).french);
  document.documentElement.lang = language;
}

/** Changes the language of a page at work: its address and the next visit keep it. */
export async function changeLanguage(store: Store, language: Language): Promise<void> {
  await useLanguage(language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  store.dispatch({ type: 'spoken', language });
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
