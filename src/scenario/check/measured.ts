import { tr } from '../../base/words.ts';
import { isDeferred } from '../media.ts';
import type { INDICATORS } from '../schema/contract/indicator.ts';
import type { Provider, Scenario } from '../types.ts';

/** What a contract can measure a provider by. */
export type Indicator = (typeof INDICATORS)[number];

/** The values that an indicator can take, and how a person reads that range. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly words: string;
  /** The hint for who wrote per cents. */
  readonly hint: string;
}

/** Range of an indicator, or of the volume as a multiple of its forecast. */
export function rangeOf(measure: Indicator | 'volume'): Range {
  switch (measure) {
    case 'averageSpeedOfAnswer':
      return { least: 0, most: 1e6, words: tr`a time in seconds, 0 or more`, hint: '' };
    case 'backlogAge':
      return { least: 0, most: 1e6, words: tr`a time in hours, 0 or more`, hint: '' };
    case 'netSatisfaction':
      return {
        least: -1,
        most: 1,
        words: tr`a number from -1 to 1`,
        hint: tr`Write a score of 30 as 0.3.`,
      };
    case 'volume':
      return {
        least: 0,
        most: 1e6,
        words: tr`a multiple of the forecast, 0 or more`,
        hint: tr`Write a tenth more as 1.1.`,
      };
    default:
      return { least: 0, most: 1, words: tr`a share from 0 to 1`, hint: tr`Write 80 % as 0.8.` };
  }
}

/** A channel by its id in a sentence; undefined: any of them. */
export function channelInWords(channel: string | undefined): string {
  return channel === undefined ? tr`any channel` : tr`"${channel}"`;
}

type Skill = 'firstContactResolution' | 'satisfaction' | 'quality';

function notStated(skill: Skill, provider: string, where: string): string {
  switch (skill) {
    case 'firstContactResolution':
      return tr`Nothing measures it: the skills of ${provider} state no first-contact resolution for ${where}, nor do those of its teams. State it, or take another indicator.`;
    case 'satisfaction':
      return tr`Nothing measures it: the skills of ${provider} state no satisfaction for ${where}, nor do those of its teams. State it, or take another indicator.`;
    case 'quality':
      return tr`Nothing measures it: the skills of ${provider} state no quality score for ${where}, nor do those of its teams. State it, or take another indicator.`;
  }
}

/** What states an indicator that the simulation does not measure by itself. */
const STATED: Readonly<Partial<Record<Indicator, readonly [Skill, string]>>> = {
  firstContactResolution: ['firstContactResolution', 'a first-contact resolution'],
  satisfaction: ['satisfaction', 'a satisfaction'],
  netSatisfaction: ['satisfaction', 'a satisfaction'],
  qualityScore: ['quality', 'a quality score'],
};

/**
 * Why nothing measures an indicator of a provider, with what to do; undefined: something does.
 * `channel`: the one it is limited to; undefined: all of them.
 */
export function whyUnmeasured(
  measure: Indicator | 'volume',
  channel: string | undefined,
  provider: Provider,
  scenario: Scenario,
): { readonly expected: string; readonly message: string } | undefined {
  const where = channel === undefined ? 'any channel' : `"${channel}"`;
  if (measure === 'backlogAge') {
    const found = scenario.channels.some(
      (each) => isDeferred(each) && (channel === undefined || each.id === channel),
    );
    if (found) return undefined;
    return {
      expected:
        'another indicator, or a deferred channel: medium "email", "social" or "backOffice"',
      message:
        channel === undefined
          ? tr`Only deferred channels have a backlog, and the scenario has none. Take another indicator, or a deferred channel.`
          : tr`Only deferred channels have a backlog, and "${channel}" is none. Take another indicator, or a deferred channel.`,
    };
  }
  const stated = measure === 'volume' ? undefined : STATED[measure];
  if (stated === undefined) return undefined;
  const [key, words] = stated;
  if (statesSkill(key, channel, provider, scenario)) return undefined;
  return {
    expected: `${words} among the skills of "${provider.id}" for ${where}, or another indicator`,
    message: notStated(key, provider.name, channelInWords(channel)),
  };
}

type Stated = Readonly<Record<string, Readonly<Partial<Record<Skill, number | undefined>>>>>;

/** Whether a provider, or a team at one of its sites, states a figure of quality for a channel. */
function statesSkill(
  key: Skill,
  channel: string | undefined,
  { skills, sites }: Provider,
  { setups }: Scenario,
): boolean {
  const own = new Set(sites.map(({ id }) => id));
  const teams = setups.flatMap((setup) => setup.teams.filter(({ site }) => own.has(site)));
  const stated: Stated[] = [skills, ...teams.map((team) => team.skills ?? {})];
  return stated.some((each) =>
    Object.entries(each).some(
      ([id, skill]) => (channel === undefined || id === channel) && skill[key] !== undefined,
    ),
  );
}

/** Whether anybody states how many contacts settle their need. */
export function statesResolution(scenario: Scenario): boolean {
  return scenario.providers.some((provider) =>
    statesSkill('firstContactResolution', undefined, provider, scenario),
  );
}
