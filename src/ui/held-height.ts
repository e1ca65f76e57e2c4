import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a part of an element as high as it has ever been at its width, so that what stands below does
 * not move when the part says less for a while. The element sets `least` as the part's minimum height.
 */
export class HeldHeight implements ReactiveController {
  /** The height held, as CSS writes it; empty while there is none. */
  least = '';
  readonly #host: ReactiveControllerHost;
  readonly #part: () => HTMLElement | null;
  #height = 0;
  #width = 0;
  #observer: ResizeObserver | undefined;
  #observed: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, part: () => HTMLElement | null) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.#part();
    if (part === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = part;
    if (part === null) return;
    // The observer tells of sizes that are known anyway: asking for them would cost a layout.
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) this.#measure(entry.contentRect);
    });
    this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  #measure({ width, height }: DOMRectReadOnly): void {
    const isOther = Math.abs(width - this.#width) > 0.5;
    if (!isOther && height <= this.#height) return;
    const held = isOther && this.#width > 0 ? 0 : height;
    this.#width = width;
    this.#height = held;
    this.least = held === 0 ? '' : `${String(height)}px`;
    this.#host.requestUpdate();
  }
}
