import { html, nothing } from 'lit';
import { commitmentSentence } from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { Commitment } from '../../../scenario/clause-types.ts';
import type { Path } from '../../../store/index.ts';
import type { EditorContext } from '../context.ts';
import { foldedList } from '../groups.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import type { CardPlace } from './price-cards.ts';
import { needlessScopes } from './scope-keys.ts';

/** The volume commitment, where there is one. */
export function commitmentCard(
  context: EditorContext,
  path: Path,
  commitment: Commitment | undefined,
  { provider, scene }: CardPlace,
) {
  return commitment === undefined
    ? nothing
    : clauseCard(context, {
        path,
        said: commitmentSentence(commitment, scene),
        content: () => html`${about(context, path)} ${commitmentFields(context, commitment, path)}`,
        cost: { provider, kinds: ['aboveBand', 'takeOrPay'] },
      });
}

/** Its fields; the premium only where what is above the band is taken. */
export function commitmentFields(context: EditorContext, { above }: Commitment, path: Path) {
  const { start } = context.view.draft.document.horizon;
  const skipped = [
    ...needlessScopes(context, path),
    ...(above === 'refuse' ? ['premiumFactor'] : []),
  ];
  return [
    ...schemaFields(context, path, skipped),
    foldedList(context, {
      path: [...path, 'lockIns'],
      most: 24,
      isOptional: true,
      summary: (count) => t('commitment.windows', { count }),
      title: (index) => t('commitment.window', { number: index + 1 }),
      make: () => ({ from: start, to: start }),
    }),
  ];
}
