import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { tr, type Language } from '../base/words.ts';
import { t } from '../i18n/index.ts';
import { withWords } from '../i18n/languages.ts';
import {
  runView,
  savedAs,
  type ComparisonChange,
  type Edit,
  type Kept,
  type State,
  type ThemeChoice,
} from '../store/index.ts';
import { dialogs } from './dialogs/dialogs.ts';
import { OpenDialog } from './dialogs/open-dialog.ts';
import './editor/releve-editor.ts';
import { helpFoot } from './help/help-parts.ts';
import { firstAnswer } from './first-answer.ts';
import './help/releve-invitation.ts';
import { figures, loadFigures } from './results/figures.ts';
import './results/releve-answer.ts';
import { appStyles } from './releve-app-styles.ts';
import { changeLanguage } from './language.ts';
import { OpenReport } from './report/open-report.ts';
import type { FigureRequest, ReplayRequestDetail } from './run-view.ts';
import type { Session } from './session.ts';
import { FileDrop } from './shell/file-drop.ts';
import { openFile } from './shell/open-file.ts';
import './shell/releve-header.ts';
import './shell/releve-notice.ts';
import { SessionFollower } from './shell/session-follower.ts';
import { base, buttons } from './style/base.ts';
import { tokens } from './style/tokens.ts';
import { resolveTheme } from './theme.ts';

/** The whole page: the answer on top, the scenario beside its figures and plots. */
@customElement('releve-app')
export class ReleveApp extends LitElement {
  static override styles = [base, tokens, buttons, appStyles];

