import type { HazardKind, Site } from '../../scenario/types.ts';
import { exponential } from '../random/laws.ts';
import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import { openUnit } from './open-unit.ts';
import type { Outage } from './outage.ts';

/** Seconds after the start of an outage: from, and up to but not including. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Parts of an outage's duration in which nothing carries the site; none: it came to no harm. */
export type Exposure = (
  replication: number,
  outage: Outage,
  kind: HazardKind,
  index: number,
  site: Site,
) => readonly Span[];

/** Outages of one site alone, and failures in use, draw apart from the rest: 2^27 numbers each. */
const ALONE = 0x8000000;
const IN_USE = 0x10000000;

/**
 * Draws whether the protections of a site hold. Each that starts covers the outage from its start
 * time for its hours, or until it fails in use (exponential: R(t) = e^(−λt)); what several cover
 * adds up, so that one may bridge the time until the next runs.
 */
export function exposureSource(root: RootKey): Exposure {
  const starts = new Stream();
  const failures = new Stream();
  const unit = exponential(1);
  return (replication, outage, kind, index, { protections }) => {
    const whole: Span = { from: 0, to: outage.duration };
    if (protections.length === 0) return [whole];
    // One stream for each outage and site: 8,192 occurrences of each of 60 hazards stay apart.
    const place =
      (outage.hazard * 8192 + outage.occurrence) * 256 + index + (outage.site < 0 ? 0 : ALONE);
    starts.seek(root, replication, purpose.protections, place);
    const fails = protections.some(({ failuresPerHour }) => (failuresPerHour ?? 0) > 0);
    if (fails) failures.seek(root, replication, purpose.protections, place + IN_USE);
    const covered: Span[] = [];
    for (const protection of protections) {
      const holds = unitFromBits(starts.next()) < protection.reliability;
      // Drawn for every protection, so that one more at the end leaves these as they were.
      const life = fails ? unit(openUnit(failures)) : Infinity;
      if (protection.against !== kind || !holds) continue;
      const rate = protection.failuresPerHour ?? 0;
      const hours = rate > 0 ? Math.min(protection.hours, life / rate) : protection.hours;
      const from = (protection.startMinutes ?? 0) * 60;
      covered.push({ from, to: from + hours * 3600 });
    }
    return uncovered(whole, covered);
  };
}

/** What the spans leave of a whole one, in order of time. */
export function uncovered(whole: Span, covered: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let reached = whole.from;
  for (const { from, to } of [...covered].sort((a, b) => a.from - b.from)) {
    if (from >= whole.to) break;
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (reached < whole.to) gaps.push({ from: reached, to: whole.to });
  return gaps;
}
