import { describe, expect, it } from 'vitest';
import { VolumeBoard } from '../../../../src/engine/contract/volumes.ts';
import { setupPlan } from '../../../../src/engine/replication/setup-plan.ts';
import { World, worldPlan } from '../../../../src/engine/replication/world.ts';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { simulate, validScenario } from '../../../support/simulate.ts';
import {
  batch,
  clockTime,
  live,
  scriptScenario,
  sharesOf,
  type Script,
} from '../routing/scripted-run.ts';

type Provider = ScenarioInput['providers'][number];
type Contract = Provider['contract'];
type SetupInput = ScenarioInput['setups'][number];

const TWO = { policy: 'split', shares: { atlas: 0.6, borealis: 0.4 } } as const;

/** Two providers of 10 agents each from Monday, 4 January 2027, with these contracts and this setup. */
function contracts(
  days: number,
  [atlas, borealis]: readonly [Partial<Contract>?, Partial<Contract>?],
  setup: Partial<SetupInput> = {},
  script: Partial<Script> = {},
): ScenarioInput {
  const contract = (more: Partial<Contract> = {}): Partial<Provider> => ({
    contract: { prices: [], ...more },
  });
  const input = scriptScenario({
    routing: [TWO],
    horizon: { days, intervalMinutes: 60 },
    ...script,
    providers: [
      { ...contract(atlas), ...script.providers?.[0] },
      { ...contract(borealis), ...script.providers?.[1] },
    ],
  });
  return { ...input, setups: [{ ...input.setups[0]!, ...setup }] };
}

/** By day: shares of Atlas and Borealis in percent, agents of the teams at noon. */
function noons(input: ScenarioInput, days: readonly number[]): unknown[] {
  const seen: unknown[] = [];
  let day = 0;
  live(
    input,
    [],
    (run: SetupRun) => {
      if (run.onDuty(0) || run.onDuty(1)) {
        seen[day] ??= [
          ...run.shares[0]!.map((share) => Math.round(share * 1000) / 10),
          ...run.plan.routing.teams.map((_, team) => run.agentsOf(team)),
        ];
      } else if (seen[day] !== undefined) day++;
      return 0;
    },
    3600,
  );
  return days.map((at) => seen[at]);
}

describe('a dated change of volumes', () => {
  it('moves shares and staff on its day, and in proportion', () => {
    const input = contracts(4, [{ amendments: [{ from: '2027-01-06', volumeFactor: 0.5 }] }]);
    // Day 2: Atlas 60 × 0.5 = 30 %, 10 × 30/60 = 5 agents; Borealis the rest, with the 5 freed: 15.
    expect(noons(input, [0, 1, 2, 3])).toEqual([
      [60, 40, 10, 10],
      [60, 40, 10, 10],
      [30, 70, 5, 15],
      [30, 70, 5, 15],
    ]);
  });

  it('that lies before the horizon holds from its start', () => {
    const input = contracts(1, [{ amendments: [{ from: '2026-06-01', volumeFactor: 0.5 }] }]);
    expect(noons(input, [0])).toEqual([[30, 70, 5, 15]]);
  });

  it('replaces the factor before', () => {
    const input = contracts(3, [
      {
        amendments: [
          { from: '2027-01-05', volumeFactor: 0.5 },
          { from: '2027-01-06', volumeFactor: 1.5 },
        ],
      },
    ]);
    // 60 × 1.5 = 90 %; the rest 10 %, 2.5 → 3 agents; 10 + 7.5 freed = 17.5 → 18.
    expect(noons(input, [0, 1, 2])).toEqual([
      [60, 40, 10, 10],
      [30, 70, 5, 15],
      [90, 10, 18, 3],
    ]);
  });

  it('comes by triggers that an amendment brings where none were signed', () => {
    const triggers: Contract['triggers'] = [
      {
        name: 'Too few contacts',
        measure: 'volume',
        is: 'below',
        than: 0.5,
        forMonths: 1,
        noticeMonths: 0,
        then: { effect: 'shareBecomes', channel: 'phone', share: 0.3 },
      },
    ];
    // Nobody calls. February, the first whole month, sets it off: from 1 March, day 56, 60 → 30 %.
    const expected = [
      [60, 40, 10, 10],
      [30, 70, 5, 15],
    ];
    expect(noons(contracts(58, [{ triggers }]), [55, 56])).toEqual(expected);
    const amendments = [{ from: '2027-01-20', triggers }];
    expect(noons(contracts(58, [{ amendments }]), [55, 56])).toEqual(expected);
  });

  it('takes a channel from a provider and gives it to the others', () => {
    const input = contracts(2, [{ amendments: [{ from: '2027-01-05', channels: [] }] }]);
    // Borealis 40 → 100 %: with the 10 of Atlas 20 agents.
    expect(noons(input, [0, 1])).toEqual([
      [60, 40, 10, 10],
      [0, 100, 0, 20],
    ]);
  });

  it('multiplies the shares of each hour', () => {
    const night = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
    const schedule = [{ ...night, shares: { atlas: 0.2, borealis: 0.8 } }];
    const input = contracts(
      2,
      [{ amendments: [{ from: '2027-01-05', volumeFactor: 0.5 }] }],
      {},
      { routing: [{ ...TWO, schedule }] },
    );
    // 20 × 30/60 = 10 against 80 × 70/40 = 140: 10/150 and 140/150.
    expect(noons(input, [0, 1])).toEqual([
      [20, 80, 10, 10],
      [6.7, 93.3, 5, 15],
    ]);
  });

  it('moves the staff of other countries to the one named', () => {
    const sites = [
      { id: 'lyon', name: 'Lyon', country: 'fr' },
      { id: 'tunis', name: 'Tunis', country: 'tn' },
    ];
    const input = contracts(
      2,
      [{ amendments: [{ from: '2027-01-05', countries: ['fr'] }] }],
      {},
      {
        providers: [
          {
            sites,
            contract: { prices: [], amendments: [{ from: '2027-01-05', countries: ['fr'] }] },
          },
        ],
        teams: [
          { site: 'lyon' },
          { site: 'tunis', staffing: { rule: 'constant', agents: 4 } },
          { site: 'porto' },
        ],
      },
    );
    expect(noons(input, [0, 1])).toEqual([
      [60, 40, 10, 4, 10],
      [60, 40, 14, 0, 10],
    ]);
  });
});

