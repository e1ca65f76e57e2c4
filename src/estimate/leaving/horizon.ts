import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Whether some table names each day of the horizon. */
export function isDated({ channels, setups, horizon: { days } }: Scenario): boolean {
  const dated = (rows: number): boolean => rows !== 1 && rows !== 7 && rows === days;
  return (
    channels.some(({ demand }) => dated(demand.table?.days.length ?? 1)) ||
    setups.some(({ teams }) =>
      teams.some(({ staffing }) => staffing.rule === 'table' && dated(staffing.days.length)),
    )
  );
}

const WEEKS_OF_A_YEAR = 52;

/**
 * How many of a horizon's last whole weeks come again where tables name each day: a year's worth (so
 * that a season comes again in its time) or as many as there are. 0: not one, it cannot be made longer.
 */
export function repeatedWeeks({ horizon: { days } }: Pick<Scenario, 'horizon'>): number {
  return Math.min(WEEKS_OF_A_YEAR, Math.floor(days / 7));
}

/**
 * A scenario over so many days from its first. A longer one has its last whole weeks again, weekday by
 * weekday, in tables that name each day; a shorter one lacks what comes after it: dated rows, special
 * days, departures, hires.
 */
export function lasting(whole: Scenario, days: number): Scenario {
  const scenario = { ...whole, horizon: { ...whole.horizon, days } };
  const { horizon, specialDays = [] } = scenario;
  const end = present(parseIsoDate(horizon.start), 'horizon.start') + horizon.days;
  const isWithin = (date: string | undefined): boolean =>
    date === undefined || (parseIsoDate(date) ?? end) < end;
  const cycle = 7 * repeatedWeeks(whole);
  const rows = <T>(of: readonly T[]): T[] => {
    if (of.length === 1 || of.length === 7) return [...of];
    const again = of.slice(of.length - cycle);
    const more = Math.max(0, horizon.days - of.length);
    return [
      ...of.slice(0, horizon.days),
      // A whole number of weeks before, so that it is the same weekday.
      ...Array.from({ length: more }, (_, day) => present(again[day % cycle], 'a day to repeat')),
    ];
  };
  return {
    ...scenario,
    specialDays: specialDays.filter(({ date }) => isWithin(date)),
    channels: scenario.channels.map((channel) => {
      const { table } = channel.demand;
      if (table === undefined) return channel;
      return {
        ...channel,
        demand: { ...channel.demand, table: { ...table, days: rows(table.days) } },
      };
    }),
    setups: scenario.setups.map((setup) => ({
      ...setup,
      departures: (setup.departures ?? []).filter(({ on }) => isWithin(on)),
      teams: setup.teams.map((team) => {
        const { staffing, workforce } = team;
        return {
          ...team,
          ...(staffing.rule === 'table'
            ? { staffing: { ...staffing, days: rows(staffing.days) } }
            : {}),
          ...(workforce === undefined
            ? {}
            : {
                workforce: {
                  ...workforce,
                  hires: workforce.hires.filter(({ date }) => isWithin(date)),
                },
              }),
        };
      }),
    })),
  };
}
