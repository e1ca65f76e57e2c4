import type { Channel } from '../scenario/types.ts';

export type Medium = Channel['medium'];

/** What a channel of a medium is like before anybody says more. */
interface MediumDefaults {
  /** Contacts for each call of a client who answers on every channel. */
  readonly volume: number;
  readonly handleSeconds: number;
  /** Mean patience; 0: nobody gives up. */
  readonly patienceSeconds: number;
  readonly withinSeconds: number;
  readonly atOnce?: number;
}

/**
 * Common figures of the trade: handle times, contacts at once, and answer times aimed at, as client
 * and provider agree them most often. Patience on the line is 180 s; who writes waits longer.
 */
const DEFAULTS: Readonly<Record<Medium, MediumDefaults>> = {
  voice: { volume: 1, handleSeconds: 360, patienceSeconds: 180, withinSeconds: 20 },
  mobile: { volume: 1, handleSeconds: 360, patienceSeconds: 180, withinSeconds: 20 },
  chat: { volume: 0.3, handleSeconds: 600, patienceSeconds: 180, withinSeconds: 60, atOnce: 2 },
  messaging: {
    volume: 0.125,
    handleSeconds: 420,
    patienceSeconds: 1800,
    withinSeconds: 900,
    atOnce: 3,
  },
  email: { volume: 0.375, handleSeconds: 480, patienceSeconds: 0, withinSeconds: 86_400 },
  social: {
    volume: 0.125,
    handleSeconds: 420,
    patienceSeconds: 0,
    withinSeconds: 14_400,
    atOnce: 3,
  },
  backOffice: { volume: 0.15, handleSeconds: 900, patienceSeconds: 0, withinSeconds: 259_200 },
};

/** Coefficient of variation of a handle time. */
const HANDLE_TIME_CV = 1.1;

/**
 * A channel of a medium with the usual handle time, patience and objective; its opening, profile and
 * uncertainty are those of `model`, its volume in the usual proportion to the calls.
 */
export function channelOf(
  medium: Medium,
  names: { readonly id: string; readonly name: string },
  model: Channel,
): Channel {
  const { volume, handleSeconds, patienceSeconds, withinSeconds, atOnce } = DEFAULTS[medium];
  const isLive = patienceSeconds > 0;
  const { contactsPerWeek, weekday, intraday, season, forecastErrorCv, dayBusynessCv } =
    model.demand;
  const calls = contactsPerWeek / DEFAULTS[model.medium].volume;
  return {
    id: names.id,
    name: names.name,
    medium,
    priority: isLive ? 1 : 2,
    ...(atOnce === undefined ? {} : { concurrency: atOnce }),
    // What is left of a deferred channel in the evening is worked the next day.
    opening: isLive ? model.opening : { ...model.opening, atClosing: 'drain' },
    demand: {
      contactsPerWeek: Math.min(5e6, Math.round(calls * volume)),
      weekday,
      intraday,
      season,
      forecastErrorCv,
      dayBusynessCv,
    },
    handleTime: { distribution: 'lognormal', meanSeconds: handleSeconds, cv: HANDLE_TIME_CV },
    patience: isLive
      ? { distribution: 'exponential', meanSeconds: patienceSeconds }
      : { distribution: 'infinite' },
    redial: { probability: isLive ? 0.5 : 0, meanDelayMinutes: 20, maximumAttempts: 10 },
    objective: { serviceLevel: 0.8, withinSeconds, convention: 'offered' },
    continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 24 },
    costPerLostContact: model.costPerLostContact,
  };
}

/** What a channel may be changed to, so that it fits another medium: how many at once, and the threshold. */
export function withMedium(channel: Channel, medium: Medium): Channel {
  const { withinSeconds, atOnce, patienceSeconds } = DEFAULTS[medium];
  const { concurrency: _, concurrentThroughput: __, balking, ...rest } = channel;
  const isDeferred = patienceSeconds === 0;
  return {
    ...rest,
    medium,
    ...(atOnce === undefined ? {} : { concurrency: atOnce }),
    ...(isDeferred
      ? {
          patience: { distribution: 'infinite' as const },
          opening: { ...channel.opening, atClosing: 'drain' as const },
        }
      : {}),
    ...(isDeferred || balking === undefined ? {} : { balking }),
    objective: { ...channel.objective, withinSeconds },
  };
}

/** Most channels of a scenario, and most teams of a setup. */
export const MOST_CHANNELS = 12;
export const MOST_TEAMS = 24;
