import { describe, expect, it } from 'vitest';
import { replayTables } from '../../../src/export/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { madeUpReplay } from '../../support/made-up-replay.ts';
import { readRows } from './read-csv.ts';

const parsed = parseScenario({
  ...baseScenario(),
  name: '=HYPERLINK("x"), or "not"',
  run: { seed: '-1,5', replications: 2 },
});
if (!parsed.ok) throw new Error('the base scenario is refused');
const scenario = parsed.value;
const tables = replayTables(scenario, madeUpReplay(scenario));
const rows = (name: string) => {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(name);
  return readRows(table.chunks());
};

describe('the CSV files of a replay', () => {
  it('are four', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'replay-contacts',
      'replay-agents',
      'replay-events',
      'replay-columns',
    ]);
  });

  it('have a row of contacts for each setup, channel and minute, units in the header', () => {
    const contacts = rows('replay-contacts');
    expect(contacts).toHaveLength(2 * 1440);
    expect(contacts[1440 + 640]).toMatchObject({
      setup: 'both',
      channel: 'phone',
      time: '2027-01-12T10:40',
      'offered [contacts]': '2',
      'answered [contacts]': '1',
      'abandoned [contacts]': '1',
      'waiting [contacts]': '0',
      'oldestWait [s]': '0',
      'share.atlas [share]': '0',
      'share.borealis [share]': '1',
    });
    expect(contacts[620]).toMatchObject({
      setup: 'alone',
      'waiting [contacts]': '20',
      'waiting.atlas [contacts]': '20',
      'waiting.client [contacts]': '0',
      'oldestWait [s]': '360',
    });
    expect(contacts[615]).toMatchObject({
      'cutOff [contacts]': '5',
      'cutOffInHand [contacts]': '5',
    });
  });

  it('have a row of agents for each provider with a team in the setup', () => {
    const agents = rows('replay-agents');
    expect(agents).toHaveLength((1 + 2) * 1440);
    expect(agents[2 * 1440 + 620]).toMatchObject({
      setup: 'both',
      provider: 'borealis',
      time: '2027-01-12T10:20',
      'atWork [agents]': '11',
      'busy [agents]': '5',
      'inHand [contacts]': '5',
    });
  });

  it('tell outages and instants in order of time', () => {
    const events = rows('replay-events').map(({ time, kind, setup, provider, hazard }) =>
      [time?.slice(11, 16), kind, setup, provider, hazard].join(' '),
    );
    expect(events).toEqual([
      '10:15 outageBegins   attack',
      '10:15 struck alone atlas ',
      '10:15 struck both atlas ',
      '10:25 detected both atlas ',
      '10:40 switched both atlas ',
      '16:15 outageEnds   attack',
      '16:15 recovered alone atlas ',
      '16:15 recovered both atlas ',
      '16:45 returned both atlas ',
    ]);
  });

  it('define every column, and say which day of which replication it is', () => {
    const notes = rows('replay-columns');
    for (const { name, columns } of tables.slice(0, 3)) {
      for (const column of columns) {
        const note = notes.find(
          (row) => row['file'] === `${name}.csv` && row['name'] === column.name,
        );
        expect(note?.['meaning'], column.name).toMatch(/\.$/);
      }
    }
    const value = (name: string) => notes.find((row) => row['name'] === name)?.['value'];
    expect([value('replication'), value('day'), value('step')]).toEqual(['3', '8', '60']);
  });

  it('cannot be run as formulas by a spreadsheet', () => {
    const text = [...tables.at(-1)!.chunks()].join('');
    expect(text).toContain(`"'=HYPERLINK(""x""), or ""not"""`);
    expect(text).toContain(`"'-1,5"`);
  });
});
