import exp from '@stdlib/math-base-special-exp';
import { civilFromDays, daysFromCivil, parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract, Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { replaced } from './amended.ts';
import { inForce } from './dated.ts';

type DepartureClause = NonNullable<Setup['departures']>[number];
type SuccessorClause = NonNullable<DepartureClause['successor']>;

const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = 30;

/** How those who take over grow; times in days. */
export interface Successor {
  readonly lead: number;
  readonly ramp: number;
  readonly startFactor: number;
  readonly learning: number;
  readonly costPerAgent: number;
}

/** One provider's end. Days of the horizon, or before it (below 0). */
export interface Departure {
  readonly provider: number;
  readonly reason: 'notice' | 'breach' | 'insolvency';
  /** Day on which it is told, and the first on which the provider answers nothing more. */
  readonly told: number;
  readonly last: number;
  /** Days before `last` over which the volume moves to others. */
  readonly handOver: number;
  /** The leaver keeps its staff until `last`, though its volume falls. */
  readonly keepsStaff: boolean;
  /** Undefined: those who take over have their agents at once. */
  readonly successor: Successor | undefined;
  /** The later end that this one takes the place of: what it has handed over stays so. */
  readonly former?: Departure;
}

/** A departure of a setup before it is known when it is told. */
export interface PlannedDeparture {
  readonly provider: number;
  /** Day told; undefined: at random. */
  readonly on: number | undefined;
  readonly perYear: number;
  readonly at: (told: number) => Departure;
}

/** The departures that a setup names, in its order. */
export function departuresOf(scenario: Scenario, setup: Setup, clock: Clock): PlannedDeparture[] {
  return (setup.departures ?? []).map((clause) => {
    const provider = scenario.providers.findIndex(({ id }) => id === clause.provider);
    const { contract } = scenario.providers[provider]!;
    const { on, perYear = 0 } = clause;
    return {
      provider,
      on:
        on === undefined ? undefined : present(parseIsoDate(on), 'departures.on') - clock.firstDay,
      perYear,
      at: (told) => departureAt(provider, clause, contract, told, clock),
    };
  });
}

/** The end that a party gives notice of, by the contract's own terms of that day; for breach, on the day itself. */
export function noticeAt(
  provider: number,
  contract: Contract,
  told: number,
  clock: Clock,
  reason: 'notice' | 'breach' = 'notice',
): Departure {
  return departureAt(provider, { reason }, contract, told, clock);
}

/**
 * Day on which a random departure is told: the first event of a Poisson process.
 *
 * @param gap of unit exponential; the same in every setup
 * @returns undefined: not within the horizon
 */
export function toldAt(gap: number, perYear: number, clock: Clock): number | undefined {
  const day = perYear > 0 ? Math.floor((gap / perYear) * DAYS_A_YEAR) : Infinity;
  return day < clock.days ? day : undefined;
}

function departureAt(
  provider: number,
  clause: Pick<DepartureClause, 'reason' | 'lastsDays' | 'successor'>,
  contract: Contract,
  told: number,
  clock: Clock,
): Departure {
  const { reason, lastsDays, successor } = clause;
  const leaving = inForce(replaced(contract, 'leaving', clock), Math.max(0, told))?.value;
  const notice = reason === 'notice' ? (leaving?.noticeMonths ?? 0) : 0;
  const last = lastsDays === undefined ? monthsAfter(told, notice, clock) : told + lastsDays;
  return {
    provider,
    reason,
    told,
    last,
    handOver: Math.min((leaving?.handOverWeeks ?? 0) * 7, last - told),
    keepsStaff: successor?.keepsStaff ?? true,
    successor: successor && successorOf(successor),
  };
}

function successorOf(clause: SuccessorClause): Successor {
  return {
    lead: clause.leadWeeks * 7,
    ramp: clause.rampWeeks * 7,
    startFactor: clause.startFactor,
    learning: clause.learningWeeks * 7,
    costPerAgent: clause.costPerAgent,
  };
}

/**
 * The same day of the month so many months later (the month's last where it has no such day); a
 * fraction of a month counts in thirtieths.
 */
function monthsAfter(day: number, months: number, clock: Clock): number {
  const whole = Math.floor(months);
  const date = civilFromDays(clock.firstDay + day);
  const index = date.year * 12 + date.month - 1 + whole;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  const same = Math.min(daysFromCivil(year, month, date.day), next - 1);
  return same - clock.firstDay + Math.round((months - whole) * DAYS_A_MONTH);
}

/** Part of its share that the leaver still has on a day: from 1, evenly day by day, to 0. */
export function leftOf({ last, handOver, former }: Departure, day: number): number {
  if (day >= last) return 0;
  const left = last - day >= handOver ? 1 : (last - day) / handOver;
  return former === undefined ? left : Math.min(left, leftOf(former, day));
}

/** Part of the agents whom those who take over hire that are at work on a day. */
export function readyOf({ told, successor }: Departure, day: number): number {
  if (successor === undefined) return day >= told ? 1 : 0;
  const since = day - told - successor.lead;
  if (since < 0) return 0;
  return since >= successor.ramp ? 1 : since / successor.ramp;
}

/**
 * By how much longer the contacts take of the agents hired for a departure, the mean over those at
 * work: who came s days ago is slower by (start factor − 1) e^(−s / learning time), as in a
 * workforce. Without a learning time nobody is slower.
 */
export function excessOf(departure: Departure, day: number): number {
  const { successor, told } = departure;
  if (successor === undefined || successor.learning === 0 || successor.startFactor === 1) return 0;
  const ready = readyOf(departure, day);
  if (ready === 0) return 0;
  const first = Math.ceil(told + successor.lead);
  let excess = 0;
  let before = 0;
  for (let came = first; came <= day && before < 1; came++) {
    const by = readyOf(departure, came);
    excess += (by - before) * exp(-(day - came) / successor.learning);
    before = by;
  }
  return ((successor.startFactor - 1) * excess) / ready;
}
