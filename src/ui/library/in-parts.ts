import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows drawn in one go: more than a screen shows, and some ten milliseconds of work. */
const ROWS_AT_ONCE = 30;

/** Lets a long list come part by part, so that the page stays alive meanwhile. */
export class InParts implements ReactiveController {
  #drawn = ROWS_AT_ONCE;
  #isMore = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** As much of a list as is drawn now; the rest follows by itself. */
  of<T>(list: readonly T[]): readonly T[] {
    this.#isMore = list.length > this.#drawn;
    return this.#isMore ? list.slice(0, this.#drawn) : list;
  }

  hostUpdated(): void {
    if (!this.#isMore) return;
    this.#isMore = false;
    setTimeout(() => {
      this.#drawn += ROWS_AT_ONCE;
      this.#host.requestUpdate();
    });
  }
}