describe('a contract that ends', () => {
  const leaving = { noticeMonths: 0, handOverWeeks: 4 / 7, exitFee: 0, exitFeeMonths: 0 };
  const departure = {
    provider: 'atlas',
    reason: 'notice',
    on: '2027-01-06',
    lastsDays: 6,
  } as const;

  it('hands its volume over evenly, keeps its staff, and is gone on its last day', () => {
    const input = contracts(10, [{ leaving }], { departures: [departure] });
    // Told on day 2, gone on day 8; in hand-over from day 4: 60 × (8 − day)/4, Borealis the rest.
    expect(noons(input, [1, 3, 4, 5, 6, 7, 8, 9])).toEqual([
      [60, 40, 10, 10],
      [60, 40, 10, 10],
      [60, 40, 10, 10],
      [45, 55, 10, 13],
      [30, 70, 10, 15],
      [15, 85, 10, 18],
      [0, 100, 0, 20],
      [0, 100, 0, 20],
    ]);
  });

  it('lets its staff go with the volume without dual running', () => {
    const successor = { costPerAgent: 0, leadWeeks: 0, rampWeeks: 0, keepsStaff: false };
    const input = contracts(10, [{ leaving }], { departures: [{ ...departure, successor }] });
    // 10 × 45/60 = 7.5 → 8, 10 × 30/60 = 5, 2.5 → 3; what is freed is at Borealis: 12.5 → 13.
    expect(noons(input, [4, 5, 6, 7, 8])).toEqual([
      [60, 40, 10, 10],
      [45, 55, 8, 13],
      [30, 70, 5, 15],
      [15, 85, 3, 18],
      [0, 100, 0, 20],
    ]);
  });

  it('leaves those who take over short until their new agents have come', () => {
    const successor = { costPerAgent: 0, leadWeeks: 1, rampWeeks: 4 / 7 };
    const input = contracts(16, [{ leaving }], { departures: [{ ...departure, successor }] });
    // Told on day 2: first agents from day 9, the 10 more at (day − 9)/4.
    expect(noons(input, [7, 8, 9, 10, 11, 12, 13, 14])).toEqual([
      [15, 85, 10, 10],
      [0, 100, 0, 10],
      [0, 100, 0, 10],
      [0, 100, 0, 13],
      [0, 100, 0, 15],
      [0, 100, 0, 18],
      [0, 100, 0, 20],
      [0, 100, 0, 20],
    ]);
  });

  it('tells the books whom it costs how many new agents, and when it ends', () => {
    const successor = { costPerAgent: 0, leadWeeks: 1, rampWeeks: 2 };
    const input = contracts(40, [{ leaving }], {
      departures: [{ ...departure, on: '2027-02-01', successor }],
    });
    const { volumes } = live(input, []).run;
    // Told on day 28, in the second month; 20 − 10 agents more at the peak.
    expect([...volumes.roll.newAgents]).toEqual([0, 10]);
    expect([...volumes.roll.contractEnd]).toEqual([34, 40]);
    expect([...volumes.roll.noticeDay]).toEqual([28, -1]);
  });

  it('cuts off what is in hand when it is insolvent, and nothing otherwise', () => {
    const all = { days: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })) };
    const cut = (reason: 'breach' | 'insolvency') => {
      const input = contracts(
        2,
        [],
        { departures: [{ provider: 'atlas', reason, on: '2027-01-05' }] },
        { channels: [{ opening: all }] },
      );
      const long = batch(clockTime('23:50'), 1, { handle: 3600, route: 0.1 });
      return live(input, long).booked('cutOff');
    };
    expect(cut('insolvency')).toBe(1);
    expect(cut('breach')).toBe(0);
  });

  it('hands what waits in its queue to the others, patient as it was', () => {
    const deferred = { medium: 'email' as const, patience: undefined };
    const input = contracts(
      2,
      [],
      { departures: [{ provider: 'atlas', reason: 'breach', on: '2027-01-05' }] },
      {
        channels: [deferred],
        teams: [{ site: 'lyon', staffing: { rule: 'constant', agents: 0 } }, { site: 'porto' }],
      },
    );
    // Three mails wait for Atlas, who has nobody; from the second day's opening on Borealis has them.
    const lived = live(input, batch(clockTime('10:00'), 3, { handle: 60, route: 0.1 }));
    expect([...lived.run.kernel.tally.answeredBy]).toEqual([0, 3]);
    // From 10:00 to 8:00: 22 hours each.
    expect(lived.waited()).toBeCloseTo(3 * 22 * 3600, 6);
  });

  it('is sent no transfers any more', () => {
    const transfers = [{ from: 'borealis', to: 'atlas', share: 1 }];
    const at = (on: string) =>
      live(
        contracts(
          2,
          [],
          { departures: [{ provider: 'atlas', reason: 'breach', on }] },
          { routing: [{ ...TWO, shares: { atlas: 0, borealis: 1 }, transfers }] },
        ),
        batch(clockTime('10:00'), 1, { handle: 60, route: 0.5 }),
      );
    expect(at('2027-01-05').run.kernel.tally.answeredBy[0]).toBe(1);
    const gone = at('2027-01-04');
    expect(gone.run.kernel.tally.answeredBy[0]).toBe(0);
    expect(gone.booked('stillWaiting')).toBe(0);
  });

  it('slows those who take over down for as long as their new agents learn', () => {
    const successor = {
      costPerAgent: 0,
      leadWeeks: 0,
      rampWeeks: 0,
      startFactor: 2,
      learningWeeks: 1,
    };
    const input = contracts(10, [], {
      departures: [
        { provider: 'atlas', reason: 'breach', on: '2027-01-06', lastsDays: 0, successor },
      ],
    });
    // Day 2: 10 new of 20 agents take twice as long: 1 + 10/20. A week later 1 + 10/20 × e^(−1).
    for (const [day, pace] of [
      [2, 1.5],
      [9, 1 + 0.5 * 0.36787944117144233],
    ] as const) {
      const contact = { time: clockTime('10:00', day), handle: 100, route: 0.9 };
      const { run } = live(input, [contact]);
      expect(run.kernel.tally.handledBy[1]).toBeCloseTo(100 * pace, 9);
    }
  });
});

