import { semicolon, tr } from '../../base/words.ts';
import type { Indicator, IndicatorCaps, IndicatorName } from '../../scenario/clause-types.ts';
import { distanceInWords, pointInWords, pointsInWords, valueInWords } from './indicator-unit.ts';
import { inLetters } from './letters.ts';
import { contactsOf, thresholdOf, type ClauseScene } from './scene.ts';
import { listed, percent, sentence, sentences } from './words.ts';

/** What is agreed, and what missing or beating it costs or brings. */
export function indicatorSentence(clause: Indicator, scene: ClauseScene): string {
  const { indicator, target, channel } = clause;
  const effects = [...stepsInWords(clause), ...slopeInWords(clause)];
  return sentences(
    sentence(measuredEach(targetInWords(indicator, target, channel, scene), clause)),
    effects.length === 0
      ? tr`Nothing is paid or deducted for it yet.`
      : sentence(ofTheInvoice(effects.join(semicolon()), clause)),
    earnBackInWords(clause),
  );
}

/** "…, measured each month". */
function measuredEach(agreed: string, { measuredOver }: Indicator): string {
  switch (measuredOver) {
    case 'month':
      return tr`${agreed}, measured each month`;
    case 'quarter':
      return tr`${agreed}, measured each quarter`;
    case 'year':
      return tr`${agreed}, measured each year`;
  }
}

/** "…, of 40 % of the invoice, at most 10 % of the invoice either way". */
function ofTheInvoice(effects: string, { weight, capShareOfInvoice }: Indicator): string {
  const cap = percent(capShareOfInvoice);
  if (weight === 1) {
    return capShareOfInvoice < 1
      ? tr`${effects}, of the invoice, at most ${cap} of the invoice either way`
      : tr`${effects}, of the invoice`;
  }
  const part = percent(weight);
  return capShareOfInvoice < 1
    ? tr`${effects}, of ${part} of the invoice, at most ${cap} of the invoice either way`
    : tr`${effects}, of ${part} of the invoice`;
}

/** "at least 85 % of calls are to be answered". */
function targetInWords(
  name: IndicatorName,
  target: number,
  channel: string | undefined,
  scene: ClauseScene,
): string {
  const value = valueInWords(name, target);
  const contacts = contactsOf(scene, channel);
  const { provider } = scene;
  switch (name) {
    case 'answerRate':
      return tr`${provider} is to answer at least ${value} of ${contacts}`;
    case 'serviceLevel':
      return tr`${provider} is to answer at least ${value} of ${contacts} ${thresholdOf(scene, channel)}`;
    case 'abandonment':
      return tr`at most ${value} of ${contacts} at ${provider} are to be abandoned`;
    case 'averageSpeedOfAnswer':
      return tr`${contacts} at ${provider} are to wait at most ${value} on average`;
    case 'firstContactResolution':
      return tr`${provider} is to settle the need in at least ${value} of ${contacts}`;
    case 'satisfaction':
      return tr`at least ${value} of the customers of ${provider} are to be satisfied${from(contacts)}`;
    case 'netSatisfaction':
      return tr`net satisfaction at ${provider} is to be at least ${value}${from(contacts)}`;
    case 'backlogAge':
      return tr`the oldest of ${contacts} waiting at ${provider} is to be ${value} old at most`;
    case 'qualityScore':
      return tr`${provider}’s quality score is to be at least ${value}${from(contacts)}`;
  }
}

/** " (calls of Phone)" where it is about one channel of several. */
function from(contacts: string): string {
  return contacts.includes(' ') ? ` (${contacts})` : '';
}

/** "3 points short costs 5 %", from the target outwards: first what falls short. */
function stepsInWords({ indicator, steps = [] }: Indicator): readonly string[] {
  const isShort = (step: (typeof steps)[number]): boolean =>
    step.from < 0 || (step.from === 0 && step.shareOfInvoice < 0);
  const short = steps.filter(isShort).toSorted((a, b) => b.from - a.from);
  const beyond = steps.filter((step) => !isShort(step)).toSorted((a, b) => a.from - b.from);
  return [...short, ...beyond].map((step) => {
    const distance = distanceInWords(indicator, step.from);
    const costs = step.shareOfInvoice < 0;
    const part = percent(Math.abs(step.shareOfInvoice));
    if (step.from === 0)
      return costs ? tr`any shortfall costs ${part}` : tr`the target brings ${part}`;
    if (isShort(step)) {
      return costs ? tr`${distance} short costs ${part}` : tr`${distance} short brings ${part}`;
    }
    return costs ? tr`${distance} better costs ${part}` : tr`${distance} better brings ${part}`;
  });
}

/** "each point short costs 1 %, each point better brings 0.5 %, beyond a tolerance of 1 point". */
function slopeInWords({ indicator, slope }: Indicator): readonly string[] {
  if (slope === undefined) return [];
  const { malusPerPoint, bonusPerPoint, tolerance } = slope;
  const point = pointInWords(indicator);
  const parts = [
    ...(malusPerPoint > 0 ? [tr`each ${point} short costs ${percent(malusPerPoint)}`] : []),
    ...(bonusPerPoint > 0 ? [tr`each ${point} better brings ${percent(bonusPerPoint)}`] : []),
  ];
  if (parts.length === 0) return [];
  const all = listed(parts);
  return tolerance === 0
    ? [all]
    : [tr`${all} beyond a tolerance of ${pointsInWords(indicator, tolerance)}`];
}

function earnBackInWords({ earnBack, measuredOver }: Indicator): string {
  if (earnBack === undefined) return '';
  const { share, afterPeriods } = earnBack;
  const periods = nextOnes(measuredOver, afterPeriods);
  return share === 1
    ? tr`A malus is paid back ${periods}.`
    : tr`${percent(share)} of a malus is paid back ${periods}.`;
}

/** "when the next two months are on target". */
function nextOnes(period: Indicator['measuredOver'], count: number): string {
  const number = inLetters(count);
  switch (period) {
    case 'month':
      return count === 1
        ? tr`when the next month is on target`
        : tr`when the next ${number} months are on target`;
    case 'quarter':
      return count === 1
        ? tr`when the next quarter is on target`
        : tr`when the next ${number} quarters are on target`;
    case 'year':
      return count === 1
        ? tr`when the next year is on target`
        : tr`when the next ${number} years are on target`;
  }
}

/** "All indicators together cost Atlas at most 10 % of an invoice, and bring at most 3 %." */
export function indicatorCapsSentence(
  { malus, bonus }: IndicatorCaps,
  { provider }: ClauseScene,
): string {
  return tr`All indicators together cost ${provider} at most ${percent(malus)} of an invoice, and bring it at most ${percent(bonus)}.`;
}
