import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../../src/base/words.ts';
import {
  breachSentence,
  churnSentence,
  commitmentSentence,
  exchangeSentence,
  governanceSentence,
  indexationSentence,
  leavingSentence,
  minimumSentence,
  otherClientsSentence,
  partnershipSentence,
  penaltySentence,
  premiumSentence,
  priceSentence,
  qualityDriftSentence,
  sceneOf,
  standbySentence,
  transferSentence,
} from '../../../src/i18n/clause-sentences.ts';
import type { Commitment, Leaving, Premium } from '../../../src/scenario/clause-types.ts';
import type { PriceClause } from '../../../src/scenario/types.ts';
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

describe('un prix', () => {
  test.each<readonly [string, PriceClause]>([
    ['Atlas perçoit 2,50 € par appel traité.', { model: 'perContact', price: 2.5 }],
    ['Atlas perçoit 4 € par appel résolu.', { model: 'perResolvedContact', price: 4 }],
    [
      'Atlas perçoit 0,625 € par minute de traitement d’un appel.',
      { model: 'perHandledMinute', price: 0.625 },
    ],
    [
      'Atlas perçoit 31 € par heure d’agent payée sur les sites situés au Portugal.',
      { model: 'perStaffedHour', price: 31, country: 'pt' },
    ],
    [
      'Atlas perçoit 4 700 € par mois et par agent à temps plein (151,67 heures payées).',
      { model: 'perAgentMonth', price: 4700, hoursPerAgent: 151.67 },
    ],
    [
      'Atlas perçoit 40 000 € par mois, quel que soit le volume.',
      { model: 'fixedPerMonth', price: 40_000 },
    ],
    [
      'Atlas perçoit 2,50 € par appel traité ; 2,20 € au-delà de 10 000 par mois ; 2 € au-delà de 20 000.',
      {
        model: 'perContact',
        price: 2.5,
        tiers: {
          kind: 'incremental',
          per: 'month',
          steps: [
            { above: 10_000, price: 2.2 },
            { above: 20_000, price: 2 },
          ],
        },
      },
    ],
    [
      'Atlas perçoit 2,50 € par appel traité ; 2,20 € sur la totalité, les années à plus de 120 000 ; 2 € à plus de 240 000.',
      {
        model: 'perContact',
        price: 2.5,
        tiers: {
          kind: 'allUnits',
          per: 'year',
          steps: [
            { above: 120_000, price: 2.2 },
            { above: 240_000, price: 2 },
          ],
        },
      },
    ],
  ])('%s', (sentence, clause) => {
    expect(read(priceSentence(clause, scene))).toBe(sentence);
  });

  test('d’un seul canal et d’une langue les nomme', () => {
    const clause: PriceClause = {
      model: 'perContact',
      price: 1.8,
      channel: 'chat',
      language: 'fr',
    };
    expect(read(priceSentence(clause, wide))).toBe(
      'Atlas perçoit 1,80 € par contact du canal Chat traité en français.',
    );
  });

  test.each([
    ['ma', 'au Maroc'],
    ['fr', 'en France'],
    ['sn', 'au Sénégal'],
    ['tn', 'en Tunisie'],
    ['eg', 'en Égypte'],
    ['mg', 'à Madagascar'],
    ['mu', 'à Maurice'],
    ['mx', 'au Mexique'],
    ['us', 'aux États-Unis'],
    ['ph', 'aux Philippines'],
    ['ci', 'en Côte d’Ivoire'],
    ['ir', 'en Iran'],
    ['gb', 'au Royaume-Uni'],
    ['kr', 'en Corée du Sud'],
  ])('sur les sites du pays %s : %s', (country, place) => {
    expect(read(priceSentence({ model: 'perContact', price: 2, country }, scene))).toBe(
      `Atlas perçoit 2 € par appel traité sur les sites situés ${place}.`,
    );
  });
});

