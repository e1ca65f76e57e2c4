/** Part of the places that a page key jumps over. */
const PAGE = 0.1;

/**
 * Where a key moves a plot's cursor: a place from 0 to count − 1, −1 to put it away; undefined when
 * the key means nothing to a plot.
 */
export function stepOf(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const page = Math.max(1, Math.round(count * PAGE));
  const by = (step: number): number => Math.max(0, Math.min(last, place + step));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return place < 0 ? last : by(-1);
    case 'PageDown':
      return by(page);
    case 'PageUp':
      return place < 0 ? last : by(-page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return place < 0 ? undefined : -1;
    default:
      return undefined;
  }
}
