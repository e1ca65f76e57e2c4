import type { Store, ThemeChoice } from '../store/index.ts';
import type { ThemeName } from './run-view.ts';

const KEY = 'releve-theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme chosen at an earlier visit. */
export function rememberedTheme(): ThemeChoice {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
    return 'auto';
  }
}

/** The look that a choice means here and now. */
export function resolveTheme(choice: ThemeChoice): ThemeName {
  if (choice !== 'auto') return choice;
  return systemIsDark.matches ? 'dark' : 'light';
}

/** Calls `listener` when the system changes from light to dark or back. */
export function onSystemTheme(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}

/** Keeps the document in the theme of the store, and remembers it. */
export function followTheme(store: Store): void {
  store.select(
    (state) => state.theme,
    (theme) => {
      if (theme === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      try {
        if (theme === 'auto') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, theme);
      } catch {
        // As above.
      }
    },
  );
}
