import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../../src/base/words.ts';
import {
  amendmentSentence,
  departureSentence,
  forceMajeureSentence,
  indicatorCapsSentence,
  indicatorSentence,
  reallocationSentence,
  sceneOf,
  triggerSentence,
} from '../../../src/i18n/clause-sentences.ts';
import type {
  Amendment,
  Departure,
  ForceMajeure,
  Indicator,
  Trigger,
} from '../../../src/scenario/clause-types.ts';
import { addChannel } from '../../../src/store/index.ts';
import { french } from '../../support/french.ts';
import { twoProviders } from '../store/fixture.ts';

beforeEach(() => speak('fr', french));
afterEach(() => speak('en'));

const one = twoProviders();
const two = addChannel(one, 'chat', 'Chat');
const scene = sceneOf(one, one.providers[0]);
const wide = sceneOf(two, two.providers[0]);
/** As read: a space is a space. */
const read = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');

const PLAIN = { measuredOver: 'month', weight: 1, capShareOfInvoice: 1 } as const;

describe('la cible d’un indicateur', () => {
  test.each<readonly [Indicator['indicator'], number, string]>([
    ['answerRate', 0.85, 'Atlas doit répondre à au moins 85 % des appels'],
    ['serviceLevel', 0.8, 'Atlas doit répondre à au moins 80 % des appels en 20 s'],
    ['abandonment', 0.05, 'Chez Atlas, le taux d’abandon des appels ne doit pas dépasser 5 %'],
    [
      'averageSpeedOfAnswer',
      30,
      'Chez Atlas, le délai moyen de décroché (ASA) des appels ne doit pas dépasser 30 s',
    ],
    [
      'firstContactResolution',
      0.72,
      'Atlas doit résoudre la demande dès le premier contact pour au moins 72 % des appels',
    ],
    ['satisfaction', 0.8, 'Au moins 80 % des clients servis par Atlas doivent être satisfaits'],
    ['netSatisfaction', 0.3, 'La satisfaction nette chez Atlas doit être d’au moins 30 points'],
    ['backlogAge', 24, 'Chez Atlas, aucun des appels en attente ne doit dater de plus de 24 h'],
    ['qualityScore', 0.85, 'La note de qualité d’Atlas doit être d’au moins 85 %'],
  ])('%s', (indicator, target, words) => {
    expect(read(indicatorSentence({ indicator, target, ...PLAIN }, scene))).toBe(
      `${words} (mesure mensuelle). Aucun bonus ni malus n’y est encore attaché.`,
    );
  });

  test('d’un canal parmi d’autres, à son propre seuil', () => {
    const clause: Indicator = { indicator: 'serviceLevel', channel: 'chat', target: 0.8, ...PLAIN };
    expect(read(indicatorSentence({ ...clause, measuredOver: 'quarter' }, wide))).toMatch(
      /^Atlas doit répondre à au moins 80 % des contacts du canal Chat en 60 s \(mesure trimestrielle\)\./,
    );
  });
});

describe('bonus et malus', () => {
  const base: Indicator = { indicator: 'answerRate', target: 0.85, ...PLAIN };
  const effects = (change: Partial<Indicator>): string =>
    read(indicatorSentence({ ...base, ...change }, scene)).replace(/^.*?\)\. /, '');

  test.each<readonly [string, Partial<Indicator>]>([
    [
      'Tout écart défavorable coûte 1 % ; un écart défavorable de 3 points coûte 5 % ; un écart favorable de 5 points rapporte 3 % (base : 40 % de la facture ; plafond : 10 % de la facture, en bonus comme en malus).',
      {
        steps: [
          { from: 0.05, shareOfInvoice: 0.03 },
          { from: -0.03, shareOfInvoice: -0.05 },
          { from: 0, shareOfInvoice: -0.01 },
        ],
        weight: 0.4,
        capShareOfInvoice: 0.1,
      },
    ],
    [
      'Chaque point d’écart défavorable coûte 1 % et chaque point d’écart favorable rapporte 0,5 %, au-delà d’une tolérance de 2 points (base : la facture).',
      { slope: { malusPerPoint: 0.01, bonusPerPoint: 0.005, tolerance: 2 } },
    ],
    [
      'Chaque seconde d’écart défavorable coûte 1 %, au-delà d’une tolérance de 1 seconde (base : la facture ; plafond : 10 % de la facture, en bonus comme en malus).',
      {
        indicator: 'averageSpeedOfAnswer',
        target: 30,
        slope: { malusPerPoint: 0.01, bonusPerPoint: 0, tolerance: 1 },
        capShareOfInvoice: 0.1,
      },
    ],
    [
      'La cible atteinte rapporte 2 % (base : 40 % de la facture).',
      { steps: [{ from: 0, shareOfInvoice: 0.02 }], weight: 0.4 },
    ],
  ])('%s', (sentence, change) => {
    expect(effects(change)).toBe(sentence);
  });

  test.each<readonly [string, Partial<Indicator>]>([
    [
      'Un malus est remboursé à 50 % si la cible est tenue les deux mois suivants.',
      { earnBack: { share: 0.5, afterPeriods: 2 } },
    ],
    [
      'Un malus est remboursé si la cible est tenue l’année suivante.',
      { earnBack: { share: 1, afterPeriods: 1 }, measuredOver: 'year' },
    ],
  ])('%s', (sentence, change) => {
    expect(effects(change).endsWith(sentence)).toBe(true);
  });

  test('leurs plafonds', () => {
    expect(read(indicatorCapsSentence({ malus: 0.1, bonus: 0.03 }, scene))).toBe(
      'Tous indicateurs confondus, une facture d’Atlas baisse d’au plus 10 % et augmente d’au plus 3 %.',
    );
  });
});

