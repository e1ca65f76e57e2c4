import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { withWords } from '../../i18n/languages.ts';
import type { State } from '../../store/index.ts';
import type { PageFigure } from './page-figures.ts';

/** The report, with the page as it was when it was asked for. */
interface ShownReport {
  readonly state: State;
  readonly figures: readonly PageFigure[];
  /** How far down the page was, in pixels. */
  readonly scrolledTo: number;
}

/** The report that stands in place of a page while it is read. */
export class OpenReport {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #shown: ShownReport | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** Whether it is there, and the page hidden. */
  get isOpen(): boolean {
    return this.#shown !== undefined;
  }

  /** Shows a state and the figures that the page shows of it, once the report's code is there. */
  async open(state: State): Promise<void> {
    const { pageFigures } = await withWords(
      ['results', 'settings', 'editor', 'report'],
      () => import('./index.ts'),
    );
    this.#show({ state, figures: pageFigures(this.#host.renderRoot), scrolledTo: scrollY });
  }

  render(): TemplateResult | typeof nothing {
    if (this.#shown === undefined) return nothing;
    const { state, figures } = this.#shown;
    return html`<releve-report
      .state=${state}
      .figures=${figures}
      @close-report=${() => void this.#close()}
    ></releve-report>`;
  }

  /** The page comes back where it was, its answer in focus. */
  async #close(): Promise<void> {
    const place = this.#shown?.scrolledTo ?? 0;
    this.#show(undefined);
    await this.#host.updateComplete;
    scrollTo(0, place);
    const answer = this.#host.renderRoot.querySelector<HTMLElement>('.answer');
    answer?.focus({ preventScroll: true });
  }

  #show(report: ShownReport | undefined): void {
    this.#shown = report;
    this.#host.requestUpdate();
  }
}
