import { present } from '../base/assert.ts';
import type { Replay } from '../engine/replay.ts';
import { FLOW_FIELDS, type FlowField } from '../engine/replay.ts';
import { providersOfSetup, replayedSetup, type ReplayedSetup } from '../estimate/replayed-day.ts';
import type { Scenario } from '../scenario/types.ts';
import { idAt } from './names.ts';
import { replayColumns, replayEvents } from './replay-events.ts';
import { firstDayOf, isoSecond } from './seconds.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

/** A place in a replay: what a row is made from. */
interface Row {
  readonly setup: number;
  /** Index of the channel or of the provider. */
  readonly of: number;
  readonly step: number;
}

const FLOW_MEANINGS: Readonly<Record<FlowField, string>> = {
  offered: 'Attempts that reached the routing plan within the step.',
  answered: 'Contacts that an agent took within the step, also those cut off later.',
  abandoned: 'Customers who hung up, or left at once rather than wait, within the step.',
  blocked: 'Contacts turned away within the step: no place in the queue, or no line.',
  cutOff: 'Contacts cut off within the step, while they waited or in an agent’s hands.',
  cutOffInHand: 'Of those cut off: contacts in an agent’s hands.',
};

/** Every CSV file of a replay: contacts, agents, events, and what their columns mean. */
export function replayTables(scenario: Scenario, replay: Replay): readonly CsvTable[] {
  const tables = [
    contactsTable(scenario, replay),
    agentsTable(scenario, replay),
    replayEvents(scenario, replay),
  ];
  return [...tables, replayColumns(scenario, replay, tables)];
}

/** replay-contacts.csv: one row for each setup, channel and step. */
function contactsTable(scenario: Scenario, replay: Replay): CsvTable {
  const read = reader(scenario, replay);
  const by = (name: string, unit: string, meaning: string, values: Values): TableColumn<Row> =>
    seriesColumn(name, unit, meaning, scenario.channels.length, replay.setups.length, values);
  const columns: readonly TableColumn<Row>[] = [
    setupColumn(scenario),
    {
      name: 'channel',
      unit: '',
      meaning: 'Identifier of the channel.',
      cell: (row) => idAt(scenario.channels, row.of),
    },
    timeColumn(scenario, replay),
    ...FLOW_FIELDS.map((field) =>
      by(field, 'contacts', FLOW_MEANINGS[field], (setup, channel) =>
        read(setup).flow(channel, field),
      ),
    ),
    by('waiting', 'contacts', 'Contacts that wait as the step ends.', (setup, channel) =>
      read(setup).waiting(channel),
    ),
    by('waiting.client', 'contacts', 'Of these: in the queue that the client holds.', (setup, c) =>
      read(setup).waitingAt(c, 'client'),
    ),
    ...scenario.providers.map(({ id }, provider) =>
      by(`waiting.${id}`, 'contacts', `Of these: in the queue of provider ${id}.`, (setup, c) =>
        read(setup).waitingAt(c, provider),
      ),
    ),
    by('oldestWait', 's', 'How long the one who waits longest has waited.', (setup, channel) =>
      read(setup).oldest(channel),
    ),
    ...scenario.providers.map(({ id }, provider) =>
      by(`share.${id}`, 'share', `Share of the contacts routed to ${id} in force.`, (setup, c) =>
        read(setup).shares(c, provider),
      ),
    ),
  ];
  return csvTable('replay-contacts', columns, () =>
    rows(
      replay,
      scenario.channels.map((_, channel) => channel),
    ),
  );
}

/** replay-agents.csv: one row for each setup, provider with a team in it, and step. */
function agentsTable(scenario: Scenario, replay: Replay): CsvTable {
  const read = reader(scenario, replay);
  const by = (name: string, unit: string, meaning: string, values: Values): TableColumn<Row> =>
    seriesColumn(name, unit, meaning, scenario.providers.length, replay.setups.length, values);
  const columns: readonly TableColumn<Row>[] = [
    setupColumn(scenario),
    {
      name: 'provider',
      unit: '',
      meaning: 'Identifier of the provider.',
      cell: (row) => idAt(scenario.providers, row.of),
    },
    timeColumn(scenario, replay),
    by('atWork', 'agents', 'Agents at work as the step ends, outages considered.', (setup, p) =>
      read(setup).agents(p),
    ),
    by('busy', 'agents', 'Of these: agents with at least one contact in hand.', (setup, p) =>
      read(setup).busy(p),
    ),
    by('inHand', 'contacts', 'Contacts in agents’ hands; several at once for one agent.', (s, p) =>
      read(s).inHand(p),
    ),
  ];
  return csvTable('replay-agents', columns, function* () {
    for (let setup = 0; setup < replay.setups.length; setup += 1) {
      for (const of of providersOfSetup(scenario, setup)) {
        for (let step = 0; step < replay.steps; step += 1) yield { setup, of, step };
      }
    }
  });
}

type Values = (setup: number, of: number) => ArrayLike<number>;

/** A column of numbers whose series are read once, not once a row; its unit stands in its name. */
function seriesColumn(
  name: string,
  unit: string,
  meaning: string,
  things: number,
  setups: number,
  values: Values,
): TableColumn<Row> {
  const series = new Array<ArrayLike<number> | undefined>(things * setups);
  return {
    name: `${name} [${unit}]`,
    unit,
    meaning,
    cell: ({ setup, of, step }) => (series[setup * things + of] ??= values(setup, of))[step],
  };
}

/** Reads one setup at a time; the same reader for the same setup. */
function reader(scenario: Scenario, replay: Replay): (setup: number) => ReplayedSetup {
  const read = replay.setups.map((_, setup) => replayedSetup(scenario, replay, setup));
  return (setup) => present(read[setup], 'setup of a replay');
}

function* rows({ setups, steps }: Replay, things: readonly number[]): Generator<Row> {
  for (let setup = 0; setup < setups.length; setup += 1) {
    for (const of of things) for (let step = 0; step < steps; step += 1) yield { setup, of, step };
  }
}

function setupColumn(scenario: Scenario): TableColumn<Row> {
  return {
    name: 'setup',
    unit: '',
    meaning: 'Identifier of the setup.',
    cell: (row) => idAt(scenario.setups, row.setup),
  };
}

function timeColumn(scenario: Scenario, replay: Replay): TableColumn<Row> {
  const firstDay = firstDayOf(scenario);
  return {
    name: 'time',
    unit: '',
    meaning: 'Local time at which the step starts (ISO 8601).',
    cell: ({ step }) =>
      isoSecond(firstDay, replay.day * 86_400 + step * replay.stepSeconds).slice(
        0,
        replay.stepSeconds % 60 === 0 ? 16 : 19,
      ),
  };
}