describe('la force majeure', () => {
  const clause: ForceMajeure = {
    kinds: ['flood', 'weather', 'epidemic'],
    excuses: 'own',
    minimumHours: 4,
    burdenOfProof: 'provider',
    proofSucceeds: 0.8,
  };
  test.each<readonly [string, Partial<ForceMajeure>]>([
    [
      'Les jours où un cas de force majeure (inondation, intempéries ou épidémie) frappe Atlas pendant au moins 4 h ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay). La preuve incombe à Atlas, qui l’apporte dans 80 % des cas.',
      {},
    ],
    [
      'Les jours où un cas de force majeure (grève) frappe un prestataire quelconque de l’organisation ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay). La preuve contraire incombe au donneur d’ordre, qui l’apporte toujours.',
      {
        kinds: ['strike'],
        excuses: 'any',
        minimumHours: 0,
        burdenOfProof: 'client',
        proofSucceeds: 1,
      },
    ],
    ['Aucun événement n’est encore reconnu comme force majeure.', { kinds: [] }],
  ])('%s', (sentence, change) => {
    expect(read(forceMajeureSentence({ ...clause, ...change }, scene))).toBe(sentence);
  });
});

describe('un avenant', () => {
  test.each<readonly [string, Omit<Amendment, 'from'>]>([
    ['rien ne change encore', {}],
    [
      'les prix passent à 2,20 € par contact traité + 10 000 € par mois, quel que soit le volume',
      {
        prices: [
          { model: 'perContact', price: 2.2 },
          { model: 'fixedPerMonth', price: 10_000 },
        ],
      },
    ],
    [
      'les majorations prennent fin, bonus et malus prennent fin et la part d’Atlas passe à 0,8 fois la part prévue',
      { premiums: [], indicators: [], volumeFactor: 0.8 },
    ],
    [
      'Atlas n’intervient plus que sur Phone et Chat et les agents d’Atlas travaillent désormais au Portugal et à Maurice',
      { channels: ['phone', 'chat'], countries: ['pt', 'mu'] },
    ],
    [
      'une nouvelle indexation s’applique (part indexée de chaque prix : 70 % ; hausse de 2 % tous les 12 mois à partir du 1er janvier 2028), la facture minimale passe à 50 000 € par mois et les prix de l’astreinte et du repli passent à 220 € par mois et par agent d’astreinte, appelé ou non',
      {
        indexation: { from: '2028-01-01', everyMonths: 12, rate: 0.02, indexedShare: 0.7 },
        minimumPerMonth: 50_000,
        standby: { retainerPerAgentMonth: 220, activationFee: 0, perActiveHour: 0 },
      },
    ],
    [
      'l’engagement passe à 80 % de volume garanti payé (take-or-pay) avec une bande de 10 %, une facture varie, tous indicateurs confondus, d’au plus 10 % à la baisse et 3 % à la hausse et plus aucun événement n’est reconnu comme force majeure',
      {
        commitment: {
          forecastWeeksAhead: 4,
          band: 0.1,
          takeOrPay: 0.8,
          above: 'premium',
          premiumFactor: 1,
        },
        indicatorCaps: { malus: 0.1, bonus: 0.03 },
        forceMajeure: {
          kinds: [],
          excuses: 'own',
          minimumHours: 0,
          burdenOfProof: 'provider',
          proofSucceeds: 1,
        },
      },
    ],
    [
      'le pilotage d’Atlas passe à 90 000 € par an, le préavis passe à 3 mois, avec une indemnité de sortie de 20 000 € + 2 mois de facturation et la nouvelle intégration d’Atlas coûte 30 000 €',
      {
        governancePerYear: 90_000,
        leaving: { noticeMonths: 3, exitFee: 20_000, exitFeeMonths: 2, handOverWeeks: 8 },
        integrationCost: 30_000,
      },
    ],
  ])('%s', (changes, clause) => {
    expect(read(amendmentSentence({ from: '2027-07-01', ...clause }, wide))).toBe(
      `À compter du 1er juillet 2027, ${changes}.`,
    );
  });
});

