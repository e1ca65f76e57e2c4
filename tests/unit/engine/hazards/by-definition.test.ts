import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { valueAt } from '../../../../src/engine/hazards/step-curve.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { HOUR, threeSites, type SiteInput } from './three-sites.ts';

/*
 * What random outages leave of Lyon, against the definitions taken word by word at random instants:
 * an oracle that knows no curves.
 */

type Protection = NonNullable<SiteInput['protections']>[number];
const KINDS = ['power', 'fire', 'strike', 'carrier'] as const;
const TAKES_BUILDING = new Set<string>(['power', 'fire']);

interface Case {
  readonly hazards: HazardInput[];
  readonly lyon: Partial<SiteInput> & {
    readonly protections: Protection[];
    readonly homeWorking: NonNullable<SiteInput['homeWorking']>;
  };
  readonly outages: Outage[];
}

function drawCase(seed: number): Case {
  const random = seedrandom(String(seed));
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const hazards = KINDS.map((kind, i): HazardInput => ({
    ...FOUR_HOURS,
    id: kind,
    kind,
    ...(random() < 0.5 && { handleTimeFactor: 1 + i / 4 }),
    ...(random() < 0.5 && { recoveryCurve: 'step' }),
  }));
  const protections = Array.from({ length: whole(4) }, (): Protection => ({
    against: KINDS[whole(3)]!,
    hours: 0.5 + whole(10) / 2,
    reliability: whole(2) === 0 ? 0 : 1,
    startMinutes: whole(6) * 20,
  }));
  const outages = Array.from({ length: 1 + whole(4) }, (_, occurrence): Outage => ({
    hazard: whole(3),
    occurrence,
    site: -1,
    start: whole(12) * HOUR,
    duration: (0.5 + whole(12) / 2) * HOUR,
    recovery: whole(2) * HOUR,
    capacityLost: whole(4) / 4,
  }));
  return {
    hazards,
    outages,
    lyon: {
      protections,
      homeWorking: { share: whole(4) / 4, afterHours: whole(4), handleTimeFactor: 1.5 },
      recoverySeats: { seats: 10, at: 'porto', afterHours: whole(4) },
    },
  };
}

/** Whether a protection that starts carries Lyon through this outage at this instant. */
function covered({ hazards, lyon }: Case, outage: Outage, time: number): boolean {
  const { kind } = hazards[outage.hazard]!;
  return lyon.protections.some(({ against, reliability, startMinutes = 0, hours }) => {
    const from = outage.start + startMinutes * 60;
    return against === kind && reliability === 1 && time >= from && time < from + hours * HOUR;
  });
}

/** Share of what the outage takes that is missing at this instant. */
function missing(made: Case, outage: Outage, time: number): number {
  const end = outage.start + outage.duration;
  if (time < outage.start) return 0;
  if (time < end) return covered(made, outage, time) ? 0 : 1;
  if (covered(made, outage, end - 0.001)) return 0;
  if (time >= end + outage.recovery) return 0;
  if (made.hazards[outage.hazard]!.recoveryCurve === 'step') return 1;
  // Steps of ten minutes, as the recoveries here take an hour or two.
  const passed = Math.floor((time - end) / 600) * 600;
  return 1 - passed / outage.recovery;
}

function expectedAt(made: Case, time: number) {
  const { share, afterHours, handleTimeFactor = 1 } = made.lyon.homeWorking;
  const seats = made.lyon.recoverySeats!;
  let left = 1;
  let inHand = 1;
  let onSite = 1;
  let factor = 1;
  let claimed = 0;
  let standing = 1;
  for (const outage of made.outages) {
    const { kind, handleTimeFactor: longer = 1 } = made.hazards[outage.hazard]!;
    const lost = outage.capacityLost * missing(made, outage, time);
    const building = TAKES_BUILDING.has(kind);
    const home = building && time >= outage.start + afterHours * HOUR ? share : 0;
    const own = 1 - lost * (1 - home);
    left *= own;
    if (kind !== 'strike') inHand *= own;
    if (own > 0) onSite *= (1 - lost) / own;
    const lasts = time >= outage.start && time < outage.start + outage.duration;
    if (lasts && !covered(made, outage, time)) factor *= longer;
    if (building && lost > 0 && time >= outage.start + seats.afterHours * HOUR) claimed = 1;
    // Porto has no protection, and nobody at home there.
    if (kind !== 'strike') {
      standing *= 1 - outage.capacityLost * missing({ ...made, lyon: BARE }, outage, time);
    }
  }
  const slow = factor / (onSite + (1 - onSite) / handleTimeFactor);
  return { left, inHand, slow, seats: claimed * seats.seats * standing };
}

const BARE: Case['lyon'] = { protections: [], homeWorking: { share: 0, afterHours: 0 } };

describe('what outages leave', () => {
  it('is what the definitions say, in 400 random cases at 40 instants each', () => {
    let different = 0;
    for (let seed = 0; seed < 400; seed++) {
      const made = drawCase(seed);
      const everywhere = made.hazards.map((hazard) => ({
        ...hazard,
        strikes: { everything: true as const },
      }));
      const scenario = threeSites(everywhere, { lyon: made.lyon });
      const [lyon] = availabilitySource(scenario, rootKey('definition'))(0, made.outages).sites;
      const random = seedrandom(`instants ${String(seed)}`);
      for (let i = 0; i < 40; i++) {
        const time = random() * 24 * HOUR;
        const expected = expectedAt(made, time);
        for (const name of ['left', 'inHand', 'slow', 'seats'] as const) {
          if (name === 'slow' && expected.left === 0) continue;
          expect(valueAt(lyon![name], time), `${name}, case ${String(seed)}`).toBeCloseTo(
            expected[name],
            9,
          );
        }
        if (expected.left < 1 && expected.slow > 1 && expected.seats > 0) different++;
      }
    }
    expect(different).toBeGreaterThan(200);
  });
});
