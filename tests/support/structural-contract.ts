import {
  atLeastZero,
  either,
  id,
  list,
  number,
  object,
  oneOf,
  share,
  text,
  time,
  whole,
  yesOrNo,
} from './structural-tests.ts';

/*
 * The shape of contracts, and of what a setup and the company say of them, written a second time:
 * see structural-check.ts.
 */

export const kind = oneOf(
  ...['power', 'flood', 'fire', 'attack', 'platform', 'carrier', 'weather', 'evacuation'],
  ...['strike', 'epidemic', 'insolvency', 'surge', 'other'],
);

const INDICATORS = [
  ...['answerRate', 'serviceLevel', 'abandonment', 'averageSpeedOfAnswer'],
  ...['firstContactResolution', 'satisfaction', 'netSatisfaction', 'backlogAge', 'qualityScore'],
];

const tiers = object({
  kind: oneOf('incremental', 'allUnits'),
  per: oneOf('month', 'year'),
  steps: list(object({ above: atLeastZero, price: atLeastZero })),
});

const price = either(
  object({
    model: oneOf('perContact', 'perResolvedContact', 'perHandledMinute'),
    price: atLeastZero,
    'channel?': id,
    'language?': id,
    'country?': id,
    'tiers?': tiers,
  }),
  object({
    model: oneOf('perStaffedHour'),
    price: atLeastZero,
    'country?': id,
    'tiers?': tiers,
  }),
  object({
    model: oneOf('perAgentMonth'),
    price: atLeastZero,
    hoursPerAgent: atLeastZero,
    'country?': id,
    'tiers?': tiers,
  }),
  object({ model: oneOf('fixedPerMonth'), price: atLeastZero }),
);

const premium = object({
  name: text,
  surcharge: atLeastZero,
  'days?': list(whole),
  holidays: yesOrNo,
  from: time,
  to: time,
});

const indicator = object({
  indicator: oneOf(...INDICATORS),
  'channel?': id,
  target: number,
  measuredOver: oneOf('month', 'quarter', 'year'),
  weight: share,
  'steps?': list(object({ from: number, shareOfInvoice: number })),
  'slope?': object({ malusPerPoint: share, bonusPerPoint: share, tolerance: atLeastZero }),
  capShareOfInvoice: share,
  'earnBack?': object({ share, afterPeriods: whole }),
});

const commitment = object({
  'channel?': id,
  forecastWeeksAhead: whole,
  band: share,
  takeOrPay: share,
  above: oneOf('premium', 'refuse'),
  premiumFactor: atLeastZero,
  'lockIns?': list(object({ from: text, to: text })),
});

const trigger = object({
  name: text,
  measure: oneOf(...INDICATORS, 'volume'),
  'channel?': id,
  is: oneOf('below', 'above'),
  than: number,
  forMonths: whole,
  noticeMonths: whole,
  then: either(
    object({ effect: oneOf('shareBecomes'), 'channel?': id, share }),
    object({ effect: oneOf('pricesTimes'), factor: atLeastZero }),
    object({ effect: oneOf('contractEnds'), 'reason?': oneOf('notice', 'breach') }),
  ),
  repeats: yesOrNo,
});

const indexation = object({ from: text, everyMonths: whole, rate: number, indexedShare: share });

const standby = object({
  retainerPerAgentMonth: atLeastZero,
  activationFee: atLeastZero,
  perActiveHour: atLeastZero,
  'perSeatMonth?': atLeastZero,
});

const indicatorCaps = object({ malus: share, bonus: share });

const forceMajeure = object({
  kinds: list(kind),
  excuses: oneOf('own', 'any'),
  minimumHours: atLeastZero,
  burdenOfProof: oneOf('provider', 'client'),
  proofSucceeds: share,
});

const leaving = object({
  noticeMonths: atLeastZero,
  exitFee: atLeastZero,
  exitFeeMonths: atLeastZero,
  handOverWeeks: atLeastZero,
});

const amendment = object({
  from: text,
  'name?': text,
  'prices?': list(price),
  'premiums?': list(premium),
  'indicators?': list(indicator),
  'commitment?': commitment,
  'indexation?': indexation,
  'minimumPerMonth?': atLeastZero,
  'standby?': standby,
  'governancePerYear?': atLeastZero,
  'indicatorCaps?': indicatorCaps,
  'forceMajeure?': forceMajeure,
  'triggers?': list(trigger),
  'leaving?': leaving,
  'integrationCost?': atLeastZero,
  'volumeFactor?': atLeastZero,
  'channels?': list(id),
  'countries?': list(id),
});

/** The contract of a provider. */
export const contract = object({
  'currency?': text,
  prices: list(price),
  'premiums?': list(premium),
  'indexation?': indexation,
  'minimumPerMonth?': atLeastZero,
  standby,
  governancePerYear: atLeastZero,
  'commitment?': commitment,
  'indicators?': list(indicator),
  'indicatorCaps?': indicatorCaps,
  'forceMajeure?': forceMajeure,
  'amendments?': list(amendment),
  'triggers?': list(trigger),
  'leaving?': leaving,
  'partnership?': object({
    integrationCost: atLeastZero,
    'learning?': object({ factorPerDoubling: share, contactsBefore: atLeastZero }),
    helpDelayFactor: atLeastZero,
  }),
});

/** What a setup says of contracts: who leaves, which shares follow performance, what drifts. */
export const setupOfContracts = {
  'departures?': list(
    object({
      provider: id,
      reason: oneOf('notice', 'breach', 'insolvency'),
      'on?': text,
      'perYear?': atLeastZero,
      'lastsDays?': whole,
      'successor?': object({
        leadWeeks: atLeastZero,
        rampWeeks: atLeastZero,
        startFactor: atLeastZero,
        learningWeeks: atLeastZero,
        costPerAgent: atLeastZero,
        keepsStaff: yesOrNo,
      }),
    }),
  ),
  'reallocations?': list(
    object({
      channel: id,
      measure: oneOf(...INDICATORS),
      everyMonths: whole,
      step: share,
      minimumShare: share,
      margin: atLeastZero,
      noticeMonths: whole,
    }),
  ),
  'qualityDrift?': object({ resolutionFactor: share, handleTimeFactor: atLeastZero }),
};

/** The company's own costs. */
export const client = object({
  perBreach: atLeastZero,
  perTransfer: atLeastZero,
  'churn?': object({ afterLost: share, afterUnresolved: share, customerValue: atLeastZero }),
  'penalty?': object({
    whenHoursExceed: atLeastZero,
    amount: atLeastZero,
    perHour: atLeastZero,
  }),
});

/** Exchange rates by the code of their currency. */
export const exchangeRates = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([code, rate]) => /^[A-Z]{3}$/.test(code) && atLeastZero(rate));
