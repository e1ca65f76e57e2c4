import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/engine/index.ts';
import { simulate, type Where } from '../../support/simulate.ts';
import { networkScenario, type Network } from './network-scenario.ts';
import { CONFIDENCE, LEAST_CONTACTS } from './reference-case.ts';

/** A figure known from theory, of the first channel and provider unless it says. */
export interface KnownFigure extends Where {
  readonly measure: MeasureId;
  readonly value: number;
  /** How far the theory itself may be off: its approximation, or the start from empty. */
  readonly rounding?: number;
}

/** A network whose figures are known. */
export interface NetworkCase {
  /** What is simulated, and which theory knows the answer. */
  readonly name: string;
  readonly network: Network;
  readonly replications: number;
  readonly known: readonly KnownFigure[];
}

/** One test for each case: every known figure lies in the 99.9 % interval of the simulated one. */
export function testNetworks(cases: readonly NetworkCase[]): void {
  for (const { name, network, replications, known } of cases) {
    test(name, { timeout: 120_000 }, () => {
      const simulation = simulate(networkScenario(network), replications);
      expect(simulation.results.contacts).toBeGreaterThanOrEqual(LEAST_CONTACTS);
      for (const { measure, value, rounding = 0, ...where } of known) {
        const { mean, low, high } = simulation.interval(measure, where, CONFIDENCE);
        const found = `${measure} ${JSON.stringify(where)}: ${mean} in [${low}, ${high}]`;
        expect.soft(value, found).toBeGreaterThanOrEqual(low - rounding);
        expect.soft(value, found).toBeLessThanOrEqual(high + rounding);
      }
    });
  }
}

/** Minutes of so many days. */
export const minutesOf = (days: number): number => days * 24 * 60;
