import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a part of an element as high as it has ever been at its width, so that what stands below does
 * not move when the part says less for a while.
 */
export class HeldHeight implements ReactiveController {
  readonly #part: () => HTMLElement | null;
  #height = 0;
  #width = 0;
  #observer: ResizeObserver | undefined;
  #observed: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, part: () => HTMLElement | null) {
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
      if (entry !== undefined) this.#hold(part, entry.contentRect);
    });
    this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  #hold(part: HTMLElement, { width, height }: DOMRectReadOnly): void {
    const isOther = Math.abs(width - this.#width) > 0.5;
    if (!isOther && height <= this.#height) return;
    // At another width lines break elsewhere: the part is let go, and measured again.
    const isLetGo = isOther && this.#width > 0;
    this.#width = width;
    this.#height = isLetGo ? 0 : height;
    part.style.minHeight = isLetGo ? '' : `${String(height)}px`;
  }
}
