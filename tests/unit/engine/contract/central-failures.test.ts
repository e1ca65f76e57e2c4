import { describe, expect, it } from 'vitest';
import { IndicatorValues } from '../../../../src/engine/contract/indicator-values.ts';
import { simulate } from '../../../support/simulate.ts';
import { ATLAS, BOREALIS, CHAT, MadeFacts, PHONE, prepared } from './contract-case.ts';
import { scriptScenario } from '../routing/scripted-run.ts';
import { nightPost } from './night-post.ts';

const NOBODY = 2;
const JANUARY = { from: 0, to: 0 };
const shares = { atlas: 0.6, borealis: 0.4 };

describe("what fails in the client's central queue", () => {
  const { scenario, setup, calendar } = prepared({
    setup: {
      routing: {
        phone: { policy: 'split', shares, queue: 'central' },
        chat: { policy: 'split', shares },
      },
    },
  });

  // 80 calls answered by Atlas, 60 by Borealis; 50 customers hung up in the central queue, 10 of them
  // within the threshold: 30 (6) are Atlas's, which is agreed to get 60 %, 20 (4) are Borealis's.
  const facts = new MadeFacts()
    .add(3, PHONE, ATLAS, { answered: 80, answeredWithin: 44 })
    .add(3, PHONE, BOREALIS, { answered: 60, answeredWithin: 30 })
    .add(3, PHONE, NOBODY, { abandoned: 50, abandonedWithin: 10 });

  it('counts at the providers by the shares agreed for the day', () => {
    const values = new IndicatorValues(scenario, setup, calendar);
    values.close(0, facts);
    expect(values.value('answerRate', ATLAS, PHONE, JANUARY)).toBeCloseTo(80 / 110, 7);
    expect(values.value('answerRate', BOREALIS, PHONE, JANUARY)).toBeCloseTo(60 / 80, 7);
    expect(values.value('abandonment', ATLAS, PHONE, JANUARY)).toBeCloseTo(30 / 110, 7);
    expect(values.value('serviceLevel', ATLAS, PHONE, JANUARY)).toBeCloseTo(44 / 110, 7);
    expect(values.months.volume(PHONE, ATLAS, JANUARY)).toBeCloseTo(110, 4);
    expect(values.months.volume(PHONE, BOREALIS, JANUARY)).toBeCloseTo(80, 4);
  });

  it('on a day that is excused counts in the volume alone', () => {
    const excused = new MadeFacts().add(3, PHONE, NOBODY, { abandoned: 50 });
    excused.excused[ATLAS]![3] = 1;
    const values = new IndicatorValues(scenario, setup, calendar);
    values.close(0, excused);
    expect(values.value('answerRate', ATLAS, PHONE, JANUARY)).toBeNaN();
    expect(values.value('answerRate', BOREALIS, PHONE, JANUARY)).toBe(0);
    expect(values.months.volume(PHONE, ATLAS, JANUARY)).toBeCloseTo(30, 4);
  });

  it('elsewhere, what nobody accepts is nobody’s', () => {
    const values = new IndicatorValues(scenario, setup, calendar);
    values.close(0, new MadeFacts().add(3, CHAT, NOBODY, { blocked: 50 }));
    expect(values.months.volume(CHAT, ATLAS, JANUARY)).toBe(0);
    expect(values.value('answerRate', ATLAS, CHAT, JANUARY)).toBeNaN();
  });
});

it('a provider that lets customers hang up earns no bonus where they wait in a central queue', () => {
  // One agent for about 100 calls a day of ten minutes each, in ten hours: 60 at most. Those who wait hang up
  // after five minutes in the mean, and nobody works at night: less than 60 % are answered.
  const base = nightPost({
    indicators: [
      {
        indicator: 'answerRate',
        target: 0.9,
        slope: { bonusPerPoint: 0.01, malusPerPoint: 0.01 },
        capShareOfInvoice: 0.1,
      },
    ],
  });
  const [setup] = base.setups;
  const { medium: _, ...mail } = base.channels[0]!;
  const patience = { distribution: 'exponential', meanSeconds: 300 } as const;
  const { engine } = simulate(
    {
      ...base,
      channels: [{ ...mail, patience }],
      setups: [
        {
          ...setup!,
          teams: [{ ...setup!.teams[0]!, staffing: { rule: 'constant', agents: 1 } }],
          routing: { mail: { policy: 'split', shares: { atlas: 1 }, queue: 'central' } },
        },
      ],
    },
    1,
  );
  const { indicators } = engine.statement(0)[0]!;
  expect(indicators).toHaveLength(2);
  for (const { value, cents } of indicators) {
    expect(value).toBeLessThan(0.6);
    expect(cents).toBeLessThan(0);
  }
});

describe('a provider’s rates among the results', () => {
  // Six agents for 20 calls a minute of three minutes: far more than they can take, so most of the customers
  // hang up. Atlas is agreed to get 70 % of the first day, 35 % of the others.
  const base = scriptScenario({
    horizon: { days: 3, intervalMinutes: 60 },
    routing: [{ policy: 'split', shares: { atlas: 0.7, borealis: 0.3 }, queue: 'central' }],
    teams: [
      { site: 'lyon', staffing: { rule: 'constant', agents: 4 } },
      { site: 'porto', staffing: { rule: 'constant', agents: 2 } },
    ],
    providers: ['atlas', 'borealis'].map((provider) => ({
      contract: {
        prices: [],
        indicators: (['serviceLevel', 'answerRate', 'abandonment'] as const).map((indicator) => ({
          indicator,
          target: 0.5,
          slope: { malusPerPoint: 0.01 },
        })),
        ...(provider === 'atlas' && { amendments: [{ from: '2027-01-05', volumeFactor: 0.5 }] }),
      },
    })),
  });
  const run = simulate(base, 1);

  it('are those by which its contract measures it', () => {
    const of = (provider: number): number[] => [
      run.values('providerServiceLevel', { provider })[0]!,
      run.values('providerAnswerRate', { provider })[0]!,
      run.values('providerAbandonment', { provider })[0]!,
    ];
    const { indicators } = run.engine.statement(0)[0]!;
    expect(indicators).toHaveLength(6);
    expect([...of(0), ...of(1)]).toEqual(indicators.map(({ value }) => value));
    for (const provider of [0, 1]) expect(of(provider)[1]).toBeLessThan(0.5);
  });

  it('lie on both sides of those of the channel, which they make up', () => {
    const [atlas, borealis] = [0, 1].map(
      (provider) => run.values('providerAnswerRate', { provider })[0]!,
    );
    const [answered, offered] = [run.values('answered')[0]!, run.values('offered')[0]!];
    const [byAtlas, byBorealis] = [0, 1].map(
      (provider) => run.values('providerAnswered', { provider })[0]!,
    );
    const waiting = run.values('stillWaiting')[0]!;
    // What each has answered / its rate is what counted at it; together all that ended.
    expect(byAtlas! + byBorealis!).toBe(answered);
    expect(byAtlas! / atlas! + byBorealis! / borealis!).toBeCloseTo(offered - waiting, 3);
  });
});