  /** The page at work; until it is there the page is empty. */
  @property({ attribute: false }) session: Session | undefined;
  /** The day that another figure asks to see minute by minute. */
  @state() private askedDay: ReplayRequestDetail | undefined;
  /** Until the first figures are there, what they do not need waits. */
  @state() private isAwaited = true;
  readonly #report = new OpenReport(this);
  readonly #dialog = new OpenDialog(this, {
    openFile: (file) => void this.#open(file),
    openReport: () => void this.#openReport(),
    replay: (day) => this.#replay(day),
  });
  readonly #drop = new FileDrop(this, (file) => void this.#open(file));
  readonly #follower = new SessionFollower(
    this,
    () => this.#dialog.dialog === undefined && !this.#report.isOpen,
    () => void this.#save(),
  );

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session')) this.#begin(this.session);
    this.setAttribute('theme', resolveTheme(this.#follower.state?.theme ?? 'auto'));
  }

  #begin(session: Session | undefined) {
    this.#follower.follow(session);
    if (session !== undefined) void this.#complete(session);
  }

  async #complete(session: Session) {
    await firstAnswer(session.store);
    this.isAwaited = false;
    await loadFigures();
  }

  override render() {
    const current = this.#follower.state;
    if (current === undefined) return html``;
    // In another language everything is said anew.
    return keyed(current.language, this.#page(current));
  }

  #page(current: State) {
    const { history, opened, draft, scenario, run } = current;
    const shown = run.shown?.scenario ?? scenario;
    return html`
      ${this.#report.render()}
      <button class="skip" ?hidden=${this.#report.isOpen} @click=${this.#skip}>
        ${t('page.skip')}
      </button>
      <releve-header
        ?hidden=${this.#report.isOpen}
        .name=${draft.document.name || scenario.name}
        .theme=${current.theme}
        .language=${current.language}
        .undoLabel=${history.past.at(-1)?.label}
        .redoLabel=${history.future.at(-1)?.label}
        .savedAs=${savedAs(current)}
        @save=${() => void this.#save()}
        @choose-scenario=${() => this.#dialog.show('scenario')}
        @share=${() => this.#dialog.show('share')}
        @take-away=${() => this.#dialog.show('takeAway')}
        @open-glossary=${this.#dialog.openGlossary}
        @undo=${() => this.session?.store.dispatch({ type: 'undone' })}
        @redo=${() => this.session?.store.dispatch({ type: 'redone' })}
        @language=${({ detail }: CustomEvent<Language>) => void this.#speak(detail)}
        @theme=${({ detail }: CustomEvent<ThemeChoice>) =>
          this.session?.store.dispatch({ type: 'themed', theme: detail })}
      ></releve-header>
      <main
        ?hidden=${this.#report.isOpen}
        @save-figure=${this.#saveFigure}
        @open-glossary=${this.#dialog.openGlossary}
        @explain-figure=${this.#dialog.explain}
        @start-tour=${this.#dialog.startTour}
      >
        <releve-notice .notice=${current.notice} @dismiss=${this.#dismiss}></releve-notice>
        <section class="answer" tabindex="-1" aria-label=${t('page.answer')}>
          <releve-answer
            .scenario=${shown}
            .answer=${run.shown?.headline}
            .run=${runView(current)}
            @start-run=${() => this.session?.runs.start()}
            @stop-run=${() => this.session?.runs.stop()}
          ></releve-answer>
          <releve-invitation></releve-invitation>
        </section>
        <button class="jump edged" @click=${this.#jump}>${t('page.toScenario')}</button>
        <section class="scenario" tabindex="-1" aria-labelledby="scenario">
          <h2 id="scenario">${t('page.scenario')}</h2>
          <releve-editor
            .draft=${draft}
            .opened=${opened.scenario}
            .known=${run.shown}
            ?waits=${this.isAwaited}
            @edit=${this.#edit}
          ></releve-editor>
          <button class="jump edged" @click=${this.#toAnswer}>${tr`Back to the answer`}</button>
        </section>
        <section
          class="results"
          aria-label=${t('page.results')}
          @open-account=${this.#dialog.openAccount}
          @compare=${this.#compare}
        >
          ${figures(current, this.session, {
            askedDay: this.askedDay,
            openKept: this.#openKept,
            replay: ({ detail }) => this.#replay(detail),
          })}
        </section>
        ${helpFoot()}
      </main>
      ${dialogs(current, this.session, this.#dialog)} ${this.#drop.hint}
    `;
  }

  async #openReport() {
    this.#dialog.close();
    const current = this.#follower.state;
    if (current !== undefined) await this.#report.open(current);
  }

  async #save() {
    const { saveWork } = await withWords(
      ['library', 'settings'],
      () => import('./library/save-work.ts'),
    );
    if (this.session !== undefined) await saveWork(this.session);
  }

  async #open(file: File) {
    this.#dialog.close();
    if (this.session !== undefined) await openFile(this.session.store, file);
  }

  #replay(day: ReplayRequestDetail) {
    this.#dialog.close();
    this.askedDay = day;
  }

  async #speak(language: Language) {
    if (this.session === undefined) return;
    this.#dismiss();
    await changeLanguage(this.session.store, language);
    await this.updateComplete;
    this.renderRoot.querySelector('releve-header')?.focusLanguage();
  }

  readonly #edit = ({ detail }: CustomEvent<Edit>): void =>
    this.session?.store.dispatch({ type: 'edited', edit: detail });

  readonly #saveFigure = ({ detail }: CustomEvent<FigureRequest>): void => {
    const current = this.#follower.state;
    if (current === undefined) return;
    void withWords(
      ['results', 'settings', 'editor', 'report'],
      () => import('./dialogs/save-figure.ts'),
    ).then(({ saveFigure }) => saveFigure(current, detail));
  };

  readonly #compare = ({ detail }: CustomEvent<ComparisonChange>): void =>
    this.session?.store.dispatch({ type: 'compared', change: detail });

  /** The very scenario that was kept, under the name that it was given. */
  readonly #openKept = ({ detail: { name, scenario } }: CustomEvent<Kept>): void =>
    this.session?.store.dispatch({
      type: 'opened',
      opened: { origin: { kind: 'file', name }, scenario },
      label: t('undo.open'),
    });

  readonly #dismiss = (): void =>
    this.session?.store.dispatch({ type: 'noticed', notice: undefined });

  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
  };

  readonly #toAnswer = (): void => {
    window.scrollTo(0, 0);
    this.#skip();
  };

  readonly #jump = (): void => {
    const scenario = this.renderRoot.querySelector<HTMLElement>('.scenario');
    scenario?.scrollIntoView();
    scenario?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-app': ReleveApp;
  }
}