describe('a change that the course of a contract decides', () => {
  /** Lives three days; what is decided comes on day 0. */
  function decided(
    change: Parameters<SetupRun['volumes']['apply']>[0],
    known: number[],
  ): unknown[] {
    const input = contracts(3, [{}, { amendments: [{ from: '2026-12-01', volumeFactor: 1 }] }]);
    const seen: unknown[] = [];
    let last = -1;
    live(
      input,
      [],
      (run) => {
        if (last < 0) run.volumes.apply(change);
        last++;
        if (last % 24 === 12) seen.push(sharesOf(run));
        if (last === 0) for (const day of [0, 1, 2]) known.push(run.volumes.agreedShare(0, 0, day));
        return 0;
      },
      3600,
    );
    return seen;
  }

  it('holds from its day on, and is known at once', () => {
    const known: number[] = [];
    const shares = decided({ kind: 'share', day: 2, provider: 0, channel: -1, share: 0.25 }, known);
    expect(shares).toEqual([
      [0.6, 0.4],
      [0.6, 0.4],
      [0.25, 0.75],
    ]);
    expect(known).toEqual([0.6, 0.6, 0.25]);
  });
});

describe('what volume teaches', () => {
  it('shortens handle times at the start of each month, by the contacts answered so far', () => {
    const learning = { factorPerDoubling: 0.8, contactsBefore: 10 };
    const input = contracts(40, [{ partnership: { learning } }]);
    // 10 contacts in January double the 10 before: from 1 February (day 28) on 0.8 of the time.
    const january = batch(clockTime('10:00'), 10, { handle: 100, route: 0.1 });
    const handled = (day: number): number => {
      const more = { time: clockTime('10:00', day), handle: 100, route: 0.1 };
      return live(input, [...january, more]).run.kernel.tally.handledBy[0]! - 1000;
    };
    expect(handled(27)).toBeCloseTo(100, 9);
    expect(handled(28)).toBeCloseTo(80, 9);
  });
});

