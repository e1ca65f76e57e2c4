import { present } from '../base/assert.ts';
import { isoMinute } from '../base/calendar.ts';
import { erlangBeside, type Beside, type ErlangBeside } from '../estimate/erlang-beside.ts';
import type { ExportInput } from './input.ts';
import { conventionOf, DAYS, idAt, unitOf } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly of: ErlangBeside;
  readonly measure: 'serviceLevel' | 'averageSpeedOfAnswer' | 'abandonment';
  readonly figure: Beside;
}

/**
 * erlang.csv: each live channel of each setup in its busiest calm interval of the week, as simulated
 * and as Erlang C and Erlang A foretell.
 */
export function erlangTable(input: ExportInput): CsvTable {
  const { scenario, layout } = input;
  const minutes = 1440 / layout.intervalsPerDay;
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const number = (
    name: string,
    unit: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit, meaning, cell });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', ({ of }) => idAt(scenario.setups, of.setup)),
    text('channel', 'Identifier of the channel.', ({ of }) => idAt(scenario.channels, of.channel)),
    text('weekday', 'Day of the week of the interval.', ({ of }) =>
      present(DAYS[Math.floor(of.interval / layout.intervalsPerDay)], 'weekday'),
    ),
    text('start', 'Local time at which the interval starts.', ({ of }) =>
      isoMinute((of.interval % layout.intervalsPerDay) * minutes).slice(-5),
    ),
    text('measure', 'Identifier of the measure, as in glossary.csv.', ({ measure }) => measure),
    text('unit', 'Unit of the figures.', ({ measure }) => unitOf(measure, scenario)),
    text('convention', 'The settings the measure depends on.', ({ of, measure }) =>
      conventionOf(measure, present(scenario.channels[of.channel], 'channel')),
    ),
    number('simulated', 'see unit', 'As simulated.', ({ figure }) => figure.simulated?.value),
    number(
      'low95',
      'see unit',
      'Lower end of its 95 % interval.',
      ({ figure }) => figure.simulated?.low,
    ),
    number(
      'high95',
      'see unit',
      'Upper end of its 95 % interval.',
      ({ figure }) => figure.simulated?.high,
    ),
    number(
      'erlangC',
      'see unit',
      'As Erlang C foretells; empty when it has no limit.',
      ({ figure }) => figure.erlangC,
    ),
    number('erlangA', 'see unit', 'As Erlang A foretells.', ({ figure }) => figure.erlangA),
    number(
      'intervals',
      'count',
      'Calm occurrences in all replications.',
      ({ of }) => of.occurrences,
    ),
    number(
      'planned',
      'contacts',
      'Contacts planned in the interval, mean.',
      ({ of }) => of.planned,
    ),
    number(
      'offered',
      'contacts',
      'Contacts offered in the simulation, mean.',
      ({ of }) => of.offered,
    ),
    number('agents', 'agents', 'Agents scheduled, mean; all groups.', ({ of }) =>
      of.pools.reduce((sum, pool) => sum + pool.agents, 0),
    ),
    number('load', 'Erlang', 'Work planned for them, mean; all groups.', ({ of }) =>
      of.pools.reduce((sum, pool) => sum + pool.load, 0),
    ),
    number(
      'groups',
      'count',
      'Groups of agents, each with a formula of its own.',
      ({ of }) => of.pools.length,
    ),
    text('reasons', 'Why the figures differ, where they do.', ({ of }) => of.reasons.join(' ')),
    fingerprintColumn(input),
  ];
  return csvTable('erlang', columns, function* (): Generator<Row, void, undefined> {
    for (const of of erlangBeside(scenario, input.results)) {
      yield { of, measure: 'serviceLevel', figure: of.serviceLevel };
      yield { of, measure: 'averageSpeedOfAnswer', figure: of.speedOfAnswer };
      yield { of, measure: 'abandonment', figure: of.abandonment };
    }
  });
}
