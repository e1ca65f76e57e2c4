import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryHead, Library } from '../../library/index.ts';
import type { Session } from '../session.ts';
import { reasonOf } from './words.ts';

/** Keeps an element up to date with the entries of the library, whichever tab writes them. */
export class LibraryList implements ReactiveController {
  /** Undefined until they are read. */
  entries: readonly EntryHead[] | undefined;
  /** Why they cannot be read. */
  problem: string | undefined;
  readonly #host: ReactiveControllerHost;
  #session: Session | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#start();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Follows the library of a session from now on. */
  follow(session: Session | undefined): void {
    if (session === this.#session) return;
    this.hostDisconnected();
    this.#session = session;
    void this.#start();
  }

  /** Reads the entries now. */
  async read(): Promise<void> {
    if (this.#session !== undefined) await this.#read((await this.#session.desk.load()).library);
  }

  async #start(): Promise<void> {
    const session = this.#session;
    if (session === undefined || this.#end !== undefined) return;
    // Until the library is there, leaving means not to begin.
    const leave = (): void => undefined;
    this.#end = leave;
    const { library } = await session.desk.load();
    if (this.#end !== leave) return;
    this.#end = library.subscribe(() => void this.#read(library));
    await this.#read(library);
  }

  async #read(library: Library): Promise<void> {
    const list = await library.list();
    this.entries = list.ok ? list.value : [];
    this.problem = list.ok ? undefined : reasonOf(list.error);
    this.#host.requestUpdate();
  }
}
