import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time between two moves, ms. */
const BEAT = 100;
/** Speeds to choose from: minutes of the day in a second. */
export const SPEEDS = [10, 30, 60] as const;

/** Moves through the places of a day by itself, until its end or until it is paused. */
export class Playback implements ReactiveController {
  isPlaying = false;
  /** Places a second. */
  speed: number = SPEEDS[1];
  readonly #host: ReactiveControllerHost;
  readonly #move: (by: number) => boolean;
  readonly #quiet = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setInterval> | undefined;
  #due = 0;

  /** `move` goes on by so many places; false when that was the end. */
  constructor(host: ReactiveControllerHost, move: (by: number) => boolean) {
    this.#host = host;
    this.#move = move;
    host.addController(this);
  }

  /** Who asked for less motion gets no play button: minutes and events are chosen by hand. */
  get isOffered(): boolean {
    return !this.#quiet.matches;
  }

  play(): void {
    if (this.isPlaying || !this.isOffered) return;
    this.isPlaying = true;
    this.#due = 0;
    this.#timer = setInterval(() => {
      this.#due += (this.speed * BEAT) / 1000;
      const whole = Math.floor(this.#due);
      if (whole === 0) return;
      this.#due -= whole;
      if (!this.#move(whole)) this.pause();
    }, BEAT);
    this.#host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (!this.isPlaying) return;
    this.isPlaying = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#quiet.addEventListener('change', this.#onQuiet);
  }

  hostDisconnected(): void {
    this.#quiet.removeEventListener('change', this.#onQuiet);
    this.pause();
  }

  readonly #onQuiet = (): void => {
    if (this.#quiet.matches) this.pause();
    this.#host.requestUpdate();
  };
}
