import { tr } from '../../base/words.ts';
import type { ForceMajeure } from '../../scenario/clause-types.ts';
import { choiceWords } from '../en-choices.ts';
import type { ClauseScene } from './scene.ts';
import { listed, measured, percent, sentences } from './words.ts';

/** Which days do not count, and who has to show it. */
export function forceMajeureSentence(clause: ForceMajeure, { provider }: ClauseScene): string {
  if (clause.kinds.length === 0) return tr`Nothing counts as force majeure yet.`;
  return sentences(
    daysInWords(clause, provider),
    clause.burdenOfProof === 'provider' ? providersProof(clause, provider) : clientsProof(clause),
  );
}

/** "flood, weather or epidemic". */
export function kindsInWords({ kinds }: ForceMajeure): string {
  return listed(
    kinds.map((kind) => choiceWords(kind)),
    tr`or`,
  );
}

function daysInWords(clause: ForceMajeure, provider: string): string {
  const named = kindsInWords(clause);
  const least = measured(clause.minimumHours, 'h');
  if (clause.excuses === 'own') {
    return clause.minimumHours === 0
      ? tr`Days on which ${named} strikes ${provider} do not count in indicators and take-or-pay.`
      : tr`Days on which ${named} strikes ${provider} for at least ${least} do not count in indicators and take-or-pay.`;
  }
  return clause.minimumHours === 0
    ? tr`Days on which ${named} strikes any provider of the setup do not count in indicators and take-or-pay.`
    : tr`Days on which ${named} strikes any provider of the setup for at least ${least} do not count in indicators and take-or-pay.`;
}

function providersProof({ proofSucceeds }: ForceMajeure, provider: string): string {
  if (proofSucceeds === 1) return tr`${provider} has to prove it, and always can.`;
  return proofSucceeds === 0
    ? tr`${provider} has to prove it, and never can.`
    : tr`${provider} has to prove it, and can in ${percent(proofSucceeds)} of cases.`;
}

function clientsProof({ proofSucceeds }: ForceMajeure): string {
  if (proofSucceeds === 1) return tr`The client has to prove that it was none, and always can.`;
  return proofSucceeds === 0
    ? tr`The client has to prove that it was none, and never can.`
    : tr`The client has to prove that it was none, and can in ${percent(proofSucceeds)} of cases.`;
}
