import { isLanguage, type Language } from '../base/words.ts';
import { speakLanguage, withWords } from '../i18n/languages.ts';
import { wordsOf } from '../scenario/in-language.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Origin, Store } from '../store/index.ts';

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
  await speakLanguage(language);
  document.documentElement.lang = language;
}

/**
 * Changes the language of a page at work: its address and the next visit keep it. A ready-made
 * scenario changes its names with it, and keeps its figures.
 */
export async function changeLanguage(store: Store, language: Language): Promise<void> {
  const { origin } = store.state.opened;
  const before = await readyMade(origin);
  await useLanguage(language);
  const after = await readyMade(origin);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  const words =
    origin.kind === 'readyMade' && before !== undefined && after !== undefined
      ? { words: { id: origin.id, words: wordsOf(before, after) } }
      : {};
  store.dispatch({ type: 'spoken', language, ...words });
}

/** The ready-made scenario that the work on the page began with, in the language in use. */
async function readyMade(origin: Origin): Promise<Scenario | undefined> {
  if (origin.kind !== 'readyMade') return undefined;
  const [{ READY_MADE }, { openReadyMade }] = await Promise.all([
    import('../scenario/ready-made.ts'),
    withWords(['scenarios', 'settings'], () => import('./dialogs/open-ready-made.ts')),
  ]);
  const found = READY_MADE.find(({ id }) => id === origin.id);
  return found && openReadyMade(found).scenario;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