describe('a departure at random', () => {
  const input = contracts(365, [], {
    departures: [{ provider: 'borealis', reason: 'insolvency', perYear: 2 }],
  });
  const plan = worldPlan(validScenario(input));
  const world = new World(plan);

  it('comes at its rate: mean time to it half a year, with 99.9 % confidence', () => {
    const n = 4000;
    let sum = 0;
    for (let replication = 0; replication < n; replication++) {
      world.begin(replication);
      sum += world.departureGaps[1]! / 2;
    }
    // Exponential: the standard deviation is the mean, 0.5 / √n for the mean of n.
    expect(Math.abs(sum / n - 0.5)).toBeLessThan((3.29 * 0.5) / Math.sqrt(n));
  });

  it('comes on the same day in every setup that has it', () => {
    const scenario = validScenario({
      ...input,
      setups: [input.setups[0]!, { ...input.setups[0]!, id: 'other' }],
    });
    const both = worldPlan(scenario);
    const again = new World(both);
    again.begin(3);
    const ends = scenario.setups.map((setup) => {
      const board = new VolumeBoard(setupPlan(both, setup).volumes);
      board.begin(again.departureGaps);
      for (let day = 0; day < 365; day++) board.startDay(day, []);
      return board.roll.contractEnd[1]!;
    });
    expect(ends[0]).toBe(Math.floor((again.departureGaps[1]! / 2) * 365.25));
    expect(ends[0]).toBeLessThan(365);
    expect(ends[1]).toBe(ends[0]);
  });
});

it('weeks until whole are a figure of a setup that somebody leaves, and of no other', () => {
  const breach = { provider: 'atlas', reason: 'breach', on: '2027-01-18' } as const;
  const successor = { costPerAgent: 0, leadWeeks: 1, rampWeeks: 0 };
  // Ten agents for 15 Erlang in the week after the last day, then 20; before, 20 in all.
  const input = contracts(
    35,
    [],
    { departures: [{ ...breach, successor }] },
    {
      channels: [
        {
          demand: { contactsPerWeek: 7 * 12 * 300 },
          handleTime: { distribution: 'constant', meanSeconds: 180 },
        },
      ],
      routing: [{ policy: 'split', shares: { atlas: 0.6, borealis: 0.4 }, queue: 'central' }],
    },
  );
  const alone = { ...input.setups[0]!, id: 'nobody-leaves', departures: [] };
  const run = simulate({ ...input, setups: [...input.setups, alone] }, 3);
  expect([...run.values('weeksUntilWhole')]).toEqual([1, 1, 1]);
  expect([...run.values('weeksUntilWhole', { setup: 1 })]).toEqual([NaN, NaN, NaN]);
});
