import { expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { baseScenarioWith, issuesOf } from '../../support/base-scenario.ts';

const contract = 'providers[0].contract';

/** The only clause of the base scenario, with one value changed, that is not simulated. */
function onlyUnsupportedWith(path: string, value: unknown) {
  const found = issuesOf(baseScenarioWith(path, value)).filter(
    ({ code }) => code === 'unsupported',
  );
  expect(found).toHaveLength(1);
  return found[0];
}

it.each([
  [
    `${contract}.commitment`,
    { forecastWeeksAhead: 4, band: 0.1, takeOrPay: 0.9, premiumFactor: 1.1 },
    'nothing',
  ],
  [
    `${contract}.indicators`,
    [{ indicator: 'answerRate', target: 0.9, steps: [], capShareOfInvoice: 0.1 }],
    'nothing',
  ],
  [`${contract}.forceMajeure`, { kinds: ['flood'] }, 'nothing'],
])('%s = %j is refused, not ignored', (path, value, expected) => {
  const issue = onlyUnsupportedWith(path, value);
  expect(issue).toMatchObject({ code: 'unsupported', path, expected });
  expect(issue?.message).toContain('is not simulated in this version.');
});

it.each([
  [
    `${contract}.prices[0]`,
    { model: 'perResolvedContact', price: 3 },
    `${contract}.prices[0].model`,
  ],
  [`${contract}.prices[0]`, { model: 'perAgentMonth', price: 3 }, `${contract}.prices[0].model`],
  [
    `${contract}.amendments`,
    [
      {
        from: '2027-06-01',
        prices: [],
        commitment: { forecastWeeksAhead: 4, band: 0.1, takeOrPay: 0.9 },
      },
    ],
    `${contract}.amendments[0].commitment`,
  ],
  [
    `${contract}.leaving`,
    { noticeMonths: 6, exitFee: 1000, handOverWeeks: 12 },
    `${contract}.leaving.exitFee`,
  ],
])('%s = %j is refused at %s', (path, value, at) => {
  expect(onlyUnsupportedWith(path, value)).toMatchObject({ code: 'unsupported', path: at });
});

it.each([
  ['channels[0].medium', 'mobile'],
  ['channels[0].medium', 'chat'],
  ['channels[0].medium', 'email'],
  ['channels[0].concurrency', 1],
  ['providers[0].skills.phone.firstContactResolution', 0.7],
  ['providers[0].skills.phone.satisfaction', 0.7],
  [`${contract}.indicators`, []],
  [`${contract}.amendments`, []],
  [`${contract}.amendments`, [{ from: '2027-06-01', volumeFactor: 0.5 }]],
  [`${contract}.leaving`, { noticeMonths: 6, exitFee: 0, handOverWeeks: 12 }],
  [`${contract}.partnership`, { learning: { factorPerDoubling: 0.95, contactsBefore: 1000 } }],
  [`${contract}.partnership`, { helpDelayFactor: 2 }],
  [`setups[1].departures`, [{ provider: 'borealis', reason: 'breach', on: '2027-01-11' }]],
  [`${contract}.prices`, [{ model: 'fixedPerMonth', price: 1000 }]],
  [`${contract}.prices`, [{ model: 'perHandledMinute', price: 0.6 }]],
  ['setups[1].routing.phone', { policy: 'leastExpectedWait', providers: ['atlas', 'borealis'] }],
  ['setups[1].routing.phone', { policy: 'priority', order: ['borealis', 'atlas'] }],
  [
    'setups[1].routing.phone',
    { policy: 'split', shares: { atlas: 0.6, borealis: 0.4 }, queue: 'central' },
  ],
  ['setups[1].routing.phone.maximumWaiting', 50],
  ['channels[0].opening.atClosing', 'cutOff'],
])('%s = %j is simulated', (path, value) => {
  const parsed = parseScenario(baseScenarioWith(path, value));
  expect(parsed.ok ? [] : parsed.error).toEqual([]);
});
