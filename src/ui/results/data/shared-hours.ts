/** Hours on the clock that one hazard takes, `from` up to `to`. */
export interface Span {
  readonly hazard: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Hours that each of `hazards` hazards takes: an hour that several spans cover is shared between
 * them in equal parts, so that all together are the hours covered at all.
 */
export function sharedHours(spans: readonly Span[], hazards: number): Float64Array {
  const hours = new Float64Array(hazards);
  const instants = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  instants.forEach((from, index) => {
    const to = instants[index + 1];
    if (to === undefined) return;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    for (const { hazard } of over) hours[hazard] = (hours[hazard] ?? 0) + (to - from) / over.length;
  });
  return hours;
}
