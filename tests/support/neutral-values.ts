import type { ScenarioInput } from '../../src/scenario/types.ts';

type ChannelInput = ScenarioInput['channels'][number];
type ProviderInput = ScenarioInput['providers'][number];
type SetupInput = ScenarioInput['setups'][number];
type TeamInput = SetupInput['teams'][number];
type RoutingInput = SetupInput['routing'][string];

const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];
const isLive = (channel: ChannelInput): boolean =>
  !['email', 'social', 'backOffice'].includes(channel.medium ?? 'voice');

/**
 * The same scenario with every feature that it leaves out switched on at the value that does
 * nothing: nobody balks, lines for all, rules whose condition never holds, a schedule of the same
 * shares, and so on. What the scenario says already stays.
 */
export function withNeutralValues(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    horizon: { warmUpDays: 0, ...input.horizon },
    channels: input.channels.map((channel) => neutralChannel(channel, input)),
    providers: input.providers.map(neutralProvider),
    setups: input.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => neutralTeam(team, input)),
      routing: Object.fromEntries(
        Object.entries(setup.routing).map(([id, rule]) => [id, neutralRouting(rule, id, input)]),
      ),
    })),
  };
}

function neutralChannel(channel: ChannelInput, input: ScenarioInput): ChannelInput {
  const other = input.channels.find(({ id }) => id !== channel.id);
  const { redial } = channel;
  const concurrency = channel.concurrency ?? 1;
  return {
    wrapUpShare: 0,
    balking: 0,
    repeat: { probability: 0, meanDelayHours: 1 },
    ...(other === undefined ? {} : { channelChange: { to: other.id, probability: 0 } }),
    satisfactionLostPerRepeat: 0,
    ...(concurrency === 1 ? { concurrency, concurrentThroughput: [1] } : {}),
    ...channel,
    ...(redial === undefined ? {} : { redial: neutralRedial(redial) }),
  };
}

type RedialInput = NonNullable<ChannelInput['redial']>;

/** Later tries as the first one, where that is the same after every kind of failure. */
function neutralRedial(redial: RedialInput): RedialInput {
  const { probability, afterCutOff, afterBlocked } = redial;
  const alike = [afterCutOff, afterBlocked].every(
    (own) => own === undefined || own === probability,
  );
  return {
    ...(alike ? { laterProbability: probability } : {}),
    afterCutOff: probability,
    afterBlocked: probability,
    ...redial,
  };
}

function neutralProvider(provider: ProviderInput): ProviderInput {
  return {
    lines: 200_000,
    ...provider,
    sites: provider.sites.map((site) => ({
      absence: { mean: 0.08, standardDeviation: 0 },
      ...site,
      ...(site.homeWorking === undefined
        ? {}
        : { homeWorking: { handleTimeFactor: 1, ...site.homeWorking } }),
    })),
  };
}

function neutralTeam(team: TeamInput, input: ScenarioInput): TeamInput {
  const provider = input.providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  const skills = team.channels.map((id) => {
    const channel = input.channels.find((candidate) => candidate.id === id);
    return [
      id,
      {
        priority: channel?.priority ?? 1,
        afterSeconds: 0,
        handleTimeFactor: provider?.skills?.[id]?.handleTimeFactor ?? 1,
        ...team.skills?.[id],
      },
    ] as const;
  });
  return {
    reserve: 0,
    shrinkage: 0,
    overtime: { whenCapacityLost: 0.5, share: 0, afterHours: 0, maximumHours: 1 },
    workforce: { headcount: 10 },
    ...team,
    skills: Object.fromEntries(skills),
    ...(team.standby === undefined ? {} : { standby: { handleTimeFactor: 1, ...team.standby } }),
  };
}

function neutralRouting(rule: RoutingInput, id: string, input: ScenarioInput): RoutingInput {
  const channel = input.channels.find((candidate) => candidate.id === id)!;
  const providers =
    rule.policy === 'split'
      ? Object.keys(rule.shares)
      : rule.policy === 'priority'
        ? rule.order
        : rule.providers;
  const [first, second] = providers;
  const deferred = input.channels.find((other) => other.id !== id && !isLive(other));
  const common = {
    caps: Object.fromEntries(providers.map((provider) => [provider, 1_000_000])),
    ...(second === undefined ? {} : { transfers: [{ from: first!, to: second, share: 0 }] }),
    ...(isLive(channel) ? { callBack: { whenExpectedWaitExceedsSeconds: 0, acceptance: 0 } } : {}),
    ...(deferred === undefined || !isLive(channel)
      ? {}
      : { voicemail: { channel: deferred.id, share: 0 } }),
  };
  if (rule.policy !== 'split') return { ...common, ...rule };
  return {
    ...common,
    schedule: [{ days: ALL_WEEK, from: '00:00', to: '24:00', shares: rule.shares }],
    rules: [
      {
        name: 'Never',
        when: { provider: first!, measure: 'waiting', is: 'above', than: 1_000_000, forMinutes: 0 },
        shares: Object.fromEntries(providers.map((provider, i) => [provider, i === 0 ? 1 : 0])),
        until: { than: 0, forMinutes: 0 },
      },
    ],
    ...rule,
  };
}
