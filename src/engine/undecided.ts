/**
 * The first interval whose contacts have all been offered so late that none of those who still wait
 * when the horizon ends has waited past the threshold: they may yet be answered in time. One past
 * the last interval where there is none.
 *
 * @param withinSeconds threshold of the service level
 */
export function undecidedFrom(
  withinSeconds: number,
  horizonSeconds: number,
  intervalSeconds: number,
): number {
  return Math.max(0, Math.ceil((horizonSeconds - withinSeconds) / intervalSeconds));
}