describe('une clause de déclenchement', () => {
  const base: Trigger = {
    name: 'Sous la cible',
    measure: 'answerRate',
    is: 'below',
    than: 0.85,
    forMonths: 2,
    noticeMonths: 0,
    then: { effect: 'shareBecomes', share: 0.4 },
    repeats: false,
  };
  const below = (measure: Trigger['measure'], than: number) => ({ measure, than, forMonths: 1 });
  const above = (measure: Trigger['measure'], than: number) =>
    ({ ...below(measure, than), is: 'above' }) as const;
  const end = { then: { effect: 'contractEnds' } } as const;
  test.each<readonly [string, Partial<Trigger>]>([
    [
      'Si, deux mois de suite, moins de 85 % des appels sont pris en charge, la part d’Atlas passe à 40 % dès le mois suivant.',
      {},
    ],
    [
      'Si, trois mois de suite, le volume d’Atlas dépasse 110 % de la prévision, les prix d’Atlas baissent de 5 % avec un mois de préavis, à chaque fois que cela se produit.',
      {
        ...above('volume', 1.1),
        forMonths: 3,
        noticeMonths: 1,
        then: { effect: 'pricesTimes', factor: 0.95 },
        repeats: true,
      },
    ],
    [
      'Si, sur un mois, les appels attendent plus de 60 s en moyenne, la résiliation est notifiée à Atlas aussitôt.',
      { ...above('averageSpeedOfAnswer', 60), ...end },
    ],
    [
      'Si, sur un mois, moins de 70 % des appels sont résolus au premier contact, le contrat avec Atlas est résilié pour manquement avec deux mois de préavis.',
      {
        ...below('firstContactResolution', 0.7),
        noticeMonths: 2,
        then: { effect: 'contractEnds', reason: 'breach' },
      },
    ],
    [
      'Si, sur un mois, la satisfaction nette est inférieure à 20 points, les prix d’Atlas ne changent pas dès le mois suivant.',
      { ...below('netSatisfaction', 0.2), then: { effect: 'pricesTimes', factor: 1 } },
    ],
    [
      'Si, sur un mois, la note de qualité est inférieure à 80 %, la résiliation est notifiée à Atlas aussitôt.',
      { ...below('qualityScore', 0.8), ...end },
    ],
    [
      'Si, sur un mois, le plus ancien des appels en attente date de plus de 24 h, la résiliation est notifiée à Atlas aussitôt.',
      { ...above('backlogAge', 24), ...end },
    ],
  ])('%s', (sentence, change) => {
    expect(read(triggerSentence({ ...base, ...change }, scene))).toBe(sentence);
  });

  test('d’un canal parmi d’autres', () => {
    const then = { effect: 'shareBecomes', share: 0.4, channel: 'chat' } as const;
    const clause = { ...base, ...below('volume', 0.9), channel: 'chat', then };
    expect(read(triggerSentence(clause, wide))).toBe(
      'Si, sur un mois, le volume d’Atlas sur le canal Chat est inférieur à 90 % de la prévision, la part d’Atlas sur le canal Chat passe à 40 % dès le mois suivant.',
    );
  });
});

test('champion et challenger', () => {
  const clause = {
    channel: 'phone',
    measure: 'answerRate',
    everyMonths: 1,
    step: 0.05,
    minimumShare: 0.2,
    margin: 0.02,
    noticeMonths: 1,
  } as const;
  expect(read(reallocationSentence(clause, scene))).toBe(
    'Chaque mois, 5 % du canal Phone passent du prestataire le moins bien classé au mieux classé (taux de décroché) si leur écart dépasse 2 points, avec effet 1 mois plus tard ; aucun ne descend sous 20 %.',
  );
});

describe('un départ', () => {
  const base: Departure = { provider: 'atlas', reason: 'notice', on: '2027-06-01' };
  const successor = {
    leadWeeks: 8,
    rampWeeks: 12,
    startFactor: 1.5,
    learningWeeks: 6,
    costPerAgent: 4000,
    keepsStaff: false,
  };
  test.each<readonly [string, Partial<Departure>]>([
    [
      'Le 1er juin 2027, la résiliation est notifiée à Atlas ; son activité cesse au terme du préavis. Les autres prestataires disposent aussitôt, sans frais, des agents nécessaires.',
      {},
    ],
    [
      'Le 1er juin 2027, Atlas devient insolvable ; son activité cesse le jour même. Les autres prestataires reçoivent leurs premiers nouveaux agents au bout de 8 semaines et les derniers 12 semaines plus tard ; chacun coûte 4 000 €. Au début, un nouvel agent met 1,5 fois le temps habituel par contact ; il apprend avec une constante de temps de 6 semaines. L’effectif d’Atlas diminue au rythme de son volume.',
      { reason: 'insolvency', successor },
    ],
    [
      'Le contrat avec Atlas est résilié pour manquement à une date tirée au hasard, 0,01 fois par an en moyenne ; son activité cesse 30 jours plus tard. Les autres prestataires reçoivent leurs premiers nouveaux agents au bout de 8 semaines. Atlas conserve son effectif jusqu’à son dernier jour.',
      {
        reason: 'breach',
        on: undefined,
        perYear: 0.01,
        lastsDays: 30,
        successor: {
          ...successor,
          rampWeeks: 0,
          startFactor: 1,
          costPerAgent: 0,
          keepsStaff: true,
        },
      },
    ],
  ])('%s', (sentence, change) => {
    expect(read(departureSentence({ ...base, ...change }, scene))).toBe(sentence);
  });
});
