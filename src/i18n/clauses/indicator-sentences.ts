import type {
  ForceMajeure,
  Indicator,
  IndicatorCaps,
  IndicatorName,
} from '../../scenario/clause-types.ts';
import { choices } from '../en-choices.ts';
import { distanceInWords, lowerIsBetter, pointInWords, valueInWords } from './indicator-unit.ts';
import { contactsOf, thresholdOf, type ClauseScene } from './scene.ts';
import { counted, inLetters, listed, measured, percent, sentence, sentences } from './words.ts';

/** What is agreed, and what missing or beating it costs or brings. */
export function indicatorSentence(clause: Indicator, scene: ClauseScene): string {
  const { indicator, target, channel, measuredOver, weight, capShareOfInvoice } = clause;
  const agreed = targetInWords(indicator, target, channel, scene);
  const effects = [...stepsInWords(clause), ...slopeInWords(clause)];
  const about = weight === 1 ? 'the invoice' : `${percent(weight)} of the invoice`;
  const isCapped = capShareOfInvoice < 1;
  return sentences(
    sentence(`${agreed}, measured each ${measuredOver}`),
    effects.length === 0
      ? 'Nothing is paid or deducted for it yet.'
      : sentence(
          `${effects.join('; ')}, of ${about}${isCapped ? `, at most ${percent(capShareOfInvoice)} of the invoice either way` : ''}`,
        ),
    earnBackInWords(clause),
  );
}

/** "at least 85 % of calls are to be answered". */
function targetInWords(
  name: IndicatorName,
  target: number,
  channel: string | undefined,
  scene: ClauseScene,
): string {
  const value = valueInWords(name, target);
  const limit = `${lowerIsBetter(name) ? 'at most' : 'at least'} ${value}`;
  const contacts = contactsOf(scene, channel);
  const { provider } = scene;
  switch (name) {
    case 'answerRate':
      return `${provider} is to answer ${limit} of ${contacts}`;
    case 'serviceLevel':
      return `${provider} is to answer ${limit} of ${contacts} ${thresholdOf(scene, channel)}`;
    case 'abandonment':
      return `${limit} of ${contacts} at ${provider} are to be abandoned`;
    case 'averageSpeedOfAnswer':
      return `${contacts} at ${provider} are to wait ${limit} on average`;
    case 'firstContactResolution':
      return `${provider} is to settle the need in ${limit} of ${contacts}`;
    case 'satisfaction':
      return `${limit} of the customers of ${provider} are to be satisfied${from(contacts)}`;
    case 'netSatisfaction':
      return `net satisfaction at ${provider} is to be ${limit}${from(contacts)}`;
    case 'backlogAge':
      return `the oldest of ${contacts} waiting at ${provider} is to be ${value} old at most`;
    case 'qualityScore':
      return `${provider}’s quality score is to be ${limit}${from(contacts)}`;
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
    const verb = step.shareOfInvoice < 0 ? 'costs' : 'brings';
    const effect = `${verb} ${percent(Math.abs(step.shareOfInvoice))}`;
    if (step.from === 0) return `${isShort(step) ? 'any shortfall' : 'the target'} ${effect}`;
    return `${distance} ${isShort(step) ? 'short' : 'better'} ${effect}`;
  });
}

/** "each point short costs 1 %, each point better brings 0.5 %, beyond a tolerance of 1 point". */
function slopeInWords({ indicator, slope }: Indicator): readonly string[] {
  if (slope === undefined) return [];
  const { malusPerPoint, bonusPerPoint, tolerance } = slope;
  const point = pointInWords(indicator);
  const parts = [
    ...(malusPerPoint > 0 ? [`each ${point} short costs ${percent(malusPerPoint)}`] : []),
    ...(bonusPerPoint > 0 ? [`each ${point} better brings ${percent(bonusPerPoint)}`] : []),
  ];
  if (parts.length === 0) return [];
  const beyond = tolerance === 0 ? '' : ` beyond a tolerance of ${counted(tolerance, point)}`;
  return [`${listed(parts)}${beyond}`];
}

function earnBackInWords({ earnBack, measuredOver }: Indicator): string {
  if (earnBack === undefined) return '';
  const { share, afterPeriods } = earnBack;
  const periods =
    afterPeriods === 1
      ? `when the next ${measuredOver} is on target`
      : `when the next ${inLetters(afterPeriods)} ${measuredOver}s are on target`;
  const part = share === 1 ? 'A malus' : `${percent(share)} of a malus`;
  return `${part} is paid back ${periods}.`;
}

/** "All indicators together cost Atlas at most 10 % of an invoice, and bring at most 3 %." */
export function indicatorCapsSentence(
  { malus, bonus }: IndicatorCaps,
  { provider }: ClauseScene,
): string {
  return `All indicators together cost ${provider} at most ${percent(malus)} of an invoice, and bring it at most ${percent(bonus)}.`;
}

/** Which days do not count, and who has to show it. */
export function forceMajeureSentence(clause: ForceMajeure, { provider }: ClauseScene): string {
  const { kinds, excuses, minimumHours, burdenOfProof, proofSucceeds } = clause;
  if (kinds.length === 0) return 'Nothing counts as force majeure yet.';
  const named = listed(
    kinds.map((kind) => choices[kind] ?? kind),
    'or',
  );
  const whose = excuses === 'own' ? `strikes ${provider}` : 'strikes any provider of the setup';
  const least = minimumHours === 0 ? '' : ` for at least ${measured(minimumHours, 'h')}`;
  const who = burdenOfProof === 'provider' ? `${provider} has` : 'The client has';
  const what = burdenOfProof === 'provider' ? 'to prove it' : 'to prove that it was none';
  const proof =
    proofSucceeds === 1
      ? 'always can'
      : proofSucceeds === 0
        ? 'never can'
        : `can in ${percent(proofSucceeds)} of cases`;
  return sentences(
    `Days on which ${named} ${whose}${least} do not count in indicators and take-or-pay.`,
    `${who} ${what}, and ${proof}.`,
  );
}
