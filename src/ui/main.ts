import './first-worker.ts';
import './style/page.css';
import './releve-app.ts';
import { later } from '../base/later.ts';
import { t } from '../i18n/index.ts';
import { withWords } from '../i18n/languages.ts';
import { firstAnswer } from './first-answer.ts';
import { useLanguage, wantedLanguage } from './language.ts';
import type { BroughtBack } from './library/bring-back.ts';
import { isWorkMarked } from './library/work-mark.ts';
import { keepForOffline } from './offline.ts';
import { loadFigures } from './results/figures.ts';
import { createSession, firstState, libraryDesk, openLink } from './session.ts';
import { systemScheduler, type Opened } from '../store/index.ts';
import { followTheme, rememberedTheme } from './theme.ts';
import { turn } from './turn.ts';
import { isEmbed } from './view.ts';

/** Work of an earlier visit that takes longer to come than this, in ms, goes into the library. */
const BACK_WITHIN = 1000;

/** Starts the page. */
async function start(): Promise<void> {
  await useLanguage(wantedLanguage());
  // Its code has taken a while to run: drawing it is a task of its own.
  await turn();
  if (isEmbed()) {
    await startEmbed();
    return;
  }
  // A link is shown, whatever stood here before.
  const hasLink = location.hash.length > 1;
  const back = !hasLink && isWorkMarked() ? await earlierWork() : undefined;
  const first = back?.state ?? (await firstState(location.hash, { open: openInstead }));
  const session = createSession({ ...first, theme: rememberedTheme() });
  const { store, runs } = session;
  const begun = store.state;
  function openInstead(opened: Opened): void {
    store.dispatch({ type: 'opened', opened, label: t('undo.openLink') });
  }
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
  if (back !== undefined) void bringBack.load().then(({ sayBack }) => sayBack(store, back.work));
  await firstAnswer(store);
  // Without a network the one may fail, and the other goes on.
  void withWords(['library'], () => import('./library/keep-work.ts')).then(({ keepWork }) =>
    keepWork(session, back, systemScheduler, begun),
  );
  void loadFigures().finally(keepForOffline);
}

/** The view in another page: it keeps nothing, brings nothing back, and changes nothing but itself. */
async function startEmbed(): Promise<void> {
  await withWords(['results'], () => import('./releve-embed.ts'));
  const open = (opened: Opened): void => {
    session.store.dispatch({ type: 'opened', opened, label: t('undo.openLink') });
    session.runs.start();
  };
  const first = await firstState(location.hash, { instead: t('notice.nothingShown'), open });
  const session = createSession({ ...first, theme: rememberedTheme() });
  followTheme(session.store);
  document.title = t('page.title', { name: first.scenario.name });
  // Another link in the page around this one.
  addEventListener('hashchange', () => location.reload());
  const embed = document.createElement('releve-embed');
  embed.session = session;
  document.querySelector('releve-app')?.replaceWith(embed);
  if (first.notice === undefined) session.runs.start();
}

const bringBack = later(() => withWords(['library'], () => import('./library/bring-back.ts')));

async function earlierWork(): Promise<BroughtBack | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), BACK_WITHIN);
  });
  const coming = Promise.all([libraryDesk.load(), bringBack.load()]);
  return Promise.race([late, coming.then(([desk, code]) => code.bringBack(desk))]);
}

void start();
