import { nothing } from 'lit';
import {
  breachSentence,
  churnSentence,
  penaltySentence,
  sceneOf,
  transferSentence,
} from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { ClientCosts } from '../../../scenario/clause-types.ts';
import type { CostKind } from '../../../engine/contract/cost-line.ts';
import { action, errorsAt, field, type EditorContext } from '../context.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import type { ClauseKind } from './clause-kinds.ts';
import { clauseMenu } from './clause-menu.ts';
import { CLIENT_COSTS, NO_COSTS } from './relation-defaults.ts';

const PATH = ['client'] as const;

/** What bad service costs the company beside lost contacts: as sentences, and a menu to add more. */
export function clientCards(context: EditorContext) {
  const { client } = context.view.draft.document;
  const menu = clauseMenu(
    context,
    [],
    [{ title: '', kinds: client === undefined ? KINDS : KINDS.slice(2) }],
    t('clause.menuCosts'),
  );
  const isFull = client?.churn !== undefined && client.penalty !== undefined;
  return [
    errorsAt(context, PATH),
    client === undefined ? nothing : cards(context, client),
    isFull ? nothing : menu,
  ];
}

const PARTS = ['perBreach', 'perTransfer', 'churn', 'penalty'] as const;

/** Each kind of cost, kept beside those that are there. */
const KINDS: readonly ClauseKind[] = PARTS.map((part) => ({
  id: part,
  at: PATH,
  part,
  make: ({ client = NO_COSTS }) => ({ ...client, [part]: CLIENT_COSTS[part] }),
}));

function cards(context: EditorContext, client: ClientCosts) {
  const scene = sceneOf(context.view.draft.document);
  const { perBreach, perTransfer, churn, penalty } = client;
  const amount = (key: 'perBreach' | 'perTransfer', said: string, kind: CostKind) =>
    clauseCard(context, {
      path: [...PATH, key],
      said,
      content: () => field(context, [...PATH, key]),
      cost: { kinds: [kind] },
      // All costs go together, where nothing else is left of them.
      actions: () =>
        churn === undefined && penalty === undefined
          ? action(context, 'remove', t('clause.remove'), () => ({
              kind: 'set',
              label: t('clause.remove'),
              path: PATH,
              value: isOnly(client, key) ? undefined : { ...client, [key]: 0 },
              apart: true,
            }))
          : nothing,
    });
  const part = (key: 'churn' | 'penalty', said: string, kind: CostKind) =>
    clauseCard(context, {
      path: [...PATH, key],
      said,
      content: () => [about(context, [...PATH, key]), schemaFields(context, [...PATH, key])],
      cost: { kinds: [kind] },
    });
  return [
    amount('perBreach', breachSentence(perBreach, scene), 'continuityBreach'),
    amount('perTransfer', transferSentence(perTransfer, scene), 'transfers'),
    churn === undefined ? nothing : part('churn', churnSentence(churn, scene), 'churn'),
    penalty === undefined ? nothing : part('penalty', penaltySentence(penalty, scene), 'penalty'),
  ];
}

/** Whether the other amount costs nothing. */
function isOnly({ perBreach, perTransfer }: ClientCosts, key: 'perBreach' | 'perTransfer') {
  return (key === 'perBreach' ? perTransfer : perBreach) === 0;
}
