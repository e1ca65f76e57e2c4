import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffScenarios } from '../../src/scenario/diff.ts';
import { parseScenario, parseScenarioText } from '../../src/scenario/parse.ts';
import { arbitraryScenario, smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { expectSame } from '../support/expect-same.ts';
import { hasScenarioStructure } from '../support/structural-check.ts';

describe.each([
  ['a random scenario', arbitraryScenario(), 200],
  ['a small random scenario', smallArbitraryScenario(), 200],
  ['a plain random scenario', arbitraryScenario({ plain: true }), 100],
  ['a small and plain random scenario', smallArbitraryScenario({ plain: true }), 100],
] as const)('%s', (_, arbitrary, runs) => {
  it('is valid, and stays itself when it is written and read again', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const parsed = parseScenario(input);
        expect(parsed.ok ? [] : parsed.error).toEqual([]);
        if (!parsed.ok) return;
        expect(hasScenarioStructure(parsed.value)).toBe(true);
        expectSame(parseScenario(parsed.value), parsed);
        expectSame(parseScenarioText(JSON.stringify(parsed.value)), parsed);
      }),
      { seed: 20_270_104, numRuns: runs },
    );
  });
});

describe('random scenarios', () => {
  it.each([
    ['large', arbitraryScenario()],
    ['small', smallArbitraryScenario()],
  ] as const)('%s: between them use every part that the engine honours', (_, arbitrary) => {
    const sample = JSON.stringify(fc.sample(arbitrary, { seed: 1, numRuns: 150 }));
    expect([...PARTS, ...NEW_PARTS].filter((part) => !sample.includes(part))).toEqual([]);
  });

  it.each([
    ['large', arbitraryScenario({ plain: true })],
    ['small', smallArbitraryScenario({ plain: true })],
  ] as const)('%s and plain: use every old part, and no new one', (_, arbitrary) => {
    const sample = JSON.stringify(fc.sample(arbitrary, { seed: 1, numRuns: 150 }));
    expect(PARTS.filter((part) => !sample.includes(part))).toEqual([]);
    expect(NEW_PARTS.filter((part) => sample.includes(part))).toEqual([]);
  });

  it('of the small kind stay small', () => {
    for (const { channels, horizon, providers } of fc.sample(smallArbitraryScenario(), {
      seed: 2,
      numRuns: 150,
    })) {
      const perWeek = channels.reduce((sum, { demand }) => sum + demand.contactsPerWeek, 0);
      expect(horizon.days).toBeLessThanOrEqual(3);
      expect(perWeek).toBeLessThanOrEqual(600 * 7);
      expect(providers.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('the differences between two scenarios', () => {
  it('are none exactly when they are equal', () => {
    fc.assert(
      fc.property(smallArbitraryScenario(), smallArbitraryScenario(), (one, other) => {
        const [before, after] = [parseScenario(one), parseScenario(other)];
        if (!before.ok || !after.ok) throw new Error('refused');
        expect(diffScenarios(before.value, structuredClone(before.value))).toEqual([]);
        expect(diffScenarios(before.value, after.value).length === 0).toBe(
          JSON.stringify(before) === JSON.stringify(after),
        );
      }),
      { seed: 20_270_107, numRuns: 100 },
    );
  });
});

const PARTS = [
  ...['"cutOff"', '"drain"', '"mobile"', '"priority":', '"concurrency":1', '"24:00"', ',null'],
  ...['"lognormal"', '"gamma"', '"exponential"', '"constant"', '"uniform"', '"infinite"'],
  ...['"maximumAttempts"', '"lessShortAbandons"', '"answered"', '"season":[', '"intraday"'],
  ...['"forecastErrorCv"', '"dayBusynessCv"', '"region":', '"dependency":', '"everything":true'],
  ...['{"provider":', '{"site":', '"at":', '"monthWeights"', '"recoveryHours"', '"afterHours"'],
  ...[
    '"protections":[{',
    '"homeWorking"',
    '"handleTimeFactor"',
    '"perContact"',
    '"perStaffedHour"',
  ],
  ...['"perHandledMinute"', '"fixedPerMonth"', '"retainerPerAgentMonth"', '"erlang"', '"table"'],
  ...['"standby":{"when', '"policy":"split"', '"policy":"priority"', '"central"', '"overflow"'],
  ...['"failover"', '"maximumWaiting"', '"median"', '"mean":', '"minimum":', '"capacityLost":0.5'],
];

/** What came after version 1.0.0 of the engine. */
const NEW_PARTS = [
  ...['"chat"', '"messaging"', '"email"', '"social"', '"backOffice"', '"concurrency":2'],
  ...['"concurrentThroughput"', '"wrapUpShare"', '"balking"', '"laterProbability"'],
  ...['"afterCutOff"', '"afterBlocked"', '"repeat"', '"channelChange"', '"weibull"', '"points"'],
  ...['"satisfactionLostPerRepeat"', '"backlogAtStart"', '"table":{', '"warmUpDays"'],
  ...['"specialDays"', '"closed":true', '"lines"', '"firstContactResolution"', '"satisfaction"'],
  ...['"startMinutes"', '"failuresPerHour"', '"recoverySeats"', '"absence"', '"triangular"'],
  ...['"recoveryCurve"', '"recoveryStages"', '"commonCauseShare"', '"decay"'],
  ...['"afterSeconds":30', '"hours":[', '"reserve"', '"shrinkage"', '"overtime"', '"workforce"'],
  ...['"hires":[{', '"maximumOccupancy"', '"erlangA"', '"schedule"', '"rules"', '"caps"'],
  ...['"transfers"', '"callBack"', '"voicemail"', '"leastExpectedWait"', '"whenNoIdleAgent"'],
  ...['"whenWaitingReaches"', '"overflow":{"afterSeconds"', '"expectedWaitSeconds"'],
];
