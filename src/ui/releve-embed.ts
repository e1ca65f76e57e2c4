import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatFingerprint } from '../base/fingerprint.ts';
import { tr } from '../base/words.ts';
import { runView, type ComparisonChange, type State } from '../store/index.ts';
import './results/index.ts';
import './results/releve-answer.ts';
import type { FigureRequest, TraceRequestDetail } from './run-view.ts';
import type { Session } from './session.ts';
import { base, buttons } from './style/base.ts';
import { tokens } from './style/tokens.ts';
import { onSystemTheme, resolveTheme } from './theme.ts';
import { VIEW } from './view.ts';
import { withWords } from '../i18n/languages.ts';

/**
 * What another page shows of a scenario: the answer, the measures and the plots, to be read, with the
 * way to the page where it can be changed.
 */
@customElement('releve-embed')
export class ReleveEmbed extends LitElement {
  static override styles = [
    base,
    tokens,
    buttons,
    css`
      :host {
        display: block;
        min-height: 100vh;
        padding: var(--space-3) clamp(0.75rem, 2.5vw, 2rem) var(--space-4);
        background: var(--surface);
        color: var(--ink);
        font-family: var(--font);
        font-size: var(--text-body);
        line-height: 1.45;
        font-variant-numeric: tabular-nums;
        -webkit-font-smoothing: antialiased;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        align-items: baseline;
        margin-block-end: var(--space-3);
        padding-block-end: var(--space-2);
        border-block-end: 1px solid var(--rule);
        font-size: var(--text-small);
      }
      h1 {
        flex: 1 1 16rem;
        font-size: var(--text-body);
        overflow-wrap: anywhere;
      }
      releve-measures,
      releve-plots {
        margin-block-start: var(--space-4);
      }
      .refused {
        padding: var(--space-2) var(--space-3);
        border-inline-start: 0.25rem solid var(--error);
        background: var(--error-sunken);
      }
      .refused button {
        margin-block-start: var(--space-2);
      }
    `,
  ];

  /** The page at work; until it is there nothing is shown. */
  @property({ attribute: false }) session: Session | undefined;
  #ends: readonly (() => void)[] = [];

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.#follow(),
      hostDisconnected: () => this.#leave(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session')) this.#follow();
    this.setAttribute('theme', resolveTheme(this.session?.store.state.theme ?? 'auto'));
  }

  override render() {
    const current = this.session?.store.state;
    if (current === undefined) return nothing;
    return current.notice?.kind === 'error' ? this.#refused(current) : this.#shown(current);
  }

  #shown(current: State) {
    const { scenario, run, comparison, traced } = current;
    const known = run.shown;
    const subject = known?.scenario ?? scenario;
    const theme = resolveTheme(current.theme);
    const { fingerprint } = runView(current);
    return html`
      <header>
        <h1>${subject.name}</h1>
        ${
          fingerprint === undefined
            ? nothing
            : html`<span class="muted">${tr`Fingerprint ${formatFingerprint(fingerprint)}`}</span>`
        }
        ${wayToThePage()}
      </header>
      <main @save-figure=${this.#saveFigure} @compare=${this.#compare}>
        <releve-answer
          .scenario=${subject}
          .answer=${known?.headline}
          .run=${runView(current)}
          @start-run=${() => this.session?.runs.start()}
          @stop-run=${() => this.session?.runs.stop()}
        ></releve-answer>
        <releve-measures
          .scenario=${subject}
          .answer=${known?.answer}
          .results=${known?.results}
          .against=${comparison.setup}
        ></releve-measures>
        <releve-plots
          .scenario=${subject}
          .answer=${known?.answer}
          .results=${known?.results}
          .trace=${traced?.scenario === subject ? traced.trace : undefined}
          .theme=${theme}
          @trace-request=${({ detail }: CustomEvent<TraceRequestDetail>) =>
            this.session?.traces.request(detail)}
        ></releve-plots>
      </main>
    `;
  }

  /** A link that does not open shows nothing: another scenario in its place would be taken for it. */
  #refused({ notice }: State) {
    return html`<main class="refused" role="alert">
      <p>${notice?.text}</p>
      <ul>
        ${notice?.issues.slice(0, 3).map(({ message }) => html`<li>${message}</li>`)}
      </ul>
      ${notice?.choices?.map(
        ({ label, choose }) => html`<button class="edged" @click=${choose}>${label}</button>`,
      )}
    </main>`;
  }

  #leave(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  #follow(): void {
    this.#leave();
    const { session } = this;
    const update = (): void => this.requestUpdate();
    this.#ends =
      session === undefined ? [] : [session.store.subscribe(update), onSystemTheme(update)];
  }

  readonly #compare = ({ detail }: CustomEvent<ComparisonChange>): void =>
    this.session?.store.dispatch({ type: 'compared', change: detail });

  readonly #saveFigure = ({ detail }: CustomEvent<FigureRequest>): void => {
    const current = this.session?.store.state;
    if (current === undefined) return;
    void withWords(
      ['results', 'settings', 'editor', 'report'],
      () => import('./dialogs/save-figure.ts'),
    ).then(({ saveFigure }) => saveFigure(current, detail));
  };
}

function wayToThePage() {
  const address = new URL(location.href);
  address.searchParams.delete(VIEW);
  const words = tr`Open in Relève`;
  return html`<a
    href=${address.href}
    target="_blank"
    rel="noopener"
    aria-label=${tr`${words} (opens in a new tab)`}
    >${words} <span aria-hidden="true">↗</span></a
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-embed': ReleveEmbed;
  }
}
