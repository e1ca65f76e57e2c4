import { tr } from '../../base/words.ts';
import type { Departure, Leaving, Partnership, QualityDrift } from '../../scenario/clause-types.ts';
import { formatNumber } from '../number.ts';
import { times } from './letters.ts';
import { providerName, type ClauseScene } from './scene.ts';
import { counted, dateInWords, listed, money, percent, sentence, sentences } from './words.ts';

/** How long the notice is, what ending costs, and over which weeks the volume goes. */
export function leavingSentence(clause: Leaving, { provider, currency }: ClauseScene): string {
  const { noticeMonths, exitFee, exitFeeMonths, handOverWeeks } = clause;
  const fees = [
    ...(exitFee > 0 ? [money(exitFee, currency)] : []),
    ...(exitFeeMonths > 0 ? [tr`${months(exitFeeMonths)} of invoices`] : []),
  ];
  return sentences(
    noticeMonths === 0
      ? tr`The contract with ${provider} can end at once.`
      : tr`The contract with ${provider} ends ${months(noticeMonths)} after notice is given.`,
    handOverWeeks === 0
      ? tr`The volume moves to others on the last day.`
      : tr`The volume moves to others over the last ${weeks(handOverWeeks)}.`,
    fees.length === 0
      ? tr`Ending it costs no fee.`
      : tr`Ending it costs the client ${listed(fees)}.`,
  );
}

/** What building the relation costs, and what its volume brings. */
export function partnershipSentence(
  { integrationCost, learning, helpDelayFactor }: Partnership,
  { provider, clientCurrency }: ClauseScene,
): string {
  return sentences(
    integrationCost === 0
      ? tr`Connecting ${provider} costs nothing.`
      : tr`Connecting ${provider} costs the company ${money(integrationCost, clientCurrency)} in the first month.`,
    learning === undefined
      ? ''
      : learning.factorPerDoubling === 1
        ? tr`Experience does not shorten its handle time.`
        : tr`Each time the contacts it has ever handled double, counted from ${formatNumber(learning.contactsBefore)}, its handle time falls by ${percent(1 - learning.factorPerDoubling)}.`,
    helpDelayFactor === 0
      ? ''
      : tr`To a client who gives it half of the volume, extra agents come after ${times(1 + helpDelayFactor / 2)} the delay.`,
  );
}

/** Who leaves, why, when, and how the others take over. */
export function departureSentence(clause: Departure, scene: ClauseScene): string {
  const name = providerName(scene, clause.provider);
  return sentences(
    lastDayInWords(toldInWords(clause, name), clause),
    successorInWords(clause, name, scene),
  );
}

function toldInWords({ reason, on, perYear = 0 }: Departure, name: string): string {
  const often = formatNumber(perYear);
  const date = on === undefined ? '' : dateInWords(on);
  switch (reason) {
    case 'notice':
      return on === undefined
        ? tr`${name} is given notice at random, ${often} times a year`
        : tr`on ${date} ${name} is given notice`;
    case 'breach':
      return on === undefined
        ? tr`the contract with ${name} is ended for breach at random, ${often} times a year`
        : tr`on ${date} the contract with ${name} is ended for breach`;
    case 'insolvency':
      return on === undefined
        ? tr`${name} becomes insolvent at random, ${often} times a year`
        : tr`on ${date} ${name} becomes insolvent`;
  }
}

function lastDayInWords(told: string, { reason, lastsDays }: Departure): string {
  if (lastsDays === undefined && reason === 'notice') {
    return sentence(tr`${told} and stops when its notice is over`);
  }
  if (lastsDays === undefined || lastsDays === 0) {
    return sentence(tr`${told} and stops the same day`);
  }
  const days = counted(lastsDays, tr`day`, tr`days`);
  return sentence(tr`${told} and stops ${days} later`);
}

function successorInWords(
  { successor }: Departure,
  name: string,
  { clientCurrency }: ClauseScene,
): string {
  if (successor === undefined) {
    return tr`The others have the agents they need at once, at no cost.`;
  }
  const { leadWeeks, rampWeeks, startFactor, learningWeeks, costPerAgent, keepsStaff } = successor;
  const lead = weeks(leadWeeks);
  const agents =
    rampWeeks === 0
      ? tr`the others have the first new agents after ${lead}`
      : tr`the others have the first new agents after ${lead} and have the last of them ${weeks(rampWeeks)} later`;
  const cost = money(costPerAgent, clientCurrency);
  return sentences(
    sentence(costPerAgent === 0 ? agents : tr`${agents}; each costs ${cost}`),
    startFactor === 1 ? '' : paceInWords(startFactor, learningWeeks),
    keepsStaff
      ? tr`${name} keeps its staff until its last day.`
      : tr`${name}’s staff goes as its volume does.`,
  );
}

function paceInWords(startFactor: number, learningWeeks: number): string {
  const longer = times(startFactor);
  return learningWeeks === 0
    ? tr`A new agent takes ${longer} as long per contact at first.`
    : tr`A new agent takes ${longer} as long per contact at first, and learns with a time constant of ${weeks(learningWeeks)}.`;
}

function months(count: number): string {
  return counted(count, tr`month`, tr`months`);
}

function weeks(count: number): string {
  return counted(count, tr`week`, tr`weeks`);
}

/** What it does to a contact that another provider had before. */
export function qualityDriftSentence({ resolutionFactor, handleTimeFactor }: QualityDrift): string {
  const less = Number((1 - resolutionFactor).toPrecision(12));
  const more = Number((handleTimeFactor - 1).toPrecision(12));
  const parts = [
    ...(less === 0 ? [] : [tr`the need is settled ${percent(less)} less often`]),
    ...(more === 0 ? [] : [tr`the contact takes ${percent(more)} longer`]),
  ];
  return parts.length === 0
    ? tr`When a customer comes back to another provider, it makes no difference.`
    : tr`When a customer comes back to another provider, ${listed(parts)}.`;
}
