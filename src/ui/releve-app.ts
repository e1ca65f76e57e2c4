import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../base/words.ts';
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
import './editor/releve-editor.ts';
import { helpFoot, helpParts } from './help/help-parts.ts';
import type { FigurePlace } from './help/help-events.ts';
import './help/releve-invitation.ts';
import './results/releve-answer.ts';
import { appStyles } from './releve-app-styles.ts';
import { changeLanguage } from './language.ts';
import type { PageFigure } from './report/page-figures.ts';
import type {
  AccountPlace,
  FigureRequest,
  ReplayRequestDetail,
  TraceRequestDetail,
} from './run-view.ts';
import type { Session } from './session.ts';
import { FileDrop } from './shell/file-drop.ts';
import { openFile } from './shell/open-file.ts';
import './shell/releve-header.ts';
import './shell/releve-notice.ts';
import { SessionFollower } from './shell/session-follower.ts';
import { base, buttons } from './style/base.ts';
import { tokens } from './style/tokens.ts';
import { resolveTheme } from './theme.ts';

/** The dialogs, whose code comes when one is first wanted. */
const DIALOGS = {
  scenario: () =>
    withWords(
      ['scenarios', 'settings', 'library'],
      () => import('./dialogs/releve-scenario-dialog.ts'),
    ),
  share: () =>
    withWords(
      ['scenarios', 'settings', 'editor', 'results'],
      () => import('./dialogs/releve-share-dialog.ts'),
    ),
  takeAway: () =>
    withWords(['results', 'settings'], () => import('./dialogs/releve-take-away-dialog.ts')),
  account: () =>
    withWords(
      ['results', 'settings'],
      () => import('./results/contracts/releve-account-dialog.ts'),
    ),
  glossary: () => withWords(['help'], () => import('./help/releve-glossary.ts')),
  explanation: () => withWords(['help', 'results'], () => import('./help/releve-explanation.ts')),
} as const;
type DialogName = keyof typeof DIALOGS;

/** The report, with the page as it was when it was asked for. */
interface ShownReport {
  readonly state: State;
  readonly figures: readonly PageFigure[];
  /** How far down the page was, in pixels. */
  readonly scrolledTo: number;
}

/** The whole page: the answer on top, the scenario beside its figures and plots. */
@customElement('releve-app')
export class ReleveApp extends LitElement {
  static override styles = [base, tokens, buttons, appStyles];

