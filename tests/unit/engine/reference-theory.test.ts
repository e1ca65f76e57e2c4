import { describe, expect, test } from 'vitest';
import { meanOf, stationaryBirthDeath, takenWithin } from '../../support/theory/birth-death.ts';
import { chatFigures, throughputAt } from '../../support/theory/chat.ts';
import { erlangB, erlangC, meanWaitErlangC } from '../../support/theory/erlang.ts';
import { generalPatience } from '../../support/theory/general-patience.ts';
import {
  exponentialSurvival,
  gammaFunction,
  poissonExcess,
  tableSurvival,
  weibullSurvival,
} from '../../support/theory/laws.ts';
import { stationary } from '../../support/theory/markov-chain.ts';
import { waitsOfManyAgents, waitsOfOneAgent } from '../../support/theory/priority.ts';

/*
 * The solvers that other tests hold the simulator against, held against published figures first
 * (ids of the list of reference cases).
 */
const V24 = { agents: 50, rate: 12 / 60, meanHandle: 240, longest: 900 };

describe('the solvers reproduce published figures', () => {
  test('V02, V09, V11: Erlang B and C', () => {
    expect(erlangB(14, 10)).toBeCloseTo(0.056819, 6);
    expect(erlangC(14, 10)).toBeCloseTo(0.1741319335950498, 12);
    expect(meanWaitErlangC(55, 48, 240)).toBeCloseTo(8.184, 3);
  });

  test('V24: Erlang A by birth and death, and by the integrals', () => {
    const held = stationaryBirthDeath({
      birth: () => 0.2,
      death: (k) => Math.min(k, 50) / 240 + Math.max(0, k - 50) / 90,
    });
    expect(meanOf(held, (k) => (k >= 50 ? 1 : 0))).toBeCloseTo(0.31689, 5);
    expect(meanOf(held, (k) => Math.max(0, k - 50)) / 90 / 0.2).toBeCloseTo(0.05149, 5);
    const within = meanOf(held, (k) => (k < 50 ? 1 : takenWithin(k - 50, 20, 50 / 240, 1 / 90)));
    expect(within).toBeCloseTo(0.87326, 5);
    const figures = generalPatience({ ...V24, served: exponentialSurvival(90) });
    expect(figures.delayed).toBeCloseTo(0.31689, 5);
    expect(figures.abandonment).toBeCloseTo(0.05149, 5);
    expect(figures.meanWait).toBeCloseTo(4.634, 3);
    expect(figures.takenWithin(20)).toBeCloseTo(0.87326, 5);
    expect(figures.occupancy).toBeCloseTo(0.91057, 5);
  });

  test('V26, V27: constant and uniform patience, the latter as a Weibull law or a table too', () => {
    const constant = generalPatience({ ...V24, served: (wait) => (wait < 90 ? 1 : 0) });
    expect(constant.delayed).toBeCloseTo(0.554, 3);
    expect(constant.abandonment).toBeCloseTo(0.01915, 4);
    expect(constant.meanWait).toBeCloseTo(22.81, 1);
    const uniform = generalPatience({
      ...V24,
      served: tableSurvival([
        [0, 0],
        [1, 180],
      ]),
    });
    expect(uniform.delayed).toBeCloseTo(0.37095, 5);
    expect(uniform.abandonment).toBeCloseTo(0.04412, 5);
    expect(uniform.takenWithin(20)).toBeCloseTo(0.82325, 4);
    const memoryless = generalPatience({ ...V24, served: weibullSurvival(90, 1) });
    expect(memoryless.abandonment).toBeCloseTo(0.05149, 5);
    expect(gammaFunction(1.5)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
  });

  test('V31: 40 Erlang on 40 agents, then on 10, as a chain in two dimensions', () => {
    const overflow = stationary([0, 0], (first, second) => [
      [[first + 1, second], first < 40 ? 40 : 0],
      [[first, second + 1], first === 40 && second < 10 ? 40 : 0],
      [[first - 1, second], first],
      [[first, second - 1], second],
    ]);
    expect(overflow.share((first, second) => first === 40 && second === 10)).toBeCloseTo(
      0.018691,
      6,
    );
    expect(overflow.mean((_, second) => second)).toBeCloseTo(4.6462 - 0.018691 * 40, 3);
  });

  test('priorities: the load is shared as the conservation law wants', () => {
    const [urgent, other] = waitsOfManyAgents(12, [2, 2.2], 2);
    const together = meanWaitErlangC(12, 8.4, 2);
    expect((2 * urgent! + 2.2 * other!) / 4.2).toBeCloseTo(together, 12);
    const [only] = waitsOfOneAgent([{ rate: 0.5, meanHandle: 1, secondMoment: 2 }]);
    expect(only).toBeCloseTo(meanWaitErlangC(1, 0.5, 1), 12);
  });

  test('chat with one contact at once is a telephone; with linear throughput, more agents', () => {
    const chat = { rate: 4.2, meanHandle: 2, agents: 12, room: Infinity, leaving: 0 };
    const one = chatFigures({ ...chat, concurrency: 1, throughput: [1] });
    expect(one.delayed).toBeCloseTo(0.183889, 6);
    expect(one.meanWait).toBeCloseTo(0.10216, 5);
    expect(one.takenWithin(1 / 3)).toBeCloseTo(0.89908, 5);
    const two = chatFigures({ ...chat, agents: 6, concurrency: 2, throughput: [1, 2] });
    expect(two.delayed).toBeCloseTo(0.183889, 6);
    expect(throughputAt([1, 1.7, 2.5], 1.5)).toBeCloseTo(1.35, 12);
  });

  test('what exceeds a cap in a Poisson count', () => {
    expect(poissonExcess(1, 2)).toBeCloseTo(1 + Math.exp(-2), 12);
  });
});
