import exp from '@stdlib/math-base-special-exp';
import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Team } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';

type Workforce = NonNullable<Team['workforce']>;
type Hire = Workforce['hires'][number];

const DAYS_A_YEAR = 365.25;

/** How a team's strength and speed change over the horizon. */
export interface Strength {
  /** [day]: headcount / headcount of the first day. */
  readonly scale: Float64Array;
  /** [day]: mean handle-time factor of the agents, by headcount; undefined: 1 on all days. */
  readonly slow: Float64Array | undefined;
}

/**
 * Headcount of each day, in full-time agents at its start:
 *
 *     H(t) = H(0) e^(−αt) + Σ n (1 − early loss) e^(−α(t − s)),  over the classes with 0 < s ≤ t
 *
 * with the attrition rate α a year (leavers / average headcount), n hired, and s the day a class
 * takes its first contacts: day hired + 7 × weeks of training. Everybody leaves at the same rate,
 * beginners too. A class that is at work by day 0 is part of H(0).
 *
 * Learning: a class is slower by (start factor − 1) e^(−(t − s) / learning time), an exponential
 * learning curve; the factor of the team is the mean over its agents. Without a learning time
 * nothing is slower.
 */
export function strengthOf(workforce: Workforce, clock: Clock): Strength {
  const rate = workforce.attritionPerYear / DAYS_A_YEAR;
  const classes = workforce.hires.map((hire) => ({
    hire,
    from: firstDayAtWork(hire, clock),
    agents: hire.agents * (1 - hire.earlyLoss),
  }));
  const scale = new Float64Array(clock.days);
  const slow = new Float64Array(clock.days).fill(1);
  for (let day = 0; day < clock.days; day++) {
    let headcount = workforce.headcount * exp(-rate * day);
    let excess = 0;
    for (const { hire, from, agents } of classes) {
      if (day < from) continue;
      const left = agents * exp(-rate * (day - from));
      if (from > 0) headcount += left;
      excess += left * excessOf(hire, day - from);
    }
    scale[day] = headcount / workforce.headcount;
    slow[day] = headcount > 0 ? 1 + excess / headcount : 1;
  }
  return { scale, slow: slow.some((factor) => factor !== 1) ? slow : undefined };
}

/** Day of the horizon on which a class takes its first contacts; may be negative. */
function firstDayAtWork({ date, trainingWeeks }: Hire, clock: Clock): number {
  const hired = present(parseIsoDate(date), 'hires.date') - clock.firstDay;
  return Math.ceil(hired + trainingWeeks * 7);
}

/** Part of a handle time that a class adds, so many days after its first contacts. */
function excessOf({ startFactor, learningWeeks }: Hire, days: number): number {
  if (learningWeeks === 0) return 0;
  return (startFactor - 1) * exp(-days / (7 * learningWeeks));
}
