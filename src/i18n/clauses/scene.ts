import { tr } from '../../base/words.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Channel, Provider, Scenario } from '../../scenario/types.ts';
import { measured } from './words.ts';

/** What the sentence of a clause needs to know of the scenario it stands in. */
export interface ClauseScene {
  /** Name of the provider whose contract it is. */
  readonly provider: string;
  /** Code of the contract's own currency, and of the scenario's. */
  readonly currency: string;
  readonly clientCurrency: string;
  readonly channels: readonly Channel[];
  readonly providers: readonly Provider[];
}

/** The scene of a provider's contract; without one, of a clause of the company's own. */
export function sceneOf(scenario: Scenario, provider?: Provider): ClauseScene {
  const { channels, providers, currency } = scenario;
  return {
    provider: provider?.name ?? '',
    currency: provider?.contract.currency ?? currency,
    clientCurrency: currency,
    channels,
    providers,
  };
}

/** The name of a channel; of one that is not there, its id. */
export function channelName({ channels }: ClauseScene, id: string): string {
  return channels.find((each) => each.id === id)?.name ?? id;
}

/** The name of a provider; of one that is not there, its id. */
export function providerName({ providers }: ClauseScene, id: string): string {
  return providers.find((each) => each.id === id)?.name ?? id;
}

/** "calls" where all channels are spoken, else "contacts"; of one channel, "contacts of Chat". */
export function contactsOf(scene: ClauseScene, id: string | undefined): string {
  const name = limitOf(scene, id);
  if (name === undefined) return areSpoken(scene, id) ? tr`calls` : tr`contacts`;
  return areSpoken(scene, id) ? tr`calls of ${name}` : tr`contacts of ${name}`;
}

/** One of them: "call", "contact of Chat". */
export function contactOf(scene: ClauseScene, id: string | undefined): string {
  const name = limitOf(scene, id);
  if (name === undefined) return areSpoken(scene, id) ? tr`call` : tr`contact`;
  return areSpoken(scene, id) ? tr`call of ${name}` : tr`contact of ${name}`;
}

/** Whether all channels meant are spoken. */
function areSpoken(scene: ClauseScene, id: string | undefined): boolean {
  const own = channelsMeant(scene, id);
  return own.length > 0 && own.every(({ medium }) => medium === 'voice' || medium === 'mobile');
}

/** The name of the channel that a clause is limited to; undefined where there is no other. */
function limitOf(scene: ClauseScene, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const own = channelsMeant(scene, id);
  return scene.channels.length === 1 && own.length === 1 ? undefined : (own[0]?.name ?? id);
}

function channelsMeant({ channels }: ClauseScene, id: string | undefined): readonly Channel[] {
  return id === undefined ? channels : channels.filter((each) => each.id === id);
}

/** " of Phone", where the channels are several. */
export function ofChannel(scene: ClauseScene, id: string | undefined): string {
  const isTheOnly = scene.channels.length === 1 && scene.channels[0]?.id === id;
  return id === undefined || isTheOnly ? '' : tr` of ${channelName(scene, id)}`;
}

/** "within 20 s", by the objective of a channel; "in time" where channels have several. */
export function thresholdOf(scene: ClauseScene, id: string | undefined): string {
  const words = new Set(
    channelsMeant(scene, id).map((channel) => {
      const { withinSeconds } = channel.objective;
      return isDeferred(channel)
        ? measured(withinSeconds / 3600, 'h')
        : measured(withinSeconds, 's');
    }),
  );
  const [only] = words;
  return words.size === 1 && only !== undefined ? tr`within ${only}` : tr`in time`;
}
