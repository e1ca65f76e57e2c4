/** What a drag does, in pixels from where it began. */
export interface Drag {
  readonly move: (dx: number, dy: number) => void;
  /** The pointer was released: after at least one move when `moved`. */
  readonly end: (moved: boolean) => void;
  /** It was broken off, by Escape or by the system. */
  readonly cancel: () => void;
}

/** Less than so many pixels is a press, not a drag. */
const SLACK = 3;

/**
 * Follows a pointer from its press to its release. The pointer is captured by `holder`, which has to
 * stay in the page; moves are told once a frame.
 */
export function followPointer(event: PointerEvent, holder: Element, drag: Drag): void {
  if (!event.isPrimary || event.button !== 0) return;
  const { pointerId, clientX, clientY } = event;
  const ending = new AbortController();
  const { signal } = ending;
  let last = { dx: 0, dy: 0 };
  let moved = false;
  let frame = 0;

  const tellMove = (): void => {
    frame = 0;
    drag.move(last.dx, last.dy);
  };
  const stop = (): void => {
    if (frame !== 0) cancelAnimationFrame(frame);
    ending.abort();
    if (holder.hasPointerCapture(pointerId)) holder.releasePointerCapture(pointerId);
  };
  const isOther = (each: Event): boolean =>
    !(each instanceof PointerEvent) || each.pointerId !== pointerId;
  const follow = (each: Event): void => {
    if (!(each instanceof PointerEvent) || isOther(each)) return;
    last = { dx: each.clientX - clientX, dy: each.clientY - clientY };
    moved ||= Math.hypot(last.dx, last.dy) >= SLACK;
    if (moved && frame === 0) frame = requestAnimationFrame(tellMove);
  };
  const release = (each: Event): void => {
    if (isOther(each)) return;
    follow(each);
    stop();
    if (moved) drag.move(last.dx, last.dy);
    drag.end(moved);
  };
  const breakOff = (): void => {
    stop();
    drag.cancel();
  };

  try {
    holder.setPointerCapture(pointerId);
  } catch {
    // A pointer that is gone already, or one that a test made up: its events still come here.
  }
  holder.addEventListener('pointermove', follow, { signal });
  holder.addEventListener('pointerup', release, { signal });
  holder.addEventListener('pointercancel', (each) => !isOther(each) && breakOff(), { signal });
  window.addEventListener(
    'keydown',
    (each) => {
      if (each.key !== 'Escape') return;
      each.preventDefault();
      each.stopPropagation();
      breakOff();
    },
    { signal, capture: true },
  );
}