describe('ce qui change un prix', () => {
  const nights: Premium = {
    name: 'Nuits',
    surcharge: 0.25,
    holidays: false,
    from: '20:00',
    to: '06:30',
  };
  test.each<readonly [string, Partial<Premium>]>([
    ['Nuits : Atlas perçoit 25 % de plus tous les jours de 20 h à 6 h 30.', {}],
    [
      'Nuits : Atlas perçoit 50 % de plus le dimanche et les jours fériés.',
      { surcharge: 0.5, days: [7], holidays: true, from: '00:00', to: '24:00' },
    ],
    [
      'Nuits : Atlas perçoit 25 % de plus le vendredi, le samedi et le dimanche de 20 h à minuit.',
      { days: [7, 5, 6], to: '24:00' },
    ],
  ])('%s', (sentence, change) => {
    expect(read(premiumSentence({ ...nights, ...change }, scene))).toBe(sentence);
  });

  test('l’indexation : entière, partielle, à la baisse, sans effet', () => {
    const index = { from: '2027-07-01', everyMonths: 12, rate: 0.02, indexedShare: 1 };
    const start = 'Le 1er juillet 2027 puis tous les 12 mois, ';
    expect(read(indexationSentence(index))).toBe(`${start}les prix augmentent de 2 %.`);
    expect(read(indexationSentence({ ...index, rate: -0.015, indexedShare: 0.7 }))).toBe(
      `${start}la part indexée de chaque prix (70 %) baisse de 1,5 % ; le reste ne change pas.`,
    );
    expect(read(indexationSentence({ ...index, rate: 0 }))).toBe(
      `${start}les prix restent inchangés.`,
    );
    expect(read(indexationSentence({ ...index, everyMonths: 1 }))).toBe(
      'Le 1er juillet 2027 puis chaque mois, les prix augmentent de 2 %.',
    );
  });

  test('la facture minimale, et le pilotage', () => {
    expect(read(minimumSentence(50_000, scene))).toBe(
      'La facture d’Atlas est d’au moins 50 000 € par mois.',
    );
    expect(read(governanceSentence(90_000, scene))).toBe(
      'Le pilotage d’Atlas coûte 90 000 € par an à l’entreprise.',
    );
    expect(governanceSentence(0, scene)).toBe('Le pilotage d’Atlas ne coûte rien à l’entreprise.');
  });

  test('l’astreinte et le repli : seulement ce qui coûte', () => {
    const nothing = { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0 };
    expect(standbySentence(nothing, scene)).toBe(
      'Les agents d’astreinte et les positions réservées ne coûtent rien.',
    );
    const prices = { retainerPerAgentMonth: 250, activationFee: 900, perActiveHour: 44 };
    expect(read(standbySentence({ ...prices, perSeatMonth: 31 }, scene))).toBe(
      'L’astreinte et le repli coûtent 250 € par mois et par agent d’astreinte, appelé ou non ; 900 € à chaque déclenchement de l’astreinte ; 44 € par heure travaillée en astreinte ; 31 € par mois et par position de repli réservée.',
    );
  });
});

describe('un engagement de volume', () => {
  const commitment: Commitment = {
    forecastWeeksAhead: 12,
    band: 0.1,
    takeOrPay: 0.9,
    above: 'premium',
    premiumFactor: 1.2,
  };
  test.each<readonly [string, Partial<Commitment>, typeof scene]>([
    [
      'Le donneur d’ordre annonce le volume de chaque mois 12 semaines à l’avance. Atlas facture au moins 90 % de ce volume, même s’il en vient moins. Ce qui dépasse l’annonce de plus de 10 % est payé 1,2 fois le prix.',
      {},
      scene,
    ],
    [
      'Le donneur d’ordre annonce le volume de chaque mois sur le canal Chat au début du mois. Ce qui ne vient pas n’est pas payé. Ce qui dépasse l’annonce de plus de 10 % est refusé jusqu’à la fin du mois. Aucun résultat ne modifie la part d’Atlas du 15 novembre 2027 au 31 décembre 2027.',
      {
        channel: 'chat',
        forecastWeeksAhead: 0,
        takeOrPay: 0,
        above: 'refuse',
        lockIns: [{ from: '2027-11-15', to: '2027-12-31' }],
      },
      wide,
    ],
    [
      'Le donneur d’ordre annonce le volume de chaque mois 1 semaine à l’avance. Atlas facture au moins 90 % de ce volume, même s’il en vient moins. Tout ce qui dépasse l’annonce est payé au prix normal.',
      { forecastWeeksAhead: 1, band: 0, premiumFactor: 1 },
      scene,
    ],
  ])('%s', (sentence, change, at) => {
    expect(read(commitmentSentence({ ...commitment, ...change }, at))).toBe(sentence);
  });
});

