import { tr } from '../../base/words.ts';
import type { ClientCosts, OtherClients } from '../../scenario/clause-types.ts';
import type { ClauseScene } from './scene.ts';
import { counted, measured, money, percent, sentence } from './words.ts';

/** Each disruption that lasts too long: what it costs the company. */
export function breachSentence(amount: number, { clientCurrency }: ClauseScene): string {
  return amount === 0
    ? tr`A disruption longer than the tolerable costs nothing by itself.`
    : tr`Each disruption of a channel longer than the tolerable (MTPD) costs ${money(amount, clientCurrency)}.`;
}

/** Each contact passed on: what it costs the company. */
export function transferSentence(amount: number, { clientCurrency }: ClauseScene): string {
  return amount === 0
    ? tr`A transfer between providers costs nothing.`
    : tr`Each contact passed from one provider to another costs ${money(amount, clientCurrency)}.`;
}

/** "4 % of customers leave after a contact lost and 2 % after one unresolved; each is worth 250 €." */
export function churnSentence(
  { afterLost, afterUnresolved, customerValue }: NonNullable<ClientCosts['churn']>,
  { clientCurrency }: ClauseScene,
): string {
  const lost = percent(afterLost);
  const unresolved = percent(afterUnresolved);
  const value = money(customerValue, clientCurrency);
  return tr`${lost} of customers leave after a contact lost and ${unresolved} after one unresolved; each is worth ${value}.`;
}

/** What a regulator asks for long disruptions. */
export function penaltySentence(
  { whenHoursExceed, amount, perHour }: NonNullable<ClientCosts['penalty']>,
  { clientCurrency }: ClauseScene,
): string {
  const hours = measured(whenHoursExceed, 'h');
  const asked = money(amount, clientCurrency);
  return perHour === 0
    ? tr`For each channel below the minimum for more than ${hours}, a regulator asks ${asked}.`
    : tr`For each channel below the minimum for more than ${hours}, a regulator asks ${asked}, and ${money(perHour, clientCurrency)} for each hour beyond that.`;
}

/** "1 USD is worth 0.92 €." */
export function exchangeSentence(code: string, rate: number, { clientCurrency }: ClauseScene) {
  return tr`${money(1, code)} is worth ${money(rate, clientCurrency)}.`;
}

/** "3 other clients may claim the same agents, each in 30 % of outages; this client comes first." */
export function otherClientsSentence({
  clients,
  claimProbability,
  priority,
}: OtherClients): string {
  const others = counted(clients, tr`other client`, tr`other clients`);
  const claims = tr`${others} may claim the same agents, each in ${percent(claimProbability)} of the outages`;
  switch (priority) {
    case 'first':
      return sentence(tr`${claims}; this client comes first and has all`);
    case 'equal':
      return sentence(tr`${claims}; all who claim them share them evenly`);
    case 'last':
      return sentence(tr`${claims}; this client has none when another claims them`);
  }
}
