import { isoMinute } from '../base/calendar.ts';
import { erlangBeside, type Beside, type ErlangBeside } from '../estimate/erlang-beside.ts';
import { isBounded } from '../estimate/index.ts';
import { DAYS } from '../export/names.ts';
import { decimal, figure, interval } from './figures.ts';
import type { Report } from './report.ts';
import { textTable } from './text-table.ts';

const FIGURES = [
  ['serviceLevel', 'Service level', 'share'],
  ['speedOfAnswer', 'Average speed of answer', 's'],
  ['abandonment', 'Abandonment', 'share'],
] as const;

/** The busiest calm interval of each live channel beside Erlang C and Erlang A. */
export function erlangText({ scenario, outcome }: Report): string {
  const found = erlangBeside(scenario, outcome.results);
  if (found.length === 0) return '';
  const minutes = scenario.horizon.intervalMinutes;
  const tables = found.map((of) => {
    const head = [
      titleOf(of, minutes, scenario),
      'simulated',
      '95 % interval',
      'Erlang C',
      'Erlang A',
    ];
    const rows = FIGURES.map(([key, label, unit]) => row(label, of[key], unit));
    const why = of.reasons.map((reason) => `    ${reason}\n`).join('');
    return `${titleOf(of, minutes, scenario)}\n${textTable([head, ...rows])}${why === '' ? '' : `  Where they differ:\n${why}`}`;
  });
  return `Beside Erlang: the busiest interval of the week on calm days\n${tables.join('')}`;
}

function titleOf(of: ErlangBeside, minutes: number, scenario: Report['scenario']): string {
  const perDay = 1440 / minutes;
  const at = isoMinute((of.interval % perDay) * minutes).slice(-5);
  const day = DAYS[Math.floor(of.interval / perDay)] ?? '';
  const agents = of.pools.map((pool) => decimal(pool.agents, 1)).join(' + ');
  const load = of.pools.map((pool) => decimal(pool.load, 1)).join(' + ');
  return `${scenario.setups[of.setup]?.name ?? ''}, ${scenario.channels[of.channel]?.name ?? ''}, ${day} ${at}: ${agents} agents, ${load} Erlang`;
}

function row(
  label: string,
  { simulated, erlangC, erlangA }: Beside,
  unit: 'share' | 's',
): string[] {
  const shown = (value: number): string =>
    value === Infinity ? 'without limit' : figure(value, unit, '');
  return [
    `  ${label}`,
    simulated === undefined ? 'never calm' : shown(simulated.value),
    simulated === undefined || !isBounded(simulated) ? '' : interval(simulated, unit),
    shown(erlangC),
    shown(erlangA),
  ];
}
