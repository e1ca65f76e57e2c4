import { nothing } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/index.ts';
import { describeSections, type SectionId } from '../../scenario/describe.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import type { Disclosure, EditorContext } from './disclosure.ts';
import type { Parts } from './parts.ts';
import { CHANNEL_KEYS, PROVIDER_KEYS } from './section-keys.ts';

/**
 * The sections of the editor, in the order in which people think. Their contents come with `parts`;
 * until then an open section is empty.
 */
export function sections(context: EditorContext, parts: Parts | undefined): readonly Disclosure[] {
  const { document } = context.view.draft;
  const { channels, providers, setups } = document;
  const described = describeSections(document);
  const summaryOf = (id: SectionId): string =>
    described.find((each) => each.id === id)?.summary ?? '';
  const inChannels = (keys: readonly string[]): readonly Path[] =>
    channels.flatMap((_, c) => keys.map((key) => ['channels', c, key]));
  const inProviders = (keys: readonly string[]): readonly Path[] =>
    providers.flatMap((_, p) => keys.map((key) => ['providers', p, key]));
  const section = (key: keyof Parts, title: string, summary: string, paths: readonly Path[]) => ({
    key,
    title,
    summary,
    paths,
    content: () => parts?.[key](context) ?? nothing,
  });
  return [
    section('demand', t('section.demand'), summaryOf('demand'), inChannels(CHANNEL_KEYS)),
    section('objective', t('section.objective'), objectiveSummary(document), [
      ...inChannels(['objective', 'continuity']),
    ]),
    section(
      'providers',
      t('section.providers'),
      summaryOf('providers'),
      inProviders(PROVIDER_KEYS),
    ),
    section('setups', t('section.setups'), setups.map(({ name }) => name).join(' · '), [
      ['setups'],
    ]),
    section('hazards', t('section.hazards'), summaryOf('hazards'), [['hazards']]),
    section('contracts', t('section.contracts'), summaryOf('contracts'), [
      ...inProviders(['contract']),
      ...inChannels(['costPerLostContact']),
      ['client'],
      ['exchangeRates'],
    ]),
    section(
      'run',
      t('section.run'),
      summaryOf('run'),
      RUN_KEYS.map((key) => [key]),
    ),
    section('document', t('document.heading'), t('summary.document'), []),
  ];
}

const RUN_KEYS = ['run', 'horizon', 'name', 'description', 'currency', 'specialDays'] as const;

function objectiveSummary({ channels }: Scenario): string {
  return channels
    .map((channel) => {
      const { serviceLevel, withinSeconds } = channel.objective;
      const level = formatPercent(serviceLevel);
      return isDeferred(channel)
        ? t('summary.objectiveHours', { level, hours: formatNumber(withinSeconds / 3600) })
        : t('summary.objective', { level, seconds: formatNumber(withinSeconds) });
    })
    .join(' · ');
}
