import { said, tr } from '../base/words.ts';
import { meanPatience } from '../engine/capacity/patience-mean.ts';
import type { PeakPlan } from '../engine/result.ts';
import { isDeferred } from '../scenario/media.ts';
import type { Channel, Scenario, Setup } from '../scenario/types.ts';

/** Which formula lies outside the simulated interval. */
export interface Differing {
  readonly c: boolean;
  readonly a: boolean;
}

type Reason = string | undefined;

/**
 * Why the formulas and the simulation differ: what the scenario has and the formulas leave out, in
 * plain words. Nothing where both formulas lie within the simulated intervals.
 */
export function erlangReasons(
  scenario: Scenario,
  plan: PeakPlan,
  { c, a }: Differing,
): readonly string[] {
  if (!c && !a) return [];
  const channel = scenario.channels[plan.channel]!;
  const setup = scenario.setups[plan.setup]!;
  const reasons: readonly Reason[] = [
    c ? patienceIgnored(channel) : undefined,
    a ? otherPatience(channel) : undefined,
    returns(scenario, channel, setup),
    handleTimes(channel),
    busyness(channel),
    shared(scenario, channel, setup),
    paces(scenario, channel, setup),
    groups(channel, setup, plan),
    queueRules(scenario, channel, setup),
    people(scenario, setup),
    tr`The formulas take the interval as if it had always been so: contacts in hand and in the queue come over from the interval before.`,
  ];
  return reasons.filter((reason) => reason !== undefined);
}

function patienceIgnored({ patience }: Channel): Reason {
  return patience.distribution === 'infinite'
    ? undefined
    : tr`Erlang C lets nobody hang up; here their patience is ${Math.round(meanPatience(patience))} s on average.`;
}

function otherPatience({ patience }: Channel): Reason {
  return patience.distribution === 'infinite' || patience.distribution === 'exponential'
    ? undefined
    : tr`Erlang A takes patience as exponential; here its law is ${said(patience.distribution)}, and the shape counts.`;
}

function returns(scenario: Scenario, channel: Channel, setup: Setup): Reason {
  const routing = setup.routing[channel.id];
  const comeBack = [
    channel.redial.probability > 0 ? tr`redials` : '',
    (channel.repeat?.probability ?? 0) > 0 ? tr`repeats` : '',
    scenario.channels.some(({ channelChange }) => channelChange?.to === channel.id)
      ? tr`customers from other channels`
      : '',
    (routing?.transfers?.length ?? 0) > 0 ? tr`transfers` : '',
  ].filter((word) => word !== '');
  return comeBack.length === 0
    ? undefined
    : tr`The formulas know the forecast alone; ${comeBack.join(', ')} come on top, and most when service is poor.`;
}

function handleTimes({ handleTime }: Channel): Reason {
  return handleTime.distribution === 'exponential'
    ? undefined
    : tr`The formulas take handle times as exponential; here their law is ${said(handleTime.distribution)}.`;
}

function busyness({ demand }: Channel): Reason {
  return demand.dayBusynessCv === 0 && demand.forecastErrorCv === 0
    ? undefined
    : tr`Days are busier or quieter than forecast: the busy ones cost more than the quiet ones give back.`;
}

function shared(scenario: Scenario, channel: Channel, setup: Setup): Reason {
  const others = new Set(
    setup.teams
      .filter(({ channels }) => channels.includes(channel.id))
      .flatMap(({ channels }) => channels),
  );
  others.delete(channel.id);
  const named = scenario.channels.filter(({ id }) => others.has(id));
  const live = named.filter((other) => !isDeferred(other)).map(({ name }) => name);
  const deferred = named.filter(isDeferred).map(({ name }) => name);
  const parts = [
    live.length === 0
      ? ''
      : tr`Its agents also serve ${live.join(', ')}: the formulas see one queue with the common load.`,
    deferred.length === 0
      ? ''
      : tr`Its agents work off ${deferred.join(', ')} in between, and end what they have begun: the formulas leave that work out.`,
  ];
  return parts.every((part) => part === '')
    ? undefined
    : parts.filter((part) => part !== '').join(' ');
}

function paces(scenario: Scenario, channel: Channel, setup: Setup): Reason {
  if ((channel.concurrency ?? 1) > 1) {
    return tr`Agents have several contacts at once: the formulas take each place as an agent at the pace of a full one.`;
  }
  const factors = setup.teams
    .filter(({ channels }) => channels.includes(channel.id))
    .map((team) => {
      const owner = scenario.providers.find(({ sites }) =>
        sites.some(({ id }) => id === team.site),
      );
      return (
        team.skills?.[channel.id]?.handleTimeFactor ??
        owner?.skills[channel.id]?.handleTimeFactor ??
        1
      );
    });
  return new Set(factors).size > 1
    ? tr`Its teams work at different paces: the formulas take the mean.`
    : undefined;
}

function groups({ id }: Channel, setup: Setup, { pools }: PeakPlan): Reason {
  const routing = setup.routing[id];
  if (routing?.overflow !== undefined) {
    return tr`Contacts overflow between providers: better than groups apart, not as good as one.`;
  }
  if (routing?.queue === 'provider' && routing.policy !== 'split' && pools[0]?.provider === -1) {
    return tr`The providers are taken as one group, yet each holds a queue of its own.`;
  }
  return undefined;
}

function queueRules(scenario: Scenario, channel: Channel, setup: Setup): Reason {
  const routing = setup.routing[channel.id];
  const rules = [
    (channel.balking ?? 0) > 0 ? tr`customers who leave at once` : '',
    routing?.maximumWaiting !== undefined ? tr`a queue that can be full` : '',
    routing?.caps !== undefined ? tr`providers’ caps` : '',
    scenario.providers.some(({ lines }) => lines !== undefined) ? tr`a limit of lines` : '',
    routing?.callBack !== undefined ? tr`call-backs` : '',
    setup.teams.some((team) =>
      Object.values(team.skills ?? {}).some((skill) => skill.afterSeconds > 0),
    )
      ? tr`teams that help only after a while`
      : '',
  ].filter((word) => word !== '');
  return rules.length === 0 ? undefined : tr`The formulas leave out ${rules.join(', ')}.`;
}

function people(scenario: Scenario, { teams }: Setup): Reason {
  const sites = scenario.providers.flatMap((provider) => provider.sites);
  const absent = teams.some(
    ({ site }) => sites.find(({ id }) => id === site)?.absence !== undefined,
  );
  if (absent)
    return tr`Agents are away, more on some days than on others: the formulas take those planned.`;
  return teams.some(({ workforce }) => workforce !== undefined)
    ? tr`Beginners work more slowly at first: the formulas take everybody as trained.`
    : undefined;
}
