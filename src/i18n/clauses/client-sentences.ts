import type { ClientCosts, OtherClients } from '../../scenario/clause-types.ts';
import type { ClauseScene } from './scene.ts';
import { counted, listed, measured, money, percent, sentence } from './words.ts';

/** Each disruption that lasts too long: what it costs the company. */
export function breachSentence(amount: number, { clientCurrency }: ClauseScene): string {
  return amount === 0
    ? 'A disruption longer than the tolerable costs nothing by itself.'
    : `Each disruption of a channel longer than the tolerable (MTPD) costs ${money(amount, clientCurrency)}.`;
}

/** Each contact passed on: what it costs the company. */
export function transferSentence(amount: number, { clientCurrency }: ClauseScene): string {
  return amount === 0
    ? 'A transfer between providers costs nothing.'
    : `Each contact passed from one provider to another costs ${money(amount, clientCurrency)}.`;
}

/** "4 % of customers leave after a contact lost and 2 % after one unresolved; each is worth 250 €." */
export function churnSentence(
  { afterLost, afterUnresolved, customerValue }: NonNullable<ClientCosts['churn']>,
  { clientCurrency }: ClauseScene,
): string {
  const lost = `${percent(afterLost)} of customers leave after a contact lost`;
  const unresolved = `${percent(afterUnresolved)} after one unresolved`;
  return sentence(
    `${listed([lost, unresolved])}; each is worth ${money(customerValue, clientCurrency)}`,
  );
}

/** What a regulator asks for long disruptions. */
export function penaltySentence(
  { whenHoursExceed, amount, perHour }: NonNullable<ClientCosts['penalty']>,
  { clientCurrency }: ClauseScene,
): string {
  const more =
    perHour === 0 ? '' : `, and ${money(perHour, clientCurrency)} for each hour beyond that`;
  return sentence(
    `for each channel below the minimum for more than ${measured(whenHoursExceed, 'h')}, a regulator asks ${money(amount, clientCurrency)}${more}`,
  );
}

/** "1 USD is worth 0.92 €." */
export function exchangeSentence(code: string, rate: number, { clientCurrency }: ClauseScene) {
  return `${money(1, code)} is worth ${money(rate, clientCurrency)}.`;
}

/** "3 other clients may claim the same agents, each at 30 % of outages; this client comes first." */
export function otherClientsSentence(clause: OtherClients): string {
  const { clients, claimProbability, priority } = clause;
  const who = {
    first: 'this client comes first and has all',
    equal: 'all who claim them share them evenly',
    last: 'this client has none when another claims them',
  }[priority];
  return sentence(
    `${counted(clients, 'other client')} may claim the same agents, each in ${percent(claimProbability)} of the outages; ${who}`,
  );
}
