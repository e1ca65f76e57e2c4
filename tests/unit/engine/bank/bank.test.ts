import { describe, expect, it } from 'vitest';
import { bankPlan } from '../../../../src/engine/bank/bank-plan.ts';
import { prepare } from '../../../../src/engine/index.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { compile, firstDisagreement, Lives, withBank } from '../../../support/bank-scenario.ts';
import { baseScenario, changed } from '../../../support/base-scenario.ts';

const base = (path: string, value: unknown): ScenarioInput =>
  changed(baseScenario(), path, value) as ScenarioInput;

/** Two outages in four weeks, one of which goes on over a night. */
function withOutages(): ScenarioInput {
  const outage = (id: string, at: string, hours: number) =>
    ({
      id,
      name: id,
      kind: 'power',
      strikes: { provider: baseScenario().providers[0]!.id },
      occurs: { at },
      durationHours: hours,
      capacityLost: 1,
    }) as const;
  return {
    ...baseScenario(),
    hazards: [outage('short', '2027-01-06T10:00', 3), outage('long', '2027-01-19T15:00', 30)],
  };
}

describe('calm days from a bank', () => {
  it('a record leaves what the same day leaves that is simulated in its place', () => {
    for (const input of [baseScenario(), withOutages()]) {
      const compiled = compile(withBank(input));
      const [fromBank, simulated] = [new Lives(compiled), new Lives(compiled, () => true)];
      for (const replication of [0, 1, 17]) {
        const found = firstDisagreement(
          compiled,
          fromBank.columns(replication),
          simulated.columns(replication),
        );
        expect(found).toBeUndefined();
      }
    }
  });

  it('a replication is the same alone, after others, and in another order', () => {
    const engine = prepare(withBank(withOutages()));
    const columns = (first: number, count: number) => {
      const task = engine.begin(first, count);
      while (!task.advance(10));
      return task.finish();
    };
    const width = engine.layout.columns.length;
    const all = columns(0, 20);
    const other = prepare(withBank(withOutages()));
    for (const replication of [19, 3, 0]) {
      const task = other.begin(replication, 1);
      while (!task.advance(1000));
      expect(task.finish().columns).toEqual(
        all.columns.subarray(replication * width, (replication + 1) * width),
      );
    }
  });

  it('every sum by interval of a chunk is the sum over its replications', () => {
    const engine = prepare(withBank(withOutages()));
    const sums = (first: number, count: number) => {
      const task = engine.begin(first, count);
      while (!task.advance(1000));
      return task.finish();
    };
    const together = sums(0, 4);
    const apart = [0, 1, 2, 3].map((replication) => sums(replication, 1));
    const parts = [
      'intervals',
      'dailyService',
      'providerIntervals',
      'calm',
      'ledger',
      'occupancy',
      'waits',
    ] as const;
    for (const part of parts) {
      const added = together[part].map((_, i) =>
        apart.reduce((sum, chunk) => sum + chunk[part][i]!, 0),
      );
      expect(added).toEqual(together[part]);
    }
  });

  it('a setup’s figures do not depend on the other setups', () => {
    const both = compile(withBank(withOutages()));
    const alone = { ...both, setups: both.setups.slice(1) };
    const of = prepare(both.scenario).layout.columns;
    const second = of.findIndex(({ setup }) => setup === 1);
    const whole = new Lives(both).columns(2).slice(second);
    expect(new Lives(alone).columns(2).slice(0, of.length - second)).toEqual(whole);
  });

  it.each([
    ['it asks for it', base('run.calmDays', 'simulated'), 'asked'],
    [
      'customers come back',
      base('channels[0].repeat', { probability: 0.5, meanDelayHours: 5, maximumRepeats: 2 }),
      'laterContacts',
    ],
    ['work is deferred', base('channels[0].medium', 'email'), 'deferredWork'],
    [
      'it is open at midnight',
      base('channels[0].opening.days[2]', { from: '08:00', to: '24:00' }),
      'openAtNight',
    ],
    [
      'every week differs',
      base(
        'channels[0].demand.season',
        Array.from({ length: 53 }, (_, w) => 1 + w / 50),
      ),
      'everyDayDiffers',
    ],
  ] as const)('there is none where %s', (_, input, why) => {
    const year = { ...input, horizon: { ...input.horizon, days: 364 } };
    const exact = year.run.calmDays === 'simulated';
    const scenario = exact
      ? { ...withBank(year), run: { ...year.run, calmDays: 'simulated' as const } }
      : withBank(year);
    expect(bankPlan(compile(scenario).world)).toBe(why);
    expect(prepare(scenario).layout).toMatchObject({ everyDayBecause: why });
    expect(prepare(scenario).layout.bankGroups).toBeUndefined();
  });
});
