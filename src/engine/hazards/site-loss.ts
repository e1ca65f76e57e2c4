import type { Hazard, Site } from '../../scenario/types.ts';
import { LOSES_THE_BUILDING, TAKES_PEOPLE } from './kinds.ts';
import type { Outage } from './outage.ts';
import type { Span } from './protections.ts';
import { recoveryCourse } from './recovery-course.ts';
import type { StepCurve } from './step-curve.ts';

/** What one outage does to one site that it strikes. */
export interface SiteLoss {
  /** Share of the agents who can work, at the site or at home; undefined: all of them. */
  readonly left: StepCurve | undefined;
  /** Share of the agents who can work at the site: `left` itself when nobody works at home. */
  readonly onSite: StepCurve | undefined;
  /** Factor on the handle time; undefined: none. */
  readonly slow: StepCurve | undefined;
  /** 1 while agents may sit in recovery seats, else 0; undefined: never. */
  readonly claims: StepCurve | undefined;
  /** Whether it keeps people from coming, and leaves contacts in hand alone. */
  readonly takesPeople: boolean;
}

/** From `time` on, `share` of the capacity lost is missing. */
interface Change {
  readonly time: number;
  readonly share: number;
}

/**
 * What is lost in the gaps that the protections leave. A site without cover when the outage ends
 * recovers by the hazard's course; one that is carried at that moment has all of it back since the
 * cover began. Undefined when nothing is lost.
 */
export function lossOf(
  outage: Outage,
  hazard: Hazard,
  site: Site,
  gaps: readonly Span[],
): SiteLoss | undefined {
  const factor = hazard.handleTimeFactor ?? 1;
  if (gaps.length === 0 || (outage.capacityLost === 0 && factor === 1)) return undefined;
  const slow = factor === 1 ? undefined : whileUncovered(outage, gaps, factor);
  const takesPeople = TAKES_PEOPLE.has(hazard.kind);
  if (outage.capacityLost === 0) {
    return { left: undefined, onSite: undefined, slow, claims: undefined, takesPeople };
  }
  const changes = courseOfLoss(outage, hazard, gaps);
  const building = LOSES_THE_BUILDING.has(hazard.kind);
  const lossAt = ({ share }: Change): number => outage.capacityLost * share;
  const onSite = curveOf(changes, 1, (change) => 1 - lossAt(change));

  let left = onSite;
  if (building && site.homeWorking !== undefined) {
    const { share, afterHours } = site.homeWorking;
    const from = outage.start + afterHours * 3600;
    left = curveOf(
      splitAt(changes, from),
      1,
      (change) => 1 - lossAt(change) * (change.time >= from ? 1 - share : 1),
    );
  }
  let claims: StepCurve | undefined;
  if (building && site.recoverySeats !== undefined) {
    const from = outage.start + site.recoverySeats.afterHours * 3600;
    claims = curveOf(splitAt(changes, from), 0, ({ time, share }) =>
      share > 0 && time >= from ? 1 : 0,
    );
  }
  return { left, onSite, slow, claims, takesPeople };
}

function courseOfLoss(outage: Outage, hazard: Hazard, gaps: readonly Span[]): Change[] {
  const { start, duration } = outage;
  const changes: Change[] = [];
  for (const { from, to } of gaps) {
    changes.push({ time: start + from, share: 1 });
    if (to < duration) changes.push({ time: start + to, share: 0 });
  }
  if (gaps[gaps.length - 1]!.to < duration) return changes;
  const end = start + duration;
  for (const { after, missing } of recoveryCourse(hazard, outage.recovery)) {
    changes.push({ time: end + after, share: missing });
  }
  return changes;
}

/** The same course, with a change at `time` as well where something is missing then. */
function splitAt(changes: readonly Change[], time: number): readonly Change[] {
  const before = changes.filter((change) => change.time <= time);
  const share = before[before.length - 1]?.share ?? 0;
  return share > 0 ? [...before, { time, share }, ...changes.slice(before.length)] : changes;
}

function whileUncovered(outage: Outage, gaps: readonly Span[], factor: number): StepCurve {
  const times = [-Infinity];
  const values = [1];
  for (const { from, to } of gaps) {
    times.push(outage.start + from, outage.start + to);
    values.push(factor, 1);
  }
  return { times, values };
}

function curveOf(
  changes: readonly Change[],
  before: number,
  value: (change: Change) => number,
): StepCurve {
  const times = [-Infinity];
  const values = [before];
  for (const change of changes) {
    const next = value(change);
    if (next !== values[values.length - 1]) {
      times.push(change.time);
      values.push(next);
    }
  }
  return { times, values };
}
