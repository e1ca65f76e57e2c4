import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber, t } from '../../i18n/index.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { DurationLaw, Hazard } from '../../scenario/types.ts';
import { action, disclosure, field, fieldsOf, group, pick, type EditorContext } from './context.ts';
import { choiceName, strikeTargets } from './names.ts';
import { freshId, type Path } from '../../store/index.ts';

/** What can go wrong: how often, for how long, how much of whom. */
export function hazardsPart(context: EditorContext): TemplateResult {
  const { hazards } = context.view.draft.document;
  return html`
    ${hazards.length === 0 ? html`<p class="muted">${t('hazards.none')}</p>` : ''}
    ${repeat(
      hazards,
      ({ id }) => id,
      (hazard, index) =>
        disclosure(context, {
          key: formatPath(['hazards', index]),
          title: hazard.name,
          summary: t('hazards.summary', {
            occurs: occursInWords(hazard.occurs),
            hours: typicalHours(hazard.durationHours),
          }),
          paths: [['hazards', index]],
          content: () => hazardFields(context, hazard, index),
        }),
    )}
    <div class="actions">${action(context, 'add', t('hazards.add'), () => added(context))}</div>
  `;
}

function hazardFields(context: EditorContext, hazard: Hazard, index: number): TemplateResult {
  const path = ['hazards', index];
  const { document } = context.view.draft;
  const targets = strikeTargets(document, hazard.strikes);
  return html`
    ${fieldsOf(context, path, ['name', 'kind'])}
    ${pick(t('hazards.strikes'), targets, JSON.stringify(hazard.strikes), (picked) => {
      const target = targets.find(({ value }) => value === picked);
      context.edit({
        kind: 'set',
        label: t('hazards.strikes'),
        path: [...path, 'strikes'],
        value: target?.strikes ?? hazard.strikes,
      });
    })}
    ${occursFields(context, hazard, path)} ${durationFields(context, hazard, path)}
    ${lossFields(context, hazard, path)} ${field(context, [...path, 'recoveryHours'])}
    ${group(
      t('hazards.demand'),
      fieldsOf(context, [...path, 'demand'], ['during', 'after', 'afterHours']),
    )}
    <div class="actions">
      ${action(context, 'copy', t('hazards.duplicate'), () => {
        const { hazards } = document;
        const name = t('copyOf', { name: hazard.name }).slice(0, 120);
        const item: Hazard = { ...hazard, id: freshId(hazard.id, hazards), name };
        return {
          kind: 'insert',
          label: t('hazards.duplicate'),
          path: ['hazards'],
          index: index + 1,
          item,
        };
      })}
      ${action(context, 'remove', t('hazards.remove'), () => ({
        kind: 'remove',
        label: t('hazards.remove'),
        path: ['hazards'],
        index,
      }))}
    </div>
  `;
}

function occursFields(context: EditorContext, { occurs }: Hazard, path: Path) {
  const own = [...path, 'occurs'];
  const options = [
    { value: 'random', label: t('hazards.random') },
    { value: 'once', label: t('hazards.once') },
  ];
  const isOnce = 'at' in occurs;
  const { start } = context.view.draft.document.horizon;
  return html`
    ${pick(t('hazards.occurs'), options, isOnce ? 'once' : 'random', (picked) => {
      const value = picked === 'once' ? { at: `${start}T10:00` } : { perYear: 0.1 };
      context.edit({ kind: 'set', label: t('hazards.occurs'), path: own, value });
    })}
    ${field(context, [...own, isOnce ? 'at' : 'perYear'])}
  `;
}

const DURATIONS: Readonly<Record<string, (hours: number) => DurationLaw>> = {
  constant: (hours) => hours,
  lognormal: (hours) => ({ distribution: 'lognormal', median: hours, p95: hours * 4 }),
  exponential: (hours) => ({ distribution: 'exponential', mean: hours }),
};

function durationFields(context: EditorContext, { durationHours }: Hazard, path: Path) {
  const own = [...path, 'durationHours'];
  const law = typeof durationHours === 'number' ? 'constant' : durationHours.distribution;
  const options = Object.keys(DURATIONS).map((value) => ({ value, label: choiceName(value) }));
  const keys = typeof durationHours === 'number' ? [] : Object.keys(durationHours);
  return html`
    ${pick(t('hazards.duration'), options, law, (picked) => {
      const value = DURATIONS[picked]?.(middleHours(durationHours)) ?? durationHours;
      context.edit({ kind: 'set', label: t('hazards.duration'), path: own, value });
    })}
    ${
      typeof durationHours === 'number'
        ? field(context, own)
        : fieldsOf(
            context,
            own,
            keys.filter((key) => key !== 'distribution'),
          )
    }
  `;
}

function lossFields(context: EditorContext, { capacityLost }: Hazard, path: Path) {
  const own = [...path, 'capacityLost'];
  return typeof capacityLost === 'number'
    ? field(context, own)
    : fieldsOf(context, own, ['minimum', 'maximum']);
}

function middleHours(law: DurationLaw): number {
  if (typeof law === 'number') return law;
  if ('median' in law) return law.median;
  return 'mean' in law ? law.mean : 1;
}

function typicalHours(law: DurationLaw): string {
  return formatNumber(middleHours(law));
}

function occursInWords(occurs: Hazard['occurs']): string {
  return 'at' in occurs
    ? occurs.at.replace('T', ' ')
    : t('hazards.perYear', { times: formatNumber(occurs.perYear) });
}

function added({ view }: EditorContext) {
  const { hazards, providers } = view.draft.document;
  const site = providers[0]?.sites[0];
  const item: Hazard = {
    id: freshId('hazard', hazards),
    name: t('hazards.new'),
    kind: 'power',
    strikes: site === undefined ? { everything: true } : { site: site.id },
    occurs: { perYear: 0.5 },
    durationHours: { distribution: 'lognormal', median: 2, p95: 8 },
    capacityLost: 1,
    recoveryHours: 0.5,
    demand: { during: 1, after: 1, afterHours: 0 },
  };
  const label = t('hazards.add');
  return { kind: 'insert', label, path: ['hazards'], index: hazards.length, item } as const;
}
