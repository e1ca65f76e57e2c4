import { turn } from '../turn.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Widths that the plots are made for. */
const LEAST_WIDTH = 320;
const MOST_WIDTH = 1600;
/** Plots this near to the screen are drawn ahead. */
const MARGIN = '400px';
/** Plots further away are drawn too once nothing new has come for this long, ms. */
const SETTLED_AFTER = 1500;

/** What a drawing needs of the element that holds it. */
export interface DrawingHost extends ReactiveControllerHost {
  /** Where it is drawn; known once the element is rendered. */
  readonly frame: HTMLElement | null;
  /** Draws at this width, in whole pixels. */
  drawAt(width: number): void;
}

/**
 * Decides when a plot is drawn: when asked to or when its width changes, at most once in a frame of
 * animation, one plot after the other, and at first only while it is on the screen or near it. Once nothing new has come for a
 * while, or for printing, it is drawn wherever it is.
 */
export class Drawing implements ReactiveController {
  readonly #host: DrawingHost;
  #sizes: ResizeObserver | undefined;
  #places: IntersectionObserver | undefined;
  #frame = 0;
  #isNext = false;
  #width = 0;
  #isNear = false;
  #isWanted = false;
  #settled: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrawingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws again as soon as that is of use. */
  request(): void {
    this.#isWanted = true;
    this.#plan();
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => void this.#drawInTurn(), SETTLED_AFTER);
  }

  hostUpdated(): void {
    const { frame } = this.#host;
    if (frame === null || this.#sizes !== undefined) return;
    this.#sizes = new ResizeObserver((entries) => {
      const width = entries[entries.length - 1]?.contentRect.width ?? 0;
      if (Math.floor(width) === this.#width) return;
      this.#width = Math.floor(width);
      this.request();
    });
    this.#places = new IntersectionObserver(
      (entries) => {
        this.#isNear = entries[entries.length - 1]?.isIntersecting ?? false;
        this.#plan();
      },
      { rootMargin: MARGIN },
    );
    this.#sizes.observe(frame);
    this.#places.observe(frame);
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#places?.disconnect();
    this.#sizes = undefined;
    this.#places = undefined;
    removeEventListener('beforeprint', this.#print);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settled);
    this.#frame = 0;
  }

  hostConnected(): void {
    // Moved in the page: observe again after the next update.
    if (this.#width > 0) this.#host.requestUpdate();
  }

  readonly #print = (): void => {
    if (this.#isWanted && this.#width > 0) this.#draw();
  };

  #plan(): void {
    if (!this.#isWanted || !this.#isNear || this.#width === 0 || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      void this.#drawInTurn();
    });
  }

  async #drawInTurn(): Promise<void> {
    if (this.#isNext) return;
    this.#isNext = true;
    await turn();
    this.#isNext = false;
    if (this.#isWanted && this.#width > 0 && this.#sizes !== undefined) this.#draw();
  }

  #draw(): void {
    this.#isWanted = false;
    this.#host.drawAt(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, this.#width)));
  }
}
