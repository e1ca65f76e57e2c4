import { html, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/index.ts';
import { describeSections, type SectionId } from '../../scenario/describe.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import type { Disclosure, EditorContext } from './context.ts';
import { contractsPart } from './contracts.ts';
import { demandPart } from './demand.ts';
import { hazardsPart } from './hazards.ts';
import { objectivePart } from './objective.ts';
import { providersPart } from './providers.ts';
import './releve-document-field.ts';
import { runPart } from './run.ts';
import { setupsPart } from './setups.ts';

/** The sections of the editor, in the order in which people think. */
export function sections(context: EditorContext): readonly Disclosure[] {
  const { document } = context.view.draft;
  const { channels, providers, setups } = document;
  const described = describeSections(document);
  const summaryOf = (id: SectionId): string =>
    described.find((each) => each.id === id)?.summary ?? '';
  const each = (keys: (index: number) => readonly Path[]): readonly Path[] =>
    channels.flatMap((_, index) => keys(index));
  const section = (
    key: string,
    title: string,
    summary: string,
    paths: readonly Path[],
    content: (context: EditorContext) => TemplateResult | readonly TemplateResult[],
  ): Disclosure => ({ key, title, summary, paths, content: () => content(context) });
  return [
    section('demand', t('section.demand'), summaryOf('demand'), each(demandPaths), demandPart),
    section(
      'objective',
      t('section.objective'),
      objectiveSummary(document),
      each((c) => [
        ['channels', c, 'objective'],
        ['channels', c, 'continuity'],
      ]),
      objectivePart,
    ),
    section(
      'providers',
      t('section.providers'),
      summaryOf('providers'),
      providers.flatMap((_, p) => ['name', 'sites', 'skills'].map((key) => ['providers', p, key])),
      providersPart,
    ),
    section(
      'setups',
      t('section.setups'),
      setups.map(({ name }) => name).join(' · '),
      [['setups']],
      setupsPart,
    ),
    section('hazards', t('section.hazards'), summaryOf('hazards'), [['hazards']], hazardsPart),
    section(
      'contracts',
      t('section.contracts'),
      summaryOf('contracts'),
      [
        ...providers.map((_, p) => ['providers', p, 'contract']),
        ...each((c) => [['channels', c, 'costPerLostContact']]),
      ],
      contractsPart,
    ),
    section(
      'run',
      t('section.run'),
      summaryOf('run'),
      [['run'], ['horizon'], ['name'], ['currency']],
      runPart,
    ),
    section('document', t('document.heading'), t('summary.document'), [], ({ view }) => {
      return html`<releve-document-field .view=${view}></releve-document-field>`;
    }),
  ];
}

function demandPaths(channel: number): readonly Path[] {
  return ['demand', 'handleTime', 'patience', 'redial', 'opening', 'name'].map((key) => [
    'channels',
    channel,
    key,
  ]);
}

function objectiveSummary({ channels }: Scenario): string {
  const [first] = channels;
  if (first === undefined) return '';
  const { serviceLevel, withinSeconds } = first.objective;
  return t('summary.objective', {
    level: formatPercent(serviceLevel),
    seconds: formatNumber(withinSeconds),
  });
}
