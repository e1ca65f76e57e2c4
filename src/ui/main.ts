import './style/page.css';
import './releve-app.ts';
import { t } from '../i18n/index.ts';
import { useLanguage, wantedLanguage } from './language.ts';
import type { BroughtBack } from './library/bring-back.ts';
import { isWorkMarked } from './library/work-mark.ts';
import { keepForOffline } from './offline.ts';
import { createSession, firstState, libraryDesk, openLink } from './session.ts';
import { followTheme, rememberedTheme } from './theme.ts';

/** Work of an earlier visit that takes longer to come than this, in ms, goes into the library. */
const BACK_WITHIN = 1000;

/** Starts the page. */
async function start(): Promise<void> {
  await useLanguage(wantedLanguage());
  // A link is shown, whatever stood here before.
  const hasLink = location.hash.length > 1;
  const back = !hasLink && isWorkMarked() ? await earlierWork() : undefined;
  const first = back?.state ?? (await firstState(location.hash));
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
  addEventListener('load', () => void keepForOffline(), { once: true });
  if (document.readyState === 'complete') void keepForOffline();
  void import('./library/bring-back.ts')
    .then(({ sayBack }) => back && sayBack(store, back.work))
    .then(() => import('./library/keep-work.ts'))
    .then(({ keepWork }) => keepWork(session, back));
}

async function earlierWork(): Promise<BroughtBack | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), BACK_WITHIN);
  });
  const coming = Promise.all([libraryDesk.load(), import('./library/bring-back.ts')]);
  return Promise.race([late, coming.then(([desk, { bringBack }]) => bringBack(desk))]);
}

void start();
