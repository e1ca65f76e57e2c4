import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { t } from '../../i18n/index.ts';

/** Takes a file that is dropped anywhere on the window, and shows that it may be. */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: (file: File) => void;
  #isOver = false;

  constructor(host: ReactiveControllerHost, take: (file: File) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** What to show while a file is held over the page. */
  get hint() {
    return this.#isOver ? html`<div class="drop">${t('page.drop')}</div>` : nothing;
  }

  hostConnected(): void {
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#dropped);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#dropped);
  }

  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#show(true);
  };

  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.#show(false);
  };

  readonly #dropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.#show(false);
    if (file === undefined) return;
    event.preventDefault();
    this.#take(file);
  };

  #show(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
