import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/engine/index.ts';
import { simulate, type Simulation } from '../../support/simulate.ts';
import { queueScenario, type QueueCase } from './queue-scenario.ts';

/** Confidence of each comparison: about 280 are made, so 0.3 are expected to miss. */
export const CONFIDENCE = 0.999;
/** Contacts that a case simulates at least. */
export const LEAST_CONTACTS = 1_000_000;

/** A figure known from outside: its value, and how far the printed digits may be off. */
export type Known = readonly [value: number, rounding: number];

/** A queue whose figures are known. */
export interface ReferenceCase {
  /** Id in the list of reference cases, then the parameters. */
  readonly name: string;
  /** Who says so. */
  readonly source: string;
  readonly queue: QueueCase;
  readonly replications: number;
  readonly known: Partial<Record<MeasureId, Known>>;
}

/** One test for each case: every known figure lies in the 99.9 % interval of the simulated one. */
export function testReferenceCases(cases: readonly ReferenceCase[]): void {
  for (const { name, queue, replications, known } of cases) {
    test(name, { timeout: 120_000 }, () => {
      const simulation = simulate(queueScenario(queue), replications);
      expect(simulation.results.contacts).toBeGreaterThanOrEqual(LEAST_CONTACTS);
      for (const measure of Object.keys(known) as MeasureId[]) {
        expectMet(simulation, measure, known[measure]!);
      }
    });
  }
}

/** Fails unless the known value lies in the interval, widened by its rounding. */
export function expectMet(
  simulation: Simulation,
  measure: MeasureId,
  [value, rounding]: Known,
): void {
  const { mean, low, high } = simulation.interval(measure, {}, CONFIDENCE);
  const found = `${measure}: ${mean} in [${low}, ${high}]`;
  expect(value, found).toBeGreaterThanOrEqual(low - rounding);
  expect(value, found).toBeLessThanOrEqual(high + rounding);
}
