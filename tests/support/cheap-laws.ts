import type { ScenarioInput } from '../../src/scenario/types.ts';

type ChannelInput = ScenarioInput['channels'][number];

/**
 * The same scenario without gamma laws, whose tables take most of the time of a small run: handle
 * times and patience become exponential of the same mean, days and horizons equally busy.
 */
export function withCheapLaws(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    channels: input.channels.map((channel) => ({
      ...channel,
      handleTime: cheap(channel.handleTime),
      ...(channel.patience === undefined ? {} : { patience: cheap(channel.patience) }),
      demand: { ...channel.demand, forecastErrorCv: 0, dayBusynessCv: 0 },
    })),
  };
}

function cheap<L extends NonNullable<ChannelInput['patience']>>(law: L): L {
  if (law.distribution !== 'gamma') return law;
  return { distribution: 'exponential', meanSeconds: law.meanSeconds } as L;
}
