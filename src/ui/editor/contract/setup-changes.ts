import { html, nothing, type TemplateResult } from 'lit';
import {
  departureSentence,
  qualityDriftSentence,
  reallocationSentence,
  sceneOf,
} from '../../../i18n/clause-sentences.ts';
import { formatNumber, t } from '../../../i18n/editor.ts';
import type { Departure } from '../../../scenario/clause-types.ts';
import type { Scenario, Setup } from '../../../scenario/types.ts';
import { providersOf, type Path } from '../../../store/index.ts';
import { field, fieldsOf, group, type EditorContext } from '../context.ts';
import { formPick, optionalGroup } from '../groups.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import type { ClauseKind } from './clause-kinds.ts';
import { clauseList } from './clause-list.ts';
import { clauseMenu } from './clause-menu.ts';
import {
  halfWay,
  newLeaving,
  newDeparture,
  newQualityDrift,
  newReallocation,
  newSuccessor,
} from './relation-defaults.ts';

/** Who leaves a setup, whose shares follow results, and what changing providers does to quality. */
export function setupChanges(context: EditorContext, setup: Setup, path: Path): TemplateResult {
  const { document } = context.view.draft;
  const scene = sceneOf(document);
  const drift = [...path, 'qualityDrift'];
  const kinds = changeKinds(document, setup);
  const { departures = [], reallocations = [], qualityDrift } = setup;
  const cards = [
    clauseList(context, {
      path: [...path, 'departures'],
      items: departures,
      most: 12,
      said: (clause) => departureSentence(clause, scene),
      content: (own, clause) => departureFields(context, clause, own),
      cost: (_, clause) => ({ setup: Number(path[1]), kinds: ['exitFee', 'newAgents'], clause }),
    }),
    clauseList(context, {
      path: [...path, 'reallocations'],
      items: reallocations,
      most: 12,
      said: (clause) => reallocationSentence(clause, scene),
      content: (own) => schemaFields(context, own),
    }),
    qualityDrift === undefined
      ? nothing
      : clauseCard(context, {
          path: drift,
          said: qualityDriftSentence(qualityDrift),
          content: () => [about(context, drift), schemaFields(context, drift)],
        }),
  ];
  return group(t('setups.changes'), [
    ...cards,
    clauseMenu(context, path, [{ title: '', kinds }], t('clause.menuChanges')),
  ]);
}

/** What a setup can be given: a provider that is alone can neither leave nor be compared. */
export function changeKinds(document: Scenario, setup: Setup): readonly ClauseKind[] {
  const providers = providersOf(document, setup);
  const first = providers[0]?.id ?? '';
  const leaves = (id: string, reason: Departure['reason']): ClauseKind => ({
    id,
    at: ['departures'],
    most: 12,
    make: (now) => newDeparture(now, first, reason),
  });
  if (providers.length < 2) return [];
  return [
    {
      ...leaves('notice', 'notice'),
      // Notice is given under the terms of the contract.
      needs: {
        at: () => [
          'providers',
          document.providers.findIndex(({ id }) => id === first),
          'contract',
          'leaving',
        ],
        make: newLeaving,
      },
    },
    leaves('insolvency', 'insolvency'),
    {
      id: 'reallocation',
      at: ['reallocations'],
      most: 12,
      make: () => newReallocation(document.channels[0]?.id ?? ''),
    },
    { id: 'qualityDrift', at: ['qualityDrift'], make: newQualityDrift },
  ];
}

function departureFields(context: EditorContext, clause: Departure, path: Path) {
  const { on, successor } = clause;
  const { on: _on, perYear: _perYear, ...rest } = clause;
  return html`
    ${fieldsOf(context, path, ['provider', 'reason'])}
    ${formPick(context, {
      label: t('departure.told'),
      path,
      forms: ['onDate', 'atRandom'] as const,
      now: on === undefined ? 'atRandom' : 'onDate',
      nameOf: (form) => t(`departure.${form}`),
      make: (form) =>
        form === 'onDate'
          ? { ...rest, on: halfWay(context.view.draft.document) }
          : { ...rest, perYear: 0.01 },
    })}
    ${field(context, [...path, on === undefined ? 'perYear' : 'on'])}
    ${field(context, [...path, 'lastsDays'])}
    ${optionalGroup(context, {
      path: [...path, 'successor'],
      make: newSuccessor,
      summary: () =>
        t('departure.successor', {
          weeks: formatNumber((successor?.leadWeeks ?? 0) + (successor?.rampWeeks ?? 0)),
          cost: formatNumber(successor?.costPerAgent ?? 0),
        }),
    })}
  `;
}
