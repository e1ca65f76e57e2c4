import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { baseScenario } from '../../../support/base-scenario.ts';
import { simulate } from '../../../support/simulate.ts';

type Contract = ScenarioInput['providers'][number]['contract'];

/** Three months from Monday, 1 February 2027: Atlas and Borealis share 5,000 calls a week evenly. */
function shared(contract: Contract, agents: number, hazards: ScenarioInput['hazards'] = []) {
  const base = baseScenario();
  const [phone] = base.channels;
  const scenario: ScenarioInput = {
    ...base,
    horizon: { start: '2027-02-01', days: 89, intervalMinutes: 30 },
    channels: [{ ...phone!, redial: { probability: 0, meanDelayMinutes: 20 } }],
    providers: [
      { id: 'atlas', name: 'Atlas', sites: [{ id: 'lyon', name: 'Lyon' }], contract },
      base.providers[1]!,
    ],
    hazards,
    setups: [
      {
        id: 'both',
        name: 'Both',
        teams: [
          { site: 'lyon', channels: ['phone'], staffing: { rule: 'constant', agents } },
          { site: 'porto', channels: ['phone'], staffing: { rule: 'constant', agents: 200 } },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { atlas: 0.5, borealis: 0.5 },
            failover: { detectMinutes: 0, switchMinutes: 0, failbackMinutes: 0 },
          },
        },
      },
    ],
  };
  const { engine } = simulate(scenario, 1);
  const lines = engine.layout.lines[0]!;
  const { entries } = engine.statement(0)[0]!;
  return (kind: string) =>
    entries.filter(({ line }) => lines[line]!.provider === 0 && lines[line]!.kind === kind);
}

describe('a provider is not paid for', () => {
  it('contacts that went elsewhere while its site was out, force majeure or not', () => {
    const week = { at: '2027-02-08T00:00' };
    const entries = shared(
      {
        prices: [{ model: 'perContact', price: 4 }],
        commitment: { forecastWeeksAhead: 0, band: 0.5, takeOrPay: 1 },
      },
      200,
      [
        {
          id: 'fire',
          name: 'Fire',
          kind: 'other',
          strikes: { site: 'lyon' },
          occurs: week,
          durationHours: 120,
          capacityLost: 1,
        },
      ],
    );
    // February: 10,000 calls announced, one week of four out: 7,500 are owed, about as many came.
    // Poisson: a standard error of 87; 400 is more than 4 of it. Unmended, 2,500 were paid.
    const came = entries('perContact').find(({ month }) => month === 0)!.quantity;
    expect(Math.abs(came - 7500)).toBeLessThan(400);
    const paid = entries('takeOrPay').find(({ month }) => month === 0)?.quantity ?? 0;
    expect(paid).toBeLessThan(400);
  });

  it('being dismissed for bad service', () => {
    const fees = (reason?: 'breach') => {
      const entries = shared(
        {
          prices: [{ model: 'perContact', price: 4 }],
          leaving: { noticeMonths: 1, exitFee: 50_000, handOverWeeks: 2 },
          triggers: [
            {
              name: 'Poor',
              measure: 'answerRate',
              is: 'below',
              than: 0.8,
              forMonths: 1,
              noticeMonths: 0,
              then: { effect: 'contractEnds', reason },
            },
          ],
        },
        2,
      );
      return [
        entries('perContact').map(({ month }) => month),
        entries('exitFee').map(({ month, cents }) => [month, cents]),
      ];
    };
    // Told on 1 March: by notice it works until 1 April and is paid its fee; for breach neither.
    expect(fees()).toEqual([[0, 1], [[1, 5_000_000]]]);
    expect(fees('breach')).toEqual([[0], []]);
  });
});
