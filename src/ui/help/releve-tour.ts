import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';
import { tourSteps, type TourStep } from './tour-steps.ts';
import { tourStyles } from './tour-styles.ts';

/** Between a part of the page and what is said of it, in pixels. */
const GAP = 12;

/** Between a part of the page and the frame around it, in pixels. */
const RIM = 6;

/** Below this width what is said stands at the foot of the window, as wide as it. */
const NARROW = 700;

/**
 * Four steps over the page, which stays in use: Escape or its cross leaves at any moment. Says
 * nothing until `running`; the page around it is that of its own root.
 *
 * @fires close - the tour is over, or was left
 */
@customElement('releve-tour')
export class ReleveTour extends LitElement {
  static override styles = [base, buttons, tourStyles];

  @property({ attribute: false }) running = false;
  @state() private step = 0;
  /** What had the focus before. */
  #before: HTMLElement | undefined;

  constructor() {
    super();
    this.addController({
      hostDisconnected: () => {
        this.#follow(false);
      },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('running') && this.running) this.step = 0;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.running) return nothing;
    const steps = tourSteps();
    const step = steps[this.step];
    if (step === undefined) return nothing;
    const isLast = this.step === steps.length - 1;
    return html`
      <div class="frame" popover="manual" aria-hidden="true"></div>
      <div
        class="panel"
        popover="manual"
        role="dialog"
        aria-labelledby="heading"
        aria-describedby="text"
        tabindex="-1"
      >
        <p class="muted small">${tr`Step ${this.step + 1} of ${steps.length}`}</p>
        <h2 id="heading">${step.heading}</h2>
        <p id="text">${step.text}</p>
        <div class="moves">
          <button class="leave" @click=${this.#leave}>
            ${isLast ? tr`Close` : tr`Leave the tour`}
          </button>
          <button class="edged" ?disabled=${this.step === 0} @click=${() => this.#go(-1)}>
            ${tr`Back`}
          </button>
          ${isLast ? nothing : html`<button class="main" @click=${() => this.#go(1)}>${tr`Next`}</button>`}
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('running')) this.#follow(this.running);
    if (!this.running) {
      if (changed.get('running') === true) this.#giveBack();
      return;
    }
    if (changed.has('running')) this.#before = focused();
    if (!changed.has('running') && !changed.has('step')) return;
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('[popover]'))
      if (!part.matches(':popover-open')) part.showPopover();
    const target = this.#target();
    // Under the header, which stays on top.
    if (target !== undefined && target.localName !== 'releve-header') {
      const top = target.getBoundingClientRect().top - this.#headerHeight() - GAP;
      scrollBy({ top, behavior: 'instant' });
    }
    this.#place();
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
  }

  #target(): HTMLElement | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    const at: TourStep['at'] = tourSteps()[this.step]?.at ?? [];
    return at
      .map((selector) => root.querySelector<HTMLElement>(selector))
      .find((part): part is HTMLElement => part !== null && part.getClientRects().length > 0);
  }

  #headerHeight(): number {
    const root = this.getRootNode() as Document | ShadowRoot;
    return root.querySelector('releve-header')?.getBoundingClientRect().height ?? 0;
  }

  readonly #place = (): void => {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const target = this.#target()?.getBoundingClientRect();
    if (panel === null || frame === null || target === undefined) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const top = Math.max(2, target.top - RIM);
    const bottom = Math.min(height - 2, target.bottom + RIM);
    const left = Math.max(2, target.left - RIM);
    const right = Math.min(width - 2, target.right + RIM);
    setBox(frame, { top, left, width: right - left, height: Math.max(0, bottom - top) });
    const isNarrow = width < NARROW;
    panel.classList.toggle('foot', isNarrow);
    if (isNarrow) {
      panel.removeAttribute('style');
      return;
    }
    const own = panel.getBoundingClientRect();
    // Beneath the part, beside it, or over its foot where it fills the window.
    const beneath = bottom + GAP;
    const fits = beneath + own.height + GAP <= height;
    const beside = right + GAP + own.width <= width;
    panel.style.top = `${String(Math.min(fits ? beneath : beside ? top : height - own.height - GAP, height - own.height - GAP))}px`;
    panel.style.left = `${String(Math.max(GAP, !fits && beside ? right + GAP : Math.min(left, width - own.width - GAP)))}px`;
  };

  /** The page may be scrolled and resized meanwhile; Escape leaves wherever the focus is. */
  #follow(isRunning: boolean): void {
    const change = isRunning ? addEventListener : removeEventListener;
    change('scroll', this.#place, { passive: true });
    change('resize', this.#place);
    change('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#leave();
  };

  #go(by: number): void {
    this.step += by;
  }

  readonly #leave = (): void => {
    tell(this, 'close');
  };

  #giveBack(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before?.isConnected === true) before.focus();
  }
}

/** What has the focus, inside shadow roots too. */
function focused(): HTMLElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement ? found : undefined;
}

function setBox(
  element: HTMLElement,
  box: Readonly<Record<'top' | 'left' | 'width' | 'height', number>>,
): void {
  for (const [side, pixels] of Object.entries(box))
    element.style.setProperty(side, `${String(Math.round(pixels))}px`);
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-tour': ReleveTour;
  }
}
