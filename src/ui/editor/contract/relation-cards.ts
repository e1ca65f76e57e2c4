import { nothing } from 'lit';
import {
  governanceSentence,
  leavingSentence,
  partnershipSentence,
  standbySentence,
} from '../../../i18n/clause-sentences.ts';
import { formatNumber, formatPercent, t } from '../../../i18n/editor.ts';
import type { Contract } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import { field, type EditorContext } from '../context.ts';
import { optionalGroup } from '../groups.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import type { CardPlace } from './price-cards.ts';
import { newLearning } from './relation-defaults.ts';

/** What standby agents and reserved seats cost: always there. */
export function standbyCard(
  context: EditorContext,
  path: Path,
  { standby }: Contract,
  { provider, amendment, scene }: CardPlace,
) {
  return clauseCard(context, {
    path,
    said: standbySentence(standby, scene),
    content: () => [about(context, path), schemaFields(context, path)],
    cost: {
      provider,
      amendment,
      kinds: ['standbyRetainer', 'standbyActivation', 'standbyHours', 'reservedSeats'],
    },
    isFixed: true,
  });
}

/** Steering, leaving, and what the partnership brings. */
export function relationCards(
  context: EditorContext,
  path: Path,
  { governancePerYear, leaving, partnership }: Contract,
  { provider, amendment, scene }: CardPlace,
) {
  const own = (key: string): Path => [...path, key];
  return [
    clauseCard(context, {
      path: own('governancePerYear'),
      said: governanceSentence(governancePerYear, scene),
      content: () => field(context, own('governancePerYear')),
      cost: { provider, amendment, kinds: ['governance'] },
      isFixed: true,
    }),
    leaving === undefined
      ? nothing
      : clauseCard(context, {
          path: own('leaving'),
          said: leavingSentence(leaving, scene),
          content: () => [about(context, own('leaving')), schemaFields(context, own('leaving'))],
          cost: { provider, kinds: ['exitFee'] },
        }),
    partnership === undefined
      ? nothing
      : clauseCard(context, {
          path: own('partnership'),
          said: partnershipSentence(partnership, scene),
          content: () => [
            about(context, own('partnership')),
            schemaFields(context, own('partnership')),
            learningGroup(context, partnership.learning, [...own('partnership'), 'learning']),
          ],
          cost: { provider, amendment, kinds: ['integration'] },
        }),
  ];
}

type Learning = NonNullable<Contract['partnership']>['learning'];

function learningGroup(context: EditorContext, learning: Learning, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => newLearning(context.view.draft.document),
    summary: () =>
      t('partnership.learning', {
        share: formatPercent(learning?.factorPerDoubling ?? 1),
        contacts: formatNumber(learning?.contactsBefore ?? 0),
      }),
  });
}
