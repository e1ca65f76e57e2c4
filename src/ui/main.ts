import './style/page.css';
import './releve-app.ts';
import { t } from '../i18n/index.ts';
import { useLanguage, wantedLanguage } from './language.ts';
import { createSession, firstState, openLink } from './session.ts';
import { followTheme, rememberedTheme } from './theme.ts';

/** Starts the page. */
async function start(): Promise<void> {
  await useLanguage(wantedLanguage());
  const first = await firstState(location.hash);
  const session = createSession({ ...first, theme: rememberedTheme() });
  const { store, runs } = session;
  followTheme(store);
  store.select(
    (state) => state.scenario.name,
    (name) => (document.title = t('page.title', { name })),
  );
  // A link pasted into the address bar of this very page.
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) void openLink(store, location.hash);
  });
  for (const app of document.querySelectorAll('releve-app')) app.session = session;
  runs.start();
}

void start();
