import type { HazardBar, HazardHoursData } from '../../../charts/index.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import { closestRival } from '../../../estimate/hazards/rival.ts';
import { moments } from '../../../estimate/moments.ts';
import { studentInterval } from '../../../estimate/student.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { openClock } from './open-clock.ts';
import { listOutages, type ListedOutage } from './outage-list.ts';
import { setupValues } from './setup-values.ts';
import { sharedHours } from './shared-hours.ts';

/** Where the hours of the setups go. */
export interface HazardHours {
  readonly data: HazardHoursData;
  /** Hazards that brought no setup below the minimum. */
  readonly unfelt: readonly string[];
  /** Hazards of which some outage changes demand and takes no capacity: what they do is in the rest. */
  readonly demandAlone: readonly string[];
  /** What comes closest to the first hazard, in the setup that it hits most; undefined: nothing does. */
  readonly rival: HazardRival | undefined;
}

/** The hazard that comes closest to the longest one, and whether it is seen to take less. */
export interface HazardRival {
  readonly name: string;
  readonly hours: number;
  readonly isSeenLower: boolean;
}

/**
 * Hours a replication until service is back, by hazard and setup: the times to recover of its
 * outages, each from its start on the clock of open hours, hours of several outages at once shared
 * (`sharedHours`); mean with Student's interval, the most hours first. Last the rest: hours below
 * the minimum that are more than all of those, in the channel that has most of them. That is at
 * least what falls outside of outages: a time to recover is no shorter than the intervals below the
 * minimum in it, less the part of the first one that was over when the outage began.
 *
 * @param rest the name of the last row: when outages account for all the demand there is, and when
 *   some of them only bring more
 */
export function hazardHours(
  scenario: Scenario,
  results: Results | undefined,
  rest: { readonly calm: string; readonly calmOrDemand: string },
): HazardHours {
  const setups = scenario.setups.map(({ name }) => name);
  if (results === undefined || results.n === 0)
    return { data: { setups, rows: [] }, unfelt: [], demandAlone: [], rival: undefined };
  const all = listOutages(results);
  const clock = openClock(scenario);
  const alone = scenario.hazards
    .filter(
      ({ demand }, hazard) =>
        (demand.during !== 1 || (demand.after !== 1 && demand.afterHours > 0)) &&
        all.some((outage) => outage.hazard === hazard && takesNothing(outage)),
    )
    .map(({ name }) => name);
  const byHazard = scenario.hazards.map((): HazardBar[] => []);
  const bySetup: (readonly Float64Array[])[] = [];
  const restBars = setups.map((_, setup): HazardBar => {
    const { hours, remaining } = hoursOf(scenario, results, all, setup, clock);
    bySetup[setup] = hours;
    hours.forEach((values, hazard) => byHazard[hazard]?.push(meanOf(values, setup)));
    return meanOf(remaining, setup);
  });
  const most = (bars: readonly HazardBar[]): number => Math.max(...bars.map(({ hours }) => hours));
  const rows = scenario.hazards
    .map(({ name, kind }, hazard) => ({ name, kind, bars: byHazard[hazard] ?? [] }))
    .filter(({ bars }) => most(bars) > 0)
    .sort((a, b) => most(b.bars) - most(a.bars));
  return {
    data: {
      setups,
      rows: [
        ...rows,
        {
          name: alone.length === 0 ? rest.calm : rest.calmOrDemand,
          kind: undefined,
          bars: restBars,
        },
      ],
    },
    unfelt: scenario.hazards
      .filter((_, hazard) => most(byHazard[hazard] ?? []) === 0)
      .map(({ name }) => name),
    demandAlone: alone,
    rival: rivalOf(scenario, byHazard, bySetup),
  };
}

/** Of the cell with the most hours, its closest rival among the hazards of that setup. */
function rivalOf(
  { hazards }: Pick<Scenario, 'hazards'>,
  byHazard: readonly (readonly HazardBar[])[],
  bySetup: readonly (readonly Float64Array[])[],
): HazardRival | undefined {
  const cells = byHazard.flatMap((bars, hazard) => bars.map((bar) => ({ hazard, ...bar })));
  const [first, ...rest] = cells;
  if (first === undefined) return undefined;
  const worst = rest.reduce((most, cell) => (cell.hours > most.hours ? cell : most), first);
  const closest = closestRival(bySetup[worst.setup] ?? [], worst.hazard);
  if (closest === undefined) return undefined;
  const { place, isSeenLower } = closest;
  const hours = byHazard[place]?.find(({ setup }) => setup === worst.setup)?.hours ?? 0;
  return { name: hazards[place]?.name ?? '', hours, isSeenLower };
}

const takesNothing = ({ hoursToRecover }: ListedOutage): boolean =>
  hoursToRecover.some((hours) => hours < 0);

/** By hazard, hours of each replication, and what is below the minimum beyond them. */
function hoursOf(
  scenario: Scenario,
  results: Results,
  all: readonly ListedOutage[],
  setup: number,
  clock: (seconds: number) => number,
): { readonly hours: readonly Float64Array[]; readonly remaining: Float64Array } {
  const { n } = results;
  const hours = scenario.hazards.map(() => new Float64Array(n));
  const remaining = new Float64Array(n);
  scenario.channels.forEach((_, channel) => {
    setupValues(results, 'hoursBelowMinimum', setup, channel).forEach((below, row) => {
      remaining[row] = Math.max(remaining[row] ?? 0, below);
    });
  });
  const spans = new Map<number, { hazard: number; from: number; to: number }[]>();
  for (const { replication, hazard, startSeconds, hoursToRecover } of all) {
    const length = hoursToRecover[setup] ?? -1;
    if (length <= 0) continue;
    const from = clock(startSeconds);
    const own = spans.get(replication) ?? [];
    own.push({ hazard, from, to: from + length });
    spans.set(replication, own);
  }
  const anInterval = 24 / results.layout.intervalsPerDay;
  let row = 0;
  for (let replication = 0; replication < results.end; replication++) {
    if (results.present[replication] !== 1) continue;
    const own = spans.get(replication) ?? [];
    let covered = own.length * anInterval;
    sharedHours(own, hours.length).forEach((taken, hazard) => {
      const values = hours[hazard];
      if (values !== undefined) values[row] = taken;
      covered += taken;
    });
    remaining[row] = Math.max(0, (remaining[row] ?? 0) - covered);
    row++;
  }
  return { hours, remaining };
}

/** Mean with Student's interval; hours are never under 0. */
function meanOf(values: Float64Array, setup: number): HazardBar {
  const { value, low, high } = studentInterval(moments(values));
  return { setup, hours: value, low: low === -Infinity ? low : Math.max(0, low), high };
}
