import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];

/** The medium of a channel, and what follows from it. */
export interface Medium {
  readonly name: NonNullable<ChannelInput['medium']>;
  readonly deferred: boolean;
  readonly severalAtOnce: boolean;
}

const MEDIA: readonly Medium[] = [
  { name: 'chat', deferred: false, severalAtOnce: true },
  { name: 'messaging', deferred: false, severalAtOnce: true },
  { name: 'email', deferred: true, severalAtOnce: false },
  { name: 'social', deferred: true, severalAtOnce: true },
  { name: 'backOffice', deferred: true, severalAtOnce: false },
];

/** A medium for each channel; undefined: one of those where the customer waits on the line. */
export function media(
  draw: Draw,
  ids: readonly string[],
): { readonly id: string; readonly medium: Medium | undefined }[] {
  return ids.map((id) => ({
    id,
    medium: draw.feature('medium', () => draw.one(MEDIA), 0.45).medium,
  }));
}

type Customers = Pick<
  ChannelInput,
  | 'wrapUpShare'
  | 'patience'
  | 'balking'
  | 'redial'
  | 'repeat'
  | 'satisfactionLostPerRepeat'
  | 'channelChange'
>;

/** Whether contacts of a channel join a backlog. */
export function isDeferred({ medium }: ChannelInput): boolean {
  return MEDIA.some(({ name, deferred }) => deferred && name === medium);
}

/**
 * What customers of a channel do, in parts that a plain scenario does not have. Needs that change
 * channel die out: a channel passes on at most three in ten, and half as messages (see the routing).
 */
export function customers(
  draw: Draw,
  id: string,
  ids: readonly string[],
  deferred: boolean,
): Customers {
  const others = ids.filter((other) => other !== id);
  return {
    ...draw.feature('wrapUpShare', () => draw.number(0, 0.9)),
    ...draw.feature('patience', () => draw.patience(deferred ? 600 : 5, deferred ? 86_400 : 900)),
    ...(deferred ? {} : draw.feature('balking', () => draw.one([0.03, 0.5, 1]))),
    ...draw.feature('redial', () => ({
      probability: draw.number(0, 0.7),
      meanDelayMinutes: draw.number(0.5, 120),
      ...draw.maybe('laterProbability', () => draw.number(0, 0.7)),
      ...draw.maybe('afterCutOff', () => draw.number(0, 0.7)),
      ...draw.maybe('afterBlocked', () => draw.number(0, 0.7)),
      ...draw.maybe('maximumAttempts', () => draw.whole(1, 5)),
    })),
    ...draw.feature('repeat', () => ({
      probability: draw.number(0, 1),
      meanDelayHours: draw.number(0.1, 48),
      ...draw.maybe('maximumRepeats', () => draw.whole(1, 3)),
    })),
    ...draw.feature('satisfactionLostPerRepeat', () => draw.number(0, 1)),
    ...(others.length === 0
      ? {}
      : draw.feature('channelChange', () => ({
          to: draw.one(others),
          probability: draw.number(0, 0.3),
        }))),
  };
}
