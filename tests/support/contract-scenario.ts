import type { ScenarioIssue } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { changed } from './base-scenario.ts';
import { wideScenario } from './wide-scenario.ts';

/**
 * The wide scenario with a contract of Atlas that uses every clause there is, a departure and a
 * re-allocation in the setup with both, and the company's own costs; a new copy at each call.
 */
export function contractScenario(): ScenarioInput {
  const wide = wideScenario();
  const skill = { firstContactResolution: 0.7, satisfaction: 0.8, quality: 0.9 };
  const [atlas, borealis] = wide.providers;
  const [alone, both] = wide.setups;
  if (atlas === undefined || borealis === undefined || alone === undefined || both === undefined) {
    throw new Error('the base scenario has two providers and two setups');
  }
  return {
    ...wide,
    horizon: { start: '2027-01-04', days: 364, intervalMinutes: 30 },
    exchangeRates: { CHF: 1.05 },
    specialDays: [{ date: '2027-05-17', name: 'Whit Monday', holiday: true }],
    channels: wide.channels.map((channel) => ({
      ...channel,
      language: 'fr',
      repeat: { probability: 0.7, meanDelayHours: 12, maximumRepeats: 3 },
    })),
    providers: [
      {
        ...atlas,
        sites: atlas.sites.map((site) => ({
          ...site,
          country: 'fr',
          recoverySeats: { seats: 20, at: 'porto', afterHours: 4 },
        })),
        skills: { phone: skill, chat: skill, mail: skill },
        contract: fullContract(),
      },
      { ...borealis, skills: { phone: skill, chat: skill, mail: skill } },
    ],
    setups: [
      alone,
      {
        ...both,
        departures: [{ provider: 'atlas', reason: 'notice', on: '2027-06-30' }],
        reallocations: [
          {
            channel: 'phone',
            measure: 'answerRate',
            everyMonths: 1,
            step: 0.05,
            minimumShare: 0.2,
          },
        ],
        qualityDrift: { resolutionFactor: 0.9 },
      },
    ],
    client: {
      perBreach: 50_000,
      perTransfer: 2,
      churn: { afterLost: 0.01, afterUnresolved: 0.02, customerValue: 300 },
      penalty: { whenHoursExceed: 20, amount: 100_000, perHour: 1000 },
    },
  };
}

function fullContract(): ScenarioInput['providers'][number]['contract'] {
  return {
    currency: 'CHF',
    prices: [
      {
        model: 'perContact',
        price: 2.5,
        channel: 'phone',
        tiers: {
          kind: 'incremental',
          per: 'month',
          steps: [
            { above: 10_000, price: 2.3 },
            { above: 20_000, price: 2 },
          ],
        },
      },
      { model: 'perResolvedContact', price: 4, channel: 'chat', language: 'fr' },
      { model: 'perStaffedHour', price: 12, country: 'fr' },
      { model: 'fixedPerMonth', price: 1000 },
    ],
    premiums: [
      { name: 'Night', surcharge: 0.25, from: '21:00', to: '06:00' },
      { name: 'Holidays', surcharge: 0.5, holidays: true },
    ],
    indexation: { from: '2027-07-01', everyMonths: 12, rate: 0.02, indexedShare: 0.7 },
    minimumPerMonth: 10_000,
    standby: {
      retainerPerAgentMonth: 100,
      activationFee: 500,
      perActiveHour: 20,
      perSeatMonth: 50,
    },
    commitment: {
      forecastWeeksAhead: 6,
      band: 0.1,
      takeOrPay: 0.85,
      premiumFactor: 1.2,
      lockIns: [{ from: '2027-11-01', to: '2027-12-31' }],
    },
    indicators: [
      {
        indicator: 'serviceLevel',
        channel: 'phone',
        target: 0.8,
        steps: [
          { from: -0.05, shareOfInvoice: -0.03 },
          { from: 0, shareOfInvoice: -0.01 },
          { from: 0.05, shareOfInvoice: 0.01 },
        ],
        earnBack: { share: 1, afterPeriods: 2 },
      },
      { indicator: 'backlogAge', channel: 'mail', target: 24, slope: { malusPerPoint: 0.001 } },
    ],
    indicatorCaps: { malus: 0.1, bonus: 0.05 },
    forceMajeure: { kinds: ['flood'] },
    amendments: [
      {
        from: '2027-07-01',
        name: 'Renegotiation',
        prices: [{ model: 'perContact', price: 2.2 }],
        volumeFactor: 1.2,
      },
    ],
    triggers: [
      {
        name: 'Below target',
        measure: 'serviceLevel',
        channel: 'phone',
        is: 'below',
        than: 0.75,
        forMonths: 2,
        noticeMonths: 1,
        then: { effect: 'shareBecomes', channel: 'phone', share: 0.4 },
      },
      {
        name: 'Volume beyond the band',
        measure: 'volume',
        is: 'above',
        than: 1.1,
        forMonths: 3,
        noticeMonths: 1,
        then: { effect: 'pricesTimes', factor: 0.97 },
      },
    ],
    leaving: { noticeMonths: 3, exitFee: 20_000, handOverWeeks: 8 },
    partnership: {
      integrationCost: 30_000,
      learning: { factorPerDoubling: 0.95, contactsBefore: 50_000 },
      helpDelayFactor: 1,
    },
  };
}

/** What is wrong with a document. */
export function faultsOf(document: unknown): readonly ScenarioIssue[] {
  const parsed = parseScenario(document);
  return parsed.ok ? [] : parsed.error;
}

/** The only fault of the contract scenario with values changed; fails when there are several. */
export function onlyFaultWith(...changes: readonly (readonly [string, unknown])[]): ScenarioIssue {
  const document = changes.reduce<unknown>(
    (before, [path, value]) => changed(before, path, value),
    contractScenario(),
  );
  const faults = faultsOf(document);
  const [fault] = faults;
  if (fault === undefined || faults.length > 1) {
    throw new Error(`one fault expected, not ${JSON.stringify(faults, null, 1)}`);
  }
  return fault;
}
