import { t } from '../../i18n/editor.ts';
import type { Hazard, Scenario } from '../../scenario/types.ts';

/** How a value of a choice is called on screen; of the setting of this key, where several have it. */
export function choiceName(choice: unknown, key = ''): string {
  return typeof choice === 'number' ? String(choice) : t('choice', { key, value: String(choice) });
}

/** Something a hazard can strike, as one choice. */
export interface StrikeTarget {
  readonly value: string;
  readonly label: string;
  readonly strikes: Hazard['strikes'];
}

/** All that a hazard of this scenario can strike, what it strikes now included. */
export function strikeTargets(
  { providers }: Scenario,
  now: Hazard['strikes'],
): readonly StrikeTarget[] {
  const sites = providers.flatMap((provider) => provider.sites);
  const regions = new Set(sites.flatMap(({ region }) => region ?? []));
  const dependencies = new Set(sites.flatMap(({ dependsOn }) => dependsOn));
  const all: Hazard['strikes'][] = [
    ...sites.map(({ id }) => ({ site: id })),
    ...[...regions].map((region) => ({ region })),
    ...[...dependencies].map((dependency) => ({ dependency })),
    ...providers.map(({ id }) => ({ provider: id })),
    { everything: true },
  ];
  const key = JSON.stringify(now);
  if (!all.some((strikes) => JSON.stringify(strikes) === key)) all.push(now);
  return all.map((strikes) => ({
    value: JSON.stringify(strikes),
    label: strikeName(strikes, providers),
    strikes,
  }));
}

/** What a hazard strikes, in words. */
export function strikeName(strikes: Hazard['strikes'], providers: Scenario['providers']): string {
  if ('everything' in strikes) return t('strikes.everything');
  if ('site' in strikes) {
    const site = providers.flatMap(({ sites }) => sites).find(({ id }) => id === strikes.site);
    return t('strikes.site', { name: site?.name ?? strikes.site });
  }
  if ('provider' in strikes) {
    const provider = providers.find(({ id }) => id === strikes.provider);
    return t('strikes.provider', { name: provider?.name ?? strikes.provider });
  }
  return 'region' in strikes
    ? t('strikes.region', { name: strikes.region })
    : t('strikes.dependency', { name: strikes.dependency });
}