  /** The page at work; until it is there the page is empty. */
  @property({ attribute: false }) session: Session | undefined;
  @state() private dialog: DialogName | undefined;
  @state() private report: ShownReport | undefined;
  /** The day that another figure asks to see minute by minute. */
  @state() private askedDay: ReplayRequestDetail | undefined;
  /** The entry of the glossary, and the figure, asked for last. */
  @state() private entry: string | undefined;
  @state() private figure: FigurePlace | undefined;
  @state() private isTouring = false;
  /** The setup whose statement of account was asked for last. */
  @state() private accountOf = 0;
  readonly #drop = new FileDrop(this, (file) => void this.#open(file));
  readonly #follower = new SessionFollower(
    this,
    () => (this.dialog ?? this.report) === undefined,
    () => void this.#save(),
  );

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session')) this.#follower.follow(this.session);
    this.setAttribute('theme', resolveTheme(this.#follower.state?.theme ?? 'auto'));
  }

  protected override firstUpdated() {
    // The figures' and plots' code comes while the first replications are simulated.
    void withWords(['results'], () => import('./results/index.ts'))
      .then(() => withWords(['results'], () => import('./compare/index.ts')))
      .then(() => withWords(['results', 'settings'], () => import('./results/contracts/index.ts')))
      .then(() => withWords(['results', 'settings'], () => import('./replay/index.ts')));
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
    const traced = current.traced?.scenario === shown ? current.traced.trace : undefined;
    return html`
      ${this.report === undefined ? nothing : this.#report(this.report)}
      <button class="skip" ?hidden=${this.report !== undefined} @click=${this.#skip}>
        ${t('page.skip')}
      </button>
      <releve-header
        ?hidden=${this.report !== undefined}
        .name=${draft.document.name || scenario.name}
        .theme=${current.theme}
        .language=${current.language}
        .undoLabel=${history.past.at(-1)?.label}
        .redoLabel=${history.future.at(-1)?.label}
        .savedAs=${savedAs(current)}
        @save=${() => void this.#save()}
        @choose-scenario=${() => this.#show('scenario')}
        @share=${() => this.#show('share')}
        @take-away=${() => this.#show('takeAway')}
        @open-glossary=${this.#openGlossary}
        @undo=${() => this.session?.store.dispatch({ type: 'undone' })}
        @redo=${() => this.session?.store.dispatch({ type: 'redone' })}
        @language=${({ detail }: CustomEvent<Language>) => void this.#speak(detail)}
        @theme=${({ detail }: CustomEvent<ThemeChoice>) =>
          this.session?.store.dispatch({ type: 'themed', theme: detail })}
      ></releve-header>
      <main
        ?hidden=${this.report !== undefined}
        @save-figure=${this.#saveFigure}
        @open-glossary=${this.#openGlossary}
        @explain-figure=${this.#explain}
        @start-tour=${this.#tour}
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
            @edit=${this.#edit}
          ></releve-editor>
        </section>
        <section
          class="results"
          aria-label=${t('page.results')}
          @open-account=${this.#openAccount}
          @compare=${this.#compare}
        >
          <releve-measures
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .against=${current.comparison.setup}
          ></releve-measures>
          <releve-compare
            .state=${current}
            .theme=${resolveTheme(current.theme)}
            @open-kept=${this.#openKept}
          ></releve-compare>
          <releve-plots
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .trace=${traced}
            .theme=${resolveTheme(current.theme)}
            @trace-request=${({ detail }: CustomEvent<TraceRequestDetail>) =>
              this.session?.traces.request(detail)}
            @replay-request=${this.#replay}
          ></releve-plots>
          <releve-balance
            number="6"
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .theme=${resolveTheme(current.theme)}
          ></releve-balance>
          <releve-rewards
            number="7"
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .theme=${resolveTheme(current.theme)}
          ></releve-rewards>
          <releve-leaving
            number="8"
            .scenario=${shown}
            .source=${this.session?.leave}
            .theme=${resolveTheme(current.theme)}
          ></releve-leaving>
          <releve-more-plots
            number="9"
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .theme=${resolveTheme(current.theme)}
          ></releve-more-plots>
          <releve-replay
            .scenario=${shown}
            .answer=${run.shown?.answer}
            .results=${run.shown?.results}
            .source=${this.session?.replay}
            .asked=${this.askedDay}
            .theme=${resolveTheme(current.theme)}
          ></releve-replay>
        </section>
        ${helpFoot()}
      </main>
      ${this.#dialogs(current)} ${this.#drop.hint}
    `;
  }

  #dialogs(current: State) {
    const { dialog, session } = this;
    const close = () => (this.dialog = undefined);
    return html`
      <releve-scenario-dialog
        .open=${dialog === 'scenario'}
        .state=${current}
        .session=${session}
        @close=${close}
        @open-scenario=${({ detail }: CustomEvent<State['opened']>) =>
          session?.store.dispatch({ type: 'opened', opened: detail, label: t('undo.open') })}
        @open-file=${({ detail }: CustomEvent<File>) => void this.#open(detail)}
      ></releve-scenario-dialog>
      <releve-share-dialog .open=${dialog === 'share'} .state=${current} @close=${close}>
      </releve-share-dialog>
      <releve-take-away-dialog
        .open=${dialog === 'takeAway'}
        .state=${current}
        @close=${close}
        @open-report=${() => void this.#openReport(current)}
        @open-file=${({ detail }: CustomEvent<File>) => void this.#open(detail)}
      ></releve-take-away-dialog>
      <releve-account-dialog
        .open=${dialog === 'account'}
        .scenario=${current.run.shown?.scenario ?? current.scenario}
        .answer=${current.run.shown?.answer}
        .results=${current.run.shown?.results}
        .source=${session?.statement}
        .setup=${this.accountOf}
        @close=${close}
      ></releve-account-dialog>
      ${helpParts(current, {
        dialog,
        entry: this.entry,
        figure: this.figure,
        isTouring: this.isTouring,
        close,
        endTour: () => (this.isTouring = false),
        startTour: this.#tour,
        openGlossary: this.#openGlossary,
        openAccount: this.#openAccount,
        replay: this.#replay,
      })}
    `;
  }

  #report({ state: then, figures }: ShownReport) {
    return html`<releve-report
      .state=${then}
      .figures=${figures}
      @close-report=${() => void this.#closeReport()}
    ></releve-report>`;
  }

  async #openReport(current: State) {
    this.dialog = undefined;
    const { pageFigures } = await withWords(
      ['results', 'settings', 'editor', 'report'],
      () => import('./report/index.ts'),
    );
    this.report = { state: current, figures: pageFigures(this.renderRoot), scrolledTo: scrollY };
  }

  async #closeReport() {
    const place = this.report?.scrolledTo ?? 0;
    this.report = undefined;
    await this.updateComplete;
    scrollTo(0, place);
    this.renderRoot.querySelector<HTMLElement>('.answer')?.focus({ preventScroll: true });
  }

  #show(dialog: DialogName) {
    this.dialog = dialog;
    void DIALOGS[dialog]();
  }

  async #save() {
    const { saveWork } = await withWords(
      ['library', 'settings'],
      () => import('./library/save-work.ts'),
    );
    if (this.session !== undefined) await saveWork(this.session);
  }

  async #open(file: File) {
    this.dialog = undefined;
    if (this.session !== undefined) await openFile(this.session.store, file);
  }

  async #speak(language: Language) {
    if (this.session === undefined) return;
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

  readonly #replay = ({ detail }: CustomEvent<ReplayRequestDetail>): void => {
    this.dialog = undefined;
    this.askedDay = detail;
  };

  readonly #openGlossary = ({ detail }: CustomEvent<string>): void => {
    this.entry = detail;
    this.#show('glossary');
  };

  readonly #explain = ({ detail }: CustomEvent<FigurePlace>): void => {
    this.figure = detail;
    this.#show('explanation');
  };

  readonly #tour = (): void => {
    this.dialog = undefined;
    this.isTouring = true;
    void withWords(['help'], () => import('./help/releve-tour.ts'));
  };

  readonly #openAccount = ({ detail }: CustomEvent<AccountPlace>): void => {
    this.accountOf = detail.setup;
    this.#show('account');
  };

  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
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
