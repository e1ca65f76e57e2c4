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
    ...(exitFeeMonths > 0 ? [`${counted(exitFeeMonths, 'month')} of invoices`] : []),
  ];
  return sentences(
    noticeMonths === 0
      ? `The contract with ${provider} can end at once.`
      : `The contract with ${provider} ends ${counted(noticeMonths, 'month')} after notice is given.`,
    handOverWeeks === 0
      ? 'The volume moves to others on the last day.'
      : `The volume moves to others over the last ${counted(handOverWeeks, 'week')}.`,
    fees.length === 0
      ? 'Ending it costs no fee.'
      : sentence(`ending it costs the client ${listed(fees)}`),
  );
}

/** What building the relation costs, and what its volume brings. */
export function partnershipSentence(
  { integrationCost, learning, helpDelayFactor }: Partnership,
  { provider, clientCurrency }: ClauseScene,
): string {
  return sentences(
    integrationCost === 0
      ? `Connecting ${provider} costs nothing.`
      : `Connecting ${provider} costs the company ${money(integrationCost, clientCurrency)} in the first month.`,
    learning === undefined
      ? ''
      : learning.factorPerDoubling === 1
        ? 'Experience does not shorten its handle time.'
        : `Each time the contacts it has ever handled double, counted from ${formatNumber(learning.contactsBefore)}, its handle time falls by ${percent(1 - learning.factorPerDoubling)}.`,
    helpDelayFactor === 0
      ? ''
      : `To a client who gives it half of the volume, extra agents come after ${times(1 + helpDelayFactor / 2)} the delay.`,
  );
}

/** Who leaves, why, when, and how the others take over. */
export function departureSentence(clause: Departure, scene: ClauseScene): string {
  const name = providerName(scene, clause.provider);
  return sentences(
    sentence(`${toldInWords(clause, name)}${lastDayInWords(clause)}`),
    successorInWords(clause, name, scene),
  );
}

function toldInWords({ reason, on, perYear = 0 }: Departure, name: string): string {
  const what = {
    notice: `${name} is given notice`,
    breach: `the contract with ${name} is ended for breach`,
    insolvency: `${name} becomes insolvent`,
  }[reason];
  return on === undefined
    ? `${what} at random, ${formatNumber(perYear)} times a year`
    : `on ${dateInWords(on)} ${what}`;
}

function lastDayInWords({ reason, lastsDays }: Departure): string {
  if (lastsDays !== undefined) {
    return lastsDays === 0
      ? ' and stops the same day'
      : ` and stops ${counted(lastsDays, 'day')} later`;
  }
  return reason === 'notice' ? ' and stops when its notice is over' : ' and stops the same day';
}

function successorInWords(
  { successor }: Departure,
  name: string,
  { clientCurrency }: ClauseScene,
): string {
  if (successor === undefined) {
    return 'The others have the agents they need at once, at no cost.';
  }
  const { leadWeeks, rampWeeks, startFactor, learningWeeks, costPerAgent, keepsStaff } = successor;
  const last =
    rampWeeks === 0 ? '' : ` and have the last of them ${counted(rampWeeks, 'week')} later`;
  const cost = costPerAgent === 0 ? '' : `; each costs ${money(costPerAgent, clientCurrency)}`;
  const pace =
    startFactor === 1
      ? ''
      : `A new agent takes ${times(startFactor)} as long per contact at first${
          learningWeeks === 0
            ? ''
            : `, and learns with a time constant of ${counted(learningWeeks, 'week')}`
        }.`;
  return sentences(
    `The others have the first new agents after ${counted(leadWeeks, 'week')}${last}${cost}.`,
    pace,
    keepsStaff
      ? `${name} keeps its staff until its last day.`
      : `${name}’s staff goes as its volume does.`,
  );
}

/** What it does to a contact that another provider had before. */
export function qualityDriftSentence({ resolutionFactor, handleTimeFactor }: QualityDrift): string {
  const less = Number((1 - resolutionFactor).toPrecision(12));
  const more = Number((handleTimeFactor - 1).toPrecision(12));
  const parts = [
    ...(less === 0 ? [] : [`the need is settled ${percent(less)} less often`]),
    ...(more === 0 ? [] : [`the contact takes ${percent(more)} longer`]),
  ];
  return sentence(
    `when a customer comes back to another provider, ${parts.length === 0 ? 'it makes no difference' : listed(parts)}`,
  );
}
