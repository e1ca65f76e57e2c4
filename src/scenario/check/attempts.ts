import type { Channel, Scenario, Setup } from '../types.ts';
import { handlings } from './plan.ts';

/** Contacts that go on from channel to channel come to an end within so many changes. */
const CHANGES = 50;

/**
 * By channel: the most attempts that one need takes in a setup, on average, were every attempt to
 * fail or, where that makes more, to be answered without being resolved. Infinity: some needs go
 * round between the channels without end.
 */
export function attemptsPerNeed(scenario: Scenario, setup: Setup): readonly number[] {
  const { channels } = scenario;
  const place = new Map(channels.map(({ id }, index) => [id, index]));
  const visits = channels.map((channel) => visit(channel, setup));
  const onward = channels.map((channel) => onwardFrom(channel, setup, place));
  const returns = channels.map((channel) => returning(channel, scenario, setup));
  const chains = channels.map((_, first) => chain(first, onward, visits));
  return chains.map(({ attempts, reached }) => {
    const chance = Math.max(...reached.map((c) => returns[c]?.chance ?? 0));
    const most = Math.max(...reached.map((c) => returns[c]?.most ?? 0));
    const longest = Math.max(...reached.map((c) => chains[c]?.attempts ?? 0));
    return longest === Infinity ? Infinity : attempts + (geometric(chance, most + 1) - 1) * longest;
  });
}

/** Attempts of one visit to a channel: redials if all fail, transfers if one is answered. */
function visit({ id, redial }: Channel, setup: Setup): number {
  const { probability, laterProbability, afterCutOff = 0, afterBlocked = 0 } = redial;
  const first = Math.max(probability, afterCutOff, afterBlocked);
  const later = Math.max(laterProbability ?? probability, afterCutOff, afterBlocked);
  const redials =
    redial.maximumAttempts === 1 ? 0 : first * geometric(later, redial.maximumAttempts - 1);
  const transfers = handlings(setup.routing[id]?.transfers ?? []).most - 1;
  return 1 + redials + transfers;
}

/** 1 + p + p² + …, so many terms. */
function geometric(chance: number, terms: number): number {
  let sum = 0;
  for (let term = 0, power = 1; term < terms; term += 1, power *= chance) sum += power;
  return sum;
}

interface Onward {
  readonly to: number;
  readonly chance: number;
}

/** Where a need goes that was given up in a channel. */
function onwardFrom(
  { id, channelChange }: Channel,
  setup: Setup,
  place: ReadonlyMap<string, number>,
): readonly Onward[] {
  const voicemail = setup.routing[id]?.voicemail;
  return [
    ...(channelChange === undefined
      ? []
      : [{ to: place.get(channelChange.to) ?? 0, chance: channelChange.probability }]),
    ...(voicemail === undefined
      ? []
      : [{ to: place.get(voicemail.channel) ?? 0, chance: voicemail.share }]),
  ];
}

interface Returns {
  readonly chance: number;
  readonly most: number;
}

/** Chance that an answered contact comes back unresolved, at the least resolution there is. */
function returning({ id, repeat }: Channel, { providers }: Scenario, { teams }: Setup): Returns {
  if (repeat === undefined) return { chance: 0, most: 0 };
  const resolution = Math.min(
    1,
    ...providers.flatMap(({ skills }) => skills[id]?.firstContactResolution ?? []),
    ...teams.flatMap(({ skills }) => skills?.[id]?.firstContactResolution ?? []),
  );
  return { chance: repeat.probability * (1 - resolution), most: repeat.maximumRepeats };
}

/** Attempts of a need that changes channel whenever it can, and the channels it may reach. */
function chain(
  first: number,
  onward: readonly (readonly Onward[])[],
  visits: readonly number[],
): { readonly attempts: number; readonly reached: readonly number[] } {
  let at = new Map([[first, 1]]);
  const reached = new Set<number>();
  let attempts = 0;
  for (let change = 0; change <= CHANGES; change += 1) {
    const next = new Map<number, number>();
    for (const [channel, part] of at) {
      reached.add(channel);
      attempts += part * (visits[channel] ?? 1);
      for (const { to, chance } of onward[channel] ?? []) {
        if (chance > 0) next.set(to, (next.get(to) ?? 0) + part * chance);
      }
    }
    at = next;
  }
  const left = [...at.values()].reduce((sum, part) => sum + part, 0);
  return { attempts: left > 1e-6 ? Infinity : attempts, reached: [...reached] };
}
