import { isoDate, isoMinute } from '../base/calendar.ts';
import { measures } from '../engine/measures.ts';
import type { OccupancyField } from '../engine/result.ts';
import { monthsOfHorizon } from '../estimate/months.ts';
import { agentTime } from '../estimate/occupancy.ts';
import type { ExportInput } from './input.ts';
import { idAt } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { firstDayOf } from './seconds.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

/** Intervals of the horizon that a row is taken over. */
interface Span {
  readonly per: 'interval' | 'day' | 'month';
  readonly start: string;
  readonly first: number;
  readonly count: number;
}

interface Row extends Span {
  readonly setup: number;
  /** −1: all of the setup. */
  readonly provider: number;
  /** Of all replications together. */
  readonly time: Readonly<Record<OccupancyField, number>>;
}

const AS_IT_PASSES =
  'In the time in which it passed, whenever the contacts came. Mean per replication.';

/**
 * occupancy.csv: one row for each setup, provider and interval, day or month in which its agents were
 * scheduled or had a contact in hand; and one for all providers of the setup together.
 */
export function occupancyTable(input: ExportInput): CsvTable {
  const { scenario, answer } = input;
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const time = (field: OccupancyField, meaning: string): TableColumn<Row> => ({
    name: field,
    unit: 'ms',
    meaning: `${meaning} ${AS_IT_PASSES}`,
    cell: (row) => row.time[field] / answer.n,
  });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('provider', 'Identifier of the provider; empty: all of the setup together.', (row) =>
      idAt(scenario.providers, row.provider),
    ),
    text(
      'per',
      'What the row is taken over: an interval, a day or a month. Days and months are sums of the intervals: add up rows of one kind only.',
      (row) => row.per,
    ),
    text('start', 'Local time at which it starts (ISO 8601).', (row) => row.start),
    time(
      'staffedMilliseconds',
      'Agents’ time as scheduled, overtime and called-in standby included, struck or not.',
    ),
    time('occupiedMilliseconds', 'Agents’ time with at least one contact in hand.'),
    {
      name: 'occupancy',
      unit: 'share',
      meaning: `${measures.occupancy.meaning} All replications together; above 1 where agents finish what they have in hand after their shift, empty when nobody was scheduled.`,
      cell: ({ time: { staffedMilliseconds, occupiedMilliseconds } }) =>
        staffedMilliseconds === 0 ? undefined : occupiedMilliseconds / staffedMilliseconds,
    },
    fingerprintColumn(input),
  ];
  return csvTable('occupancy', columns, () => rowsOf(input));
}

function* rowsOf(input: ExportInput): Generator<Row, void, undefined> {
  const { results, layout } = input;
  const providers = Array.from({ length: layout.providers }, (_, provider) => provider);
  for (let setup = 0; setup < layout.setups; setup += 1) {
    for (const span of spansOf(input)) {
      const each = providers.map((provider) =>
        agentTime(results, setup, provider, span.first, span.count),
      );
      const sum = (field: OccupancyField): number =>
        each.reduce((all, time) => all + time[field], 0);
      const all = {
        staffedMilliseconds: sum('staffedMilliseconds'),
        occupiedMilliseconds: sum('occupiedMilliseconds'),
      };
      for (const [place, time] of [all, ...each].entries()) {
        if (time.staffedMilliseconds === 0 && time.occupiedMilliseconds === 0) continue;
        yield { ...span, setup, provider: place - 1, time };
      }
    }
  }
}

function* spansOf({ scenario, layout }: ExportInput): Generator<Span, void, undefined> {
  const { days, intervalsPerDay: perDay } = layout;
  const firstDay = firstDayOf(scenario);
  for (const { first, days: count } of monthsOfHorizon(firstDay, days)) {
    const start = isoDate(firstDay + first);
    yield { per: 'month', start, first: first * perDay, count: count * perDay };
  }
  for (let day = 0; day < days; day += 1) {
    yield { per: 'day', start: isoDate(firstDay + day), first: day * perDay, count: perDay };
  }
  for (let first = 0; first < days * perDay; first += 1) {
    const start = isoMinute(firstDay * 1440 + (first * 1440) / perDay);
    yield { per: 'interval', start, first, count: 1 };
  }
}
