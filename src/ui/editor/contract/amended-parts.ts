import type { TemplateResult } from 'lit';
import { t } from '../../../i18n/editor.ts';
import type { Amendment } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import type { EditorContext } from '../context.ts';
import { optionalGroup, type OptionalGroup } from '../groups.ts';
import { schemaFields } from '../schema-fields.ts';
import { commitmentFields } from './commitment-card.ts';
import { inForceBefore } from './in-force-before.ts';
import type { CardPlace } from './price-cards.ts';
import { newIndexation } from './price-defaults.ts';
import { newCommitment, newLeaving } from './relation-defaults.ts';
import { forceMajeureFields } from './result-cards.ts';
import { newForceMajeure, newIndicatorCaps } from './result-defaults.ts';

type Part = 'indexation' | 'standby' | 'commitment' | 'indicatorCaps' | 'forceMajeure' | 'leaving';

/** The parts that an amendment can replace as a whole: each starts as the one in force before. */
export function amendedParts(
  context: EditorContext,
  contract: Contract,
  clause: Amendment,
  path: Path,
  { amendment }: CardPlace,
): Record<Part, TemplateResult> {
  const own = (key: Part): Path => [...path, key];
  const { commitment } = clause;
  const part = (
    key: Part,
    fresh: () => unknown,
    content: NonNullable<OptionalGroup['content']> = () => schemaFields(context, own(key)),
  ): TemplateResult =>
    optionalGroup(context, {
      path: own(key),
      // A team's standby agents have the same key.
      ...(key === 'standby' ? { words: 'standbyPrices' } : {}),
      make: () => inForceBefore(contract, amendment, key) ?? fresh(),
      summary: () => t('amendment.set'),
      absent: t('amendment.same'),
      content,
    });
  return {
    indexation: part('indexation', () => newIndexation(clause.from)),
    standby: part('standby', () => contract.standby),
    commitment: part(
      'commitment',
      () => newCommitment(clause.prices ?? contract.prices),
      () =>
        commitment === undefined ? [] : commitmentFields(context, commitment, own('commitment')),
    ),
    indicatorCaps: part('indicatorCaps', newIndicatorCaps),
    forceMajeure: part('forceMajeure', newForceMajeure, () =>
      forceMajeureFields(context, own('forceMajeure')),
    ),
    leaving: part('leaving', newLeaving),
  };
}
