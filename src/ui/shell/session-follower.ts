import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../../store/index.ts';
import type { Session } from '../session.ts';
import { onSystemTheme } from '../theme.ts';
import { isSaveKey } from './save-key.ts';
import { isUndoKey } from './undo-key.ts';

/** Keeps an element up to date with a page at work, and gives the page its keys to undo and to save. */
export class SessionFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #mayUndo: () => boolean;
  readonly #save: () => void;
  #session: Session | undefined;
  #ends: (() => void)[] = [];

  /** `mayUndo`: whether the undo keys mean the scenario just now. */
  constructor(host: ReactiveControllerHost, mayUndo: () => boolean, save: () => void) {
    this.#host = host;
    this.#mayUndo = mayUndo;
    this.#save = save;
    host.addController(this);
  }

  /** The state now; undefined before there is a session. */
  get state(): State | undefined {
    return this.#session?.store.state;
  }

  /** Follows another session from now on. */
  follow(session: Session | undefined): void {
    if (session === this.#session) return;
    this.hostDisconnected();
    this.#session = session;
    this.hostConnected();
  }

  hostConnected(): void {
    const session = this.#session;
    if (session === undefined || this.#ends.length > 0) return;
    const update = (): void => this.#host.requestUpdate();
    addEventListener('keydown', this.#key);
    this.#ends.push(session.store.subscribe(update), onSystemTheme(update), () =>
      removeEventListener('keydown', this.#key),
    );
    update();
  }

  hostDisconnected(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (isSaveKey(event)) {
      event.preventDefault();
      if (!event.repeat) this.#save();
      return;
    }
    const key = isUndoKey(event);
    if (key === undefined || !this.#mayUndo()) return;
    event.preventDefault();
    this.#session?.store.dispatch({ type: key === 'undo' ? 'undone' : 'redone' });
  };
}
