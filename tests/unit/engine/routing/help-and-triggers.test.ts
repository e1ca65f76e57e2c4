import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { clockTime, live, scriptScenario } from './scripted-run.ts';

type Contract = Partial<ScenarioInput['providers'][number]['contract']>;

const struck = (id: string, at: string, durationHours: number) => ({
  ...FOUR_HOURS,
  id,
  occurs: { at },
  durationHours,
});

/** Ends the contract when February has been answered well: it has, by both. */
const ends = (reason: 'notice' | 'breach'): Contract => ({
  triggers: [
    {
      name: 'End',
      measure: 'answerRate',
      is: 'above',
      than: 0.5,
      forMonths: 1,
      noticeMonths: 0,
      then: { effect: 'contractEnds', reason },
    },
  ],
});

/**
 * February and the first week of March 2027, open from 8 to 20. Lyon (Atlas) is struck on 10 February from 10
 * to 14, on 28 February from 14 to 14 the next day, on 3 March from 10 to 14; standby agents and overtime in
 * Porto (Borealis) help at once. When the standby agents are called (day and time), for how many
 * agent-hours, overtime hours; calls paid for by month.
 */
function help(atlas: Contract, borealis: Contract): unknown {
  const base = scriptScenario({
    horizon: { start: '2027-02-01', days: 35, intervalMinutes: 60 },
    routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    hazards: [
      struck('first', '2027-02-10T10:00', 4),
      struck('over-the-month', '2027-02-28T14:00', 24),
      struck('last', '2027-03-03T10:00', 4),
    ],
    providers: [
      { contract: { prices: [], ...atlas } },
      {
        contract: {
          prices: [],
          standby: { retainerPerAgentMonth: 0, activationFee: 100, perActiveHour: 0 },
          ...borealis,
        },
      },
    ],
    teams: [
      { site: 'lyon' },
      {
        site: 'porto',
        standby: { whenCapacityLost: 0.5, stages: [{ afterHours: 0, agents: 5 }] },
        overtime: { whenCapacityLost: 0.5, share: 0.1, afterHours: 0, maximumHours: 24 },
      },
    ],
  });
  const contacts = [0.25, 0.75].map((route) => ({ time: clockTime('10:00'), handle: 60, route }));
  const { run } = live(base, contacts, undefined, 3600);
  run.accounts.finish();
  const { ledger } = run.accounts;
  const paid = [0, 1].map((month) =>
    ledger
      .entries()
      .filter(
        (entry) => entry.month === month && ledger.lines[entry.line]!.kind === 'standbyActivation',
      )
      .reduce((sum, { quantity }) => sum + quantity, 0),
  );
  return {
    calls: run.timeline.calls[1]!.map((seconds) => [
      Math.floor(seconds / 86_400) + 1,
      (seconds % 86_400) / 3600,
    ]),
    standbyHours: Math.round(run.standbyHours[1]!),
    overtimeHours: Math.round(run.overtimeHours[1]!),
    paid,
  };
}

// 5 agents, and a tenth of 10: 4 hours; 6 up to closing and 6 of the next morning; 4 hours.
const always = {
  calls: [
    [10, 10],
    [28, 14],
    [31, 10],
  ],
  standbyHours: 5 * (4 + 6 + 6 + 4),
  overtimeHours: 4 + 6 + 6 + 4,
  paid: [2, 1],
};
const untilMarch = {
  calls: [
    [10, 10],
    [28, 14],
  ],
  standbyHours: 5 * (4 + 6),
  overtimeHours: 4 + 6,
  paid: [2, 0],
};

describe('help, once a trigger has ended a contract on 1 March', () => {
  it('is called all along while none acts', () => {
    expect(help({}, {})).toEqual(always);
  });

  it('goes home at midnight where it was called for the one whose contract ends, and comes no more', () => {
    expect(help(ends('breach'), {})).toEqual(untilMarch);
  });

  it('goes home at midnight where it is the helper’s contract that ends, and comes no more', () => {
    expect(help({}, ends('breach'))).toEqual(untilMarch);
  });

  it('is called as before until a notice has run out', () => {
    const leaving = { noticeMonths: 1, exitFee: 0, handOverWeeks: 0 };
    expect(help({ ...ends('notice'), leaving }, {})).toEqual(always);
  });
});
