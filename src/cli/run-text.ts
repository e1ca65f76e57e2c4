import { formatFingerprint } from '../base/fingerprint.ts';
import { calmMeasures } from '../engine/measures/calm.ts';
import { ENGINE_VERSION, measures } from '../engine/index.ts';
import { findingSentences, isBounded, type Paired, type Summary } from '../estimate/index.ts';
import { isUnused } from '../estimate/unused.ts';
import { serviceLevelConvention } from '../export/names.ts';
import type { Channel } from '../scenario/index.ts';
import { erlangText } from './erlang-text.ts';
import { decimal, figure, interval } from './figures.ts';
import type { Report } from './report.ts';
import { textTable } from './text-table.ts';

const HEAD = ['', 'mean', '95 % interval', 'P5', 'P50', 'P95'];

/** The whole answer of a run as text for a terminal. */
export function runText(report: Report): string {
  const { scenario, answer } = report;
  const { lead, second, method } = findingSentences(scenario, answer);
  return [
    `${scenario.name}\n`,
    [lead, second, method]
      .filter((text) => text !== '')
      .map((text) => `${text}\n`)
      .join(''),
    ...scenario.channels.map((channel, index) => channelText(report, channel, index)),
    wholeText(report),
    differencesText(report),
    costText(report),
    tailText(report),
    recoveryText(report),
    erlangText(report),
    balanceText(report),
    footText(report),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function channelText(report: Report, channel: Channel, index: number): string {
  const { objective, continuity } = channel;
  const convention = [
    `service level = ${serviceLevelConvention(channel)}`,
    `objective ${decimal(objective.serviceLevel * 100, 1)} %`,
    `minimum ${decimal(continuity.minimumServiceLevel * 100, 1)} % for all but ${continuity.maximumDisruptionHours} h in a row`,
  ].join('; ');
  const tables = setupTables(report, (s) => s.channel === index && s.line === -1 && isSaid(s));
  return `${channel.name}: ${convention}\n${tables}`;
}

function wholeText(report: Report): string {
  const { channels } = report.scenario;
  const own = (s: Summary) =>
    s.channel === -1 &&
    s.line === -1 &&
    !(channels.length === 1 && measures[s.measure].level === 'channel') &&
    (s.provider === -1 || takesPart(report, s));
  return `All channels together, and providers\n${setupTables(report, own)}`;
}

/** Left to the table beside Erlang, and what is zero in every replication because nothing uses it. */
function isSaid(summary: Summary): boolean {
  return !(summary.measure in calmMeasures) && !isUnused(summary.measure, [summary]);
}

/** Whether a provider does anything in a setup: where not, its zeros say nothing. */
function takesPart({ answer }: Report, { setup, provider }: Summary): boolean {
  return answer.summaries.some(
    (s) => s.setup === setup && s.provider === provider && s.maximum > 0,
  );
}

function setupTables(report: Report, keep: (summary: Summary) => boolean): string {
  const { scenario, answer } = report;
  const rows = scenario.setups.flatMap((setup, index) => [
    [setup.name, ...HEAD.slice(1)],
    ...answer.summaries
      .filter((summary) => summary.setup === index && keep(summary))
      .map((summary) => summaryRow(report, summary)),
  ]);
  return textTable(rows);
}

function summaryRow({ scenario }: Report, summary: Summary): string[] {
  const { label, unit } = measures[summary.measure];
  const provider = scenario.providers[summary.provider]?.name;
  const shown = (value: number) => figure(value, unit, scenario.currency);
  return [
    `  ${label}${provider === undefined ? '' : `: ${provider}`}`,
    shown(summary.mean.value),
    interval(summary.mean, unit),
    ...(unit === 'event' ? [] : [summary.p5, summary.p50, summary.p95].map(shown)),
  ];
}

function differencesText(report: Report): string {
  const { scenario, answer } = report;
  if (answer.paired.length === 0) return '';
  const first = scenario.setups[0]?.name ?? '';
  const rows = scenario.setups.flatMap((setup, index) =>
    index === 0
      ? []
      : [
          [`${setup.name} less ${first}`, 'mean', '95 % interval', 'better in', 'P5', 'P95'],
          ...answer.paired
            .filter(
              (paired) =>
                paired.b === index &&
                !isRepeated(report, paired) &&
                !(paired.measure in calmMeasures) &&
                !isUnused(paired.measure, [
                  { minimum: paired.difference.low, maximum: paired.difference.high },
                ]),
            )
            .map((paired) => differenceRow(report, paired)),
        ],
  );
  return `Differences in the same worlds, replication by replication\n${textTable(rows)}`;
}

/** With a single channel, all channels together are that one. */
function isRepeated({ scenario }: Report, { measure, channel }: Paired): boolean {
  return channel === -1 && scenario.channels.length === 1 && measures[measure].level === 'channel';
}

function differenceRow({ scenario }: Report, paired: Paired): string[] {
  const { label, unit, better, level } = measures[paired.measure];
  const together = level === 'channel' ? 'all channels' : undefined;
  const channel = scenario.channels[paired.channel]?.name ?? together;
  const shownUnit = unit === 'share' || unit === 'event' ? 'points' : unit;
  const shown = (value: number) => figure(value, shownUnit, scenario.currency);
  return [
    `  ${label}${channel === undefined ? '' : `, ${channel}`}`,
    shown(paired.difference.value),
    interval(paired.difference, shownUnit),
    better === 'neither' ? '' : figure(paired.better.value, 'event', ''),
    shown(paired.p5),
    shown(paired.p95),
  ];
}

function costText({ scenario, answer }: Report): string {
  const rows = scenario.setups.flatMap((setup, index) => [
    [setup.name, 'amount', '95 % interval', 'quantity', 'unit price'],
    ...answer.statement
      .filter((line) => line.setup === index)
      .map(({ line, amount, quantity }) => [
        `  ${scenario.providers[line.provider]?.name ?? 'Own cost'}: ${line.kind}${channelSuffix(scenario.channels, line.channel)}`,
        figure(amount.value, 'currency', scenario.currency),
        interval(amount, 'currency'),
        `${decimal(quantity, 1)} ${line.quantityUnit}`,
        `${line.unitPrice} ${scenario.currency}`,
      ]),
  ]);
  return `Cost lines, mean of the replications\n${textTable(rows)}`;
}

function channelSuffix(channels: readonly Channel[], index: number): string {
  const name = channels[index]?.name;
  return name === undefined ? '' : `, ${name}`;
}

function tailText({ scenario, answer }: Report): string {
  if (answer.tails.length === 0) return '';
  const rows = answer.tails.map(({ measure, setup, level, valueAtRisk, expectedShortfall }) => {
    const { label, unit } = measures[measure];
    return [
      `${label}, ${scenario.setups[setup]?.name ?? ''}, worst ${decimal(100 * (1 - level), 0)} %`,
      figure(valueAtRisk.value, unit, scenario.currency),
      isBounded(valueAtRisk) ? interval(valueAtRisk, unit) : 'too few replications',
      figure(expectedShortfall, unit, scenario.currency),
    ];
  });
  const head = ['', 'value at risk', '95 % interval', 'expected shortfall'];
  return `Bad replications\n${textTable([head, ...rows])}`;
}

function recoveryText({ scenario, answer }: Report): string {
  const rows = answer.recoveries
    .filter(({ outages }) => outages > 0)
    .map((recovery) => [
      scenario.setups[recovery.setup]?.name ?? '',
      decimal(recovery.outagesPerReplication, 2),
      figure(recovery.felt.value, 'event', ''),
      ...(recovery.felt.value === 0
        ? ['-', '-', '-']
        : [
            figure(recovery.meanHours.value, 'h', ''),
            figure(recovery.p50Hours, 'h', ''),
            figure(recovery.p95Hours, 'h', ''),
          ]),
    ]);
  if (rows.length === 0) return '';
  const head = ['', 'outages a replication', 'felt', 'mean time to recover', 'P50', 'P95'];
  return `Recovery from outages\n${textTable([head, ...rows])}`;
}

function balanceText({ scenario, answer }: Report): string {
  const parts = ['offered', 'answered', 'abandoned', 'blocked', 'cutOff', 'stillWaiting'] as const;
  const rows = answer.balances.map((balance) => [
    `${scenario.setups[balance.setup]?.name ?? ''}, ${scenario.channels[balance.channel]?.name ?? ''}`,
    ...parts.map((part) => decimal(balance[part], 0)),
    decimal(balance.difference, 0),
    decimal(balance.intervalsOff, 0),
  ]);
  const head = ['', ...parts.map((part) => measures[part].label.replace('Contacts ', ''))];
  return `Balance of contacts, all replications: offered = answered + abandoned + blocked + cut off + still waiting\n${textTable([[...head, 'difference', 'intervals off'], ...rows])}`;
}

function footText({ scenario, outcome, answer, workers }: Report): string {
  const asked = scenario.run.replications;
  const done = decimal(answer.n, 0);
  const count =
    answer.n === asked
      ? `${done} replications of ${scenario.horizon.days} days`
      : `${done} of ${decimal(asked, 0)} replications of ${scenario.horizon.days} days (stopped)`;
  const speed = `${decimal(answer.contacts, 0)} contacts simulated in ${decimal(outcome.engineSeconds, 1)} s of engine time, ${decimal(outcome.elapsedSeconds, 1)} s on ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
  return [
    `${count}; seed ${scenario.run.seed}; intervals of 95 %`,
    speed,
    `Fingerprint ${formatFingerprint(outcome.fingerprint)} (${outcome.fingerprint}), engine ${ENGINE_VERSION}`,
    '',
  ].join('\n');
}
