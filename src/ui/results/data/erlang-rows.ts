import { said, tr } from '../../../base/words.ts';
import { isoMinute } from '../../../base/calendar.ts';
import type { MeasureUnit } from '../../../engine/measures.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import { erlangBeside, type Beside, type ErlangBeside } from '../../../estimate/erlang-beside.ts';
import { compact, numberStyle } from '../../../estimate/words.ts';
import { DAYS } from '../../../export/names.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { conventionOf } from './convention.ts';
import { showInterval, showValue, wholeNumber } from './numbers.ts';

/** One figure: as simulated, and as foretold. */
export interface BesideRow {
  readonly label: string;
  /** Unit and convention. */
  readonly unit: string;
  readonly simulated: string;
  readonly interval: string | undefined;
  readonly erlangC: string;
  readonly erlangA: string;
}

/** One channel of one setup. */
export interface BesideTable {
  readonly setup: number;
  readonly name: string;
  /** "Monday 10:30". */
  readonly when: string;
  /** "Atlas 19.1 agents for 12.7 Erlang". */
  readonly groups: readonly string[];
  /** How many calm occurrences, and the contacts in them. */
  readonly sample: string;
  readonly rows: readonly BesideRow[];
  readonly reasons: readonly string[];
}

/** Tables of a channel in each setup; none for a channel without live contacts. */
export interface BesideSection {
  readonly channel: string;
  readonly tables: readonly BesideTable[];
}

/** Each live channel in its busiest calm interval, beside the Erlang formulas. */
export function besideSections(scenario: Scenario, results: Results): readonly BesideSection[] {
  const found = erlangBeside(scenario, results);
  return scenario.channels.flatMap(({ name }, channel) => {
    const tables = found.filter((of) => of.channel === channel).map((of) => tableOf(scenario, of));
    return tables.length === 0 ? [] : [{ channel: name, tables }];
  });
}

function tableOf(scenario: Scenario, of: ErlangBeside): BesideTable {
  const minutes = scenario.horizon.intervalMinutes;
  const perDay = 1440 / minutes;
  const settings = scenario.channels[of.channel];
  const row = (label: string, unit: string, figure: Beside, as: MeasureUnit): BesideRow => ({
    label,
    unit,
    ...rowOf(figure, as, scenario.currency),
  });
  return {
    setup: of.setup,
    name: scenario.setups[of.setup]?.name ?? '',
    when: `${said(DAYS[Math.floor(of.interval / perDay)] ?? '')} ${isoMinute((of.interval % perDay) * minutes).slice(-5)}`,
    groups: of.pools.map(({ provider, agents, load }) => {
      const who = scenario.providers[provider]?.name ?? tr`All providers`;
      return tr`${who}: ${number(agents)} agents for ${number(load)} Erlang`;
    }),
    sample:
      of.offered === undefined
        ? tr`never calm in this run`
        : sampleWords(of.occurrences, number(of.offered), number(of.planned)),
    rows: [
      row(
        tr`Service level`,
        settings === undefined ? '' : conventionOf(settings.objective),
        of.serviceLevel,
        'share',
      ),
      row(tr`Average speed of answer`, tr`mean wait of the answered`, of.speedOfAnswer, 's'),
      row(tr`Abandonment`, tr`abandoned / offered`, of.abandonment, 'share'),
    ],
    reasons: of.reasons,
  };
}

function sampleWords(occurrences: number, offered: string, planned: string): string {
  const count = wholeNumber(occurrences);
  return occurrences === 1
    ? tr`${count} calm interval, ${offered} contacts in each (${planned} planned)`
    : tr`${count} calm intervals, ${offered} contacts in each (${planned} planned)`;
}

function rowOf(
  { simulated, erlangC, erlangA }: Beside,
  unit: MeasureUnit,
  currency: string,
): Pick<BesideRow, 'simulated' | 'interval' | 'erlangC' | 'erlangA'> {
  const quantity = { unit, currency };
  const foretold = (value: number): string =>
    value === Infinity ? tr`no limit` : showValue(value, quantity);
  const shown =
    simulated === undefined
      ? { value: tr`never calm`, interval: undefined }
      : showInterval(simulated, quantity);
  return {
    simulated: shown.value,
    interval: shown.interval,
    erlangC: foretold(erlangC),
    erlangA: foretold(erlangA),
  };
}

/** "1,234" or "12.7". */
function number(value: number): string {
  return value >= 1000 ? wholeNumber(value) : compact(value, 3, 'count', numberStyle());
}
