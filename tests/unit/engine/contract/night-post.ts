import type { Engine } from '../../../../src/engine/index.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';

type ChannelInput = ScenarioInput['channels'][number];
type ProviderInput = ScenarioInput['providers'][number];
type HazardInput = NonNullable<ScenarioInput['hazards']>[number];

const week = (from: string, to: string) => ({
  days: Array.from({ length: 7 }, () => ({ from, to })),
});

/** Open day and night; about 100 contacts a day of ten minutes. */
export const MAIL: ChannelInput = {
  id: 'mail',
  name: 'E-mail',
  medium: 'email',
  opening: week('00:00', '24:00'),
  demand: { contactsPerWeek: 700 },
  handleTime: { distribution: 'exponential', meanSeconds: 600 },
  objective: { serviceLevel: 0.8, withinSeconds: 86_400 },
  continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
};

/** All that Atlas has, away from a time on. */
export const powerCut = (at: string, durationHours: number): HazardInput => ({
  id: 'power-cut',
  name: 'Power cut',
  kind: 'power',
  strikes: { site: 'lyon' },
  occurs: { at },
  durationHours,
  capacityLost: 1,
});

/**
 * January and February 2027 of e-mail, which comes day and night. Atlas works from 08:00 to 18:00, with
 * agents for everything: what has gathered is taken at 08:00 sharp.
 */
export function nightPost(
  contract: Partial<ProviderInput['contract']> = {},
  more: Partial<ScenarioInput> = {},
): ScenarioInput {
  return {
    schemaVersion: 1,
    name: 'Night post',
    horizon: { start: '2027-01-01', days: 59, intervalMinutes: 30 },
    channels: [MAIL],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [{ id: 'lyon', name: 'Lyon' }],
        contract: { prices: [{ model: 'perContact', price: 4 }], ...contract },
      },
    ],
    setups: [
      {
        id: 'alone',
        name: 'Alone',
        teams: [
          {
            site: 'lyon',
            channels: ['mail'],
            hours: week('08:00', '18:00').days,
            staffing: { rule: 'constant', agents: 200 },
          },
        ],
        routing: { mail: { policy: 'split', shares: { atlas: 1 } } },
      },
    ],
    run: { seed: 'night post', replications: 1 },
    ...more,
  };
}

/** Lines of one kind in the first replication of the first setup: "month: quantity". */
export function billed(engine: Engine, kind: string): string[] {
  const lines = engine.layout.lines[0]!;
  return engine
    .statement(0)[0]!
    .entries.filter(({ line }) => lines[line]!.kind === kind)
    .map(({ month, quantity }) => `${month}: ${quantity}`);
}
