import { said, semicolon, tr } from '../../base/words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { measured, percent } from '../../i18n/clauses/words.ts';
import { describeField } from '../../scenario/describe-field.ts';
import type { Routing, Scenario, Team } from '../../scenario/types.ts';
import { sharesInWords } from '../editor/summaries.ts';
import type { ReportTable } from './report-table.ts';

/** Who staffs what, in each setup. */
export function teamTable({ setups, providers, channels }: Scenario): ReportTable {
  const siteName = (id: string): string => {
    const provider = providers.find(({ sites }) => sites.some((site) => site.id === id));
    const site = provider?.sites.find((each) => each.id === id);
    return provider === undefined || site === undefined ? id : `${provider.name}, ${site.name}`;
  };
  const channelName = (id: string): string => channels.find((each) => each.id === id)?.name ?? id;
  return {
    caption: tr`Setups: who staffs what`,
    heads: [tr`Setup`, tr`Provider and site`, tr`Channels`, tr`Agents`, tr`Standby`],
    rows: setups.flatMap(({ name, teams }) =>
      teams.map((team) => [
        name,
        siteName(team.site),
        team.channels.map(channelName).join(', '),
        agentsInWords(team),
        standbyInWords(team),
      ]),
    ),
  };
}

function agentsInWords({ staffing }: Team): string {
  switch (staffing.rule) {
    case 'erlang': {
      const spare = percent(staffing.spare);
      return tr`sized for ${percent(staffing.share)} of the work, ${spare} spare`;
    }
    case 'constant':
      return tr`${formatNumber(staffing.agents)} all day`;
    case 'table':
      return tr`by a table of ${formatNumber(staffing.days.length)} days`;
  }
}

function standbyInWords({ standby }: Team): string {
  const last = standby?.stages.at(-1);
  if (last === undefined) return '–';
  return tr`${formatNumber(last.agents)} agents within ${measured(last.afterHours, 'h')}`;
}

/** How contacts find an agent, in each setup and channel. */
export function routingTable(scenario: Scenario): ReportTable {
  const { setups, channels } = scenario;
  return {
    caption: tr`Setups: where the contacts go`,
    heads: [tr`Setup`, tr`Channel`, tr`Routing`, tr`When something goes wrong`],
    rows: setups.flatMap((setup) =>
      channels.flatMap(({ id, name }) => {
        const routing = Object.hasOwn(setup.routing, id) ? setup.routing[id] : undefined;
        if (routing === undefined) return [];
        return [[setup.name, name, policyInWords(scenario, routing), rulesInWords(routing)]];
      }),
    ),
  };
}

function policyInWords({ providers }: Scenario, routing: Routing): string {
  const nameOf = (id: string): string => providers.find((each) => each.id === id)?.name ?? id;
  switch (routing.policy) {
    case 'split':
      return sharesInWords(routing.shares, nameOf);
    case 'priority':
      return tr`the first with an idle agent: ${routing.order.map(nameOf).join(', ')}`;
    case 'leastExpectedWait':
      return tr`the shortest expected wait: ${routing.providers.map(nameOf).join(', ')}`;
  }
}

/** Settings of a routing that are named, and not told in full. */
const FURTHER = ['schedule', 'rules', 'caps', 'transfers', 'callBack', 'voicemail'] as const;

function rulesInWords(routing: Routing): string {
  const { failover, overflow, queue } = routing;
  const parts: string[] = [];
  if (queue === 'central') parts.push(tr`one common queue`);
  if (failover !== undefined) {
    const { detectMinutes, switchMinutes, failbackMinutes } = failover;
    const [detect, turn, back] = [detectMinutes, switchMinutes, failbackMinutes].map(formatNumber);
    parts.push(
      tr`fail-over: seen after ${detect ?? ''} min, switched ${turn ?? ''} min later, back ${back ?? ''} min after the repair`,
    );
  }
  if (overflow !== undefined) parts.push(overflowInWords(overflow));
  const further = FURTHER.filter((key) => key in routing && valueOf(routing, key) !== undefined);
  const named = further.map((key) =>
    said(describeField(`setups[].routing{}.${key}`)?.title ?? key),
  );
  if (named.length > 0) parts.push(tr`also set: ${named.join(', ')}`);
  return parts.length === 0 ? '–' : parts.join(semicolon());
}

function overflowInWords(overflow: NonNullable<Routing['overflow']>): string {
  if ('whenExpectedWaitExceedsSeconds' in overflow) {
    const wait = measured(overflow.whenExpectedWaitExceedsSeconds, 's');
    return tr`overflow when the expected wait exceeds ${wait}`;
  }
  if ('whenWaitingReaches' in overflow) {
    return tr`overflow when ${formatNumber(overflow.whenWaitingReaches)} wait`;
  }
  return 'afterSeconds' in overflow
    ? tr`overflow after a wait of ${measured(overflow.afterSeconds, 's')}`
    : tr`overflow when no agent is idle`;
}

function valueOf(routing: Routing, key: string): unknown {
  return Object.entries(routing).find(([own]) => own === key)?.[1];
}
