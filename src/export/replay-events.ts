import type { Replay } from '../engine/replay.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Cell } from './csv.ts';
import { idAt } from './names.ts';
import { firstDayOf, isoSecond } from './seconds.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Event {
  readonly seconds: number;
  readonly kind: string;
  readonly setup?: string | undefined;
  readonly provider?: string | undefined;
  readonly hazard?: string | undefined;
}

/** replay-events.csv: every outage and instant of the replication, in order of time. */
export function replayEvents(scenario: Scenario, replay: Replay): CsvTable {
  const firstDay = firstDayOf(scenario);
  const text = (
    name: string,
    meaning: string,
    cell: (event: Event) => Cell,
  ): TableColumn<Event> => ({ name, unit: '', meaning, cell });
  const columns = [
    text('time', 'Local time (ISO 8601), the fraction of a second dropped.', ({ seconds }) =>
      isoSecond(firstDay, seconds),
    ),
    text(
      'kind',
      'outageBegins and outageEnds (recovery included) belong to the world; the others to a setup.',
      ({ kind }) => kind,
    ),
    text('setup', 'Identifier of the setup; empty: the world.', ({ setup }) => setup),
    text('provider', 'Identifier of the provider concerned.', ({ provider }) => provider),
    text('hazard', 'Identifier of the hazard.', ({ hazard }) => hazard),
  ];
  const outages = replay.outages.flatMap((outage): Event[] => {
    const hazard = idAt(scenario.hazards, outage.hazard);
    const { startSeconds: start, durationSeconds, recoverySeconds } = outage;
    return [
      { seconds: start, kind: 'outageBegins', hazard },
      { seconds: start + durationSeconds + recoverySeconds, kind: 'outageEnds', hazard },
    ];
  });
  const instants = replay.setups.flatMap((of, index) =>
    of.instants.map(({ kind, seconds, provider }): Event => ({
      seconds,
      kind,
      setup: idAt(scenario.setups, index),
      provider: idAt(scenario.providers, provider),
    })),
  );
  const all = [...outages, ...instants].sort((a, b) => a.seconds - b.seconds);
  return csvTable('replay-events', columns, () => all);
}

/** replay-columns.csv: what is replayed, then every column with its unit and meaning. */
export function replayColumns(
  scenario: Scenario,
  replay: Replay,
  tables: readonly CsvTable[],
): CsvTable {
  type Line = readonly [file: string, name: string, unit: string, meaning: string, value: Cell];
  const heads = [
    ['file', 'File that holds the column; "replay" for what is true of the whole replay.'],
    ['name', 'Name of the column, or of the setting.'],
    ['unit', 'Unit of its numbers.'],
    ['meaning', 'What it holds.'],
    ['value', 'For the replay only: the value.'],
  ] as const;
  const columns = heads.map(([name, meaning], at): TableColumn<Line> => ({
    name,
    unit: '',
    meaning,
    cell: (line) => line[at],
  }));
  return csvTable('replay-columns', columns, function* (): Generator<Line> {
    yield ['replay', 'scenario', '', 'Name of the scenario.', scenario.name];
    yield ['replay', 'seed', '', 'The same seed gives the same numbers.', scenario.run.seed];
    yield ['replay', 'engineVersion', '', 'Version of the simulation engine.', ENGINE_VERSION];
    yield ['replay', 'replication', 'count', 'The replication, from 0.', replay.replication];
    yield ['replay', 'day', 'days', 'The day of the horizon, from 0.', replay.day];
    yield ['replay', 'step', 's', 'Length of a step.', replay.stepSeconds];
    for (const table of tables) {
      for (const { name, unit, meaning } of table.columns) {
        yield [`${table.name}.csv`, name, unit, meaning, undefined];
      }
    }
  });
}
