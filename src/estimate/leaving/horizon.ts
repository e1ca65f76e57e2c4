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

/** What a horizon that ends sooner than the scenario's does not have: dated rows, special days, hires. */
export function trimmed(scenario: Scenario): Scenario {
  const { horizon, specialDays = [] } = scenario;
  const end = present(parseIsoDate(horizon.start), 'horizon.start') + horizon.days;
  const isWithin = (date: string | undefined): boolean =>
    date === undefined || (parseIsoDate(date) ?? end) < end;
  const rows = <T>(days: readonly T[]): T[] =>
    days.length === 1 || days.length === 7 ? [...days] : days.slice(0, horizon.days);
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