describe('la relation', () => {
  const free: Leaving = { noticeMonths: 0, exitFee: 0, exitFeeMonths: 0, handOverWeeks: 0 };
  test.each<readonly [string, Partial<Leaving>]>([
    [
      'Le contrat avec Atlas peut prendre fin sans préavis. Le volume passe aux autres prestataires le dernier jour. La sortie ne donne lieu à aucune indemnité.',
      {},
    ],
    [
      'Le contrat avec Atlas prend fin au terme d’un préavis de 6 mois. Le volume passe aux autres prestataires au cours des 8 dernières semaines. La sortie coûte au donneur d’ordre 20 000 € et 2 mois de facturation.',
      { noticeMonths: 6, exitFee: 20_000, exitFeeMonths: 2, handOverWeeks: 8 },
    ],
    [
      'Le contrat avec Atlas prend fin au terme d’un préavis de 1 mois. Le volume passe aux autres prestataires au cours de la dernière semaine. La sortie ne donne lieu à aucune indemnité.',
      { noticeMonths: 1, handOverWeeks: 1 },
    ],
    [
      'Le contrat avec Atlas peut prendre fin sans préavis. Le volume passe aux autres prestataires au cours d’une période finale de 1,5 semaine. La sortie ne donne lieu à aucune indemnité.',
      { handOverWeeks: 1.5 },
    ],
  ])('%s', (sentence, change) => {
    expect(read(leavingSentence({ ...free, ...change }, scene))).toBe(sentence);
  });

  test('le partenariat : l’intégration, l’expérience, et l’aide à un petit client', () => {
    const clause = {
      integrationCost: 60_000,
      learning: { factorPerDoubling: 0.95, contactsBefore: 100_000 },
      helpDelayFactor: 0.5,
    };
    expect(read(partnershipSentence(clause, scene))).toBe(
      'L’intégration d’Atlas coûte à l’entreprise 60 000 € le premier mois. À chaque doublement du nombre total de contacts qu’il a traités, compté à partir de 100 000, sa durée moyenne de traitement (DMT) baisse de 5 %. Pour un donneur d’ordre qui lui confie la moitié de son volume, les agents en renfort arrivent au bout de 1,25 fois le délai prévu.',
    );
    const still = { integrationCost: 0, helpDelayFactor: 0 };
    const learning = { factorPerDoubling: 1, contactsBefore: 100_000 };
    expect(partnershipSentence({ ...still, learning }, scene)).toBe(
      'L’intégration d’Atlas ne coûte rien. L’expérience ne raccourcit pas sa durée moyenne de traitement (DMT).',
    );
  });

  test('la qualité d’un prestataire à l’autre', () => {
    expect(read(qualityDriftSentence({ resolutionFactor: 0.9, handleTimeFactor: 1.1 }))).toBe(
      'Quand un client revient et qu’un autre prestataire lui répond, sa demande est résolue 10 % moins souvent et le contact dure 10 % de plus.',
    );
    expect(qualityDriftSentence({ resolutionFactor: 1, handleTimeFactor: 1 })).toBe(
      'Quand un client revient et qu’un autre prestataire lui répond, cela ne change rien.',
    );
  });

  test.each([
    [
      1,
      'first',
      '1 autre donneur d’ordre peut réclamer les mêmes agents, dans 30 % des interruptions ; ce donneur d’ordre passe en premier et les obtient tous.',
    ],
    [
      3,
      'equal',
      '3 autres donneurs d’ordre peuvent réclamer les mêmes agents, chacun dans 30 % des interruptions ; tous ceux qui les réclament se les partagent à parts égales.',
    ],
    [
      3,
      'last',
      '3 autres donneurs d’ordre peuvent réclamer les mêmes agents, chacun dans 30 % des interruptions ; ce donneur d’ordre n’en obtient aucun si un autre les réclame.',
    ],
  ] as const)('l’astreinte partagée avec %i autres, %s', (clients, priority, sentence) => {
    const clause = { clients, claimProbability: 0.3, priority };
    expect(read(otherClientsSentence(clause))).toBe(sentence);
  });
});

test('les coûts propres de l’entreprise', () => {
  const penalty = { whenHoursExceed: 24, amount: 100_000, perHour: 1000 };
  expect(
    [
      breachSentence(50_000, scene),
      breachSentence(0, scene),
      transferSentence(1.5, scene),
      transferSentence(0, scene),
      churnSentence({ afterLost: 0.04, afterUnresolved: 0.02, customerValue: 250 }, scene),
      penaltySentence(penalty, scene),
      penaltySentence({ ...penalty, perHour: 0 }, scene),
      exchangeSentence('USD', 0.92, scene),
    ].map(read),
  ).toEqual([
    'Chaque perturbation d’un canal plus longue que la durée tolérable (DMTP/MTPD) coûte 50 000 €.',
    'Une perturbation plus longue que la durée tolérable ne coûte rien en elle-même.',
    'Chaque contact transféré d’un prestataire à un autre coûte 1,50 €.',
    'Un transfert entre prestataires ne coûte rien.',
    '4 % des clients partent après un contact perdu et 2 % après un contact non résolu ; chacun vaut 250 €.',
    'Pour chaque canal resté plus de 24 h sous le minimum, le régulateur réclame 100 000 €, plus 1 000 € par heure au-delà.',
    'Pour chaque canal resté plus de 24 h sous le minimum, le régulateur réclame 100 000 €.',
    '1 $ vaut 0,92 €.',
  ]);
});
