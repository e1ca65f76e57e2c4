import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import { outageSource } from '../../../../src/engine/hazards/draw-outages.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import { validScenario } from '../../../support/simulate.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { FIRST_FORMAT, hazardScenario } from './hazard-scenario.ts';

const ROOT = rootKey('common cause');
const N = 2000;

/** The outage logs of a year, at Lyon (0), Lille (1), and Porto (2). */
function logs(hazards: readonly HazardInput[], replications = N) {
  const scenario = validScenario(hazardScenario(hazards));
  const source = outageSource(scenario, clockOf(scenario.horizon), ROOT);
  return Array.from({ length: replications }, (_, replication) => source.draw(replication));
}

const GRID: HazardInput = {
  ...FOUR_HOURS,
  id: 'common',
  strikes: { everything: true },
  occurs: { perYear: 5 },
};
const shared = (commonCauseShare: number): HazardInput => ({ ...GRID, commonCauseShare });
const rate = 5 * (365 / 365.25);

describe('the common-cause share', () => {
  it('leaves each site its rate: β of it common to all, the rest its own', () => {
    const all = logs([shared(0.2)]).flat();
    const count = (site: number) => all.filter((outage) => outage.site === site).length;
    const meets = (site: number, expected: number) => {
      expect(Math.abs(count(site) - expected)).toBeLessThan(3.2905 * Math.sqrt(expected));
    };
    meets(-1, 0.2 * rate * N);
    for (const site of [0, 1, 2]) meets(site, 0.8 * rate * N);
    expect(all.every(({ site }) => site >= -1 && site <= 2)).toBe(true);
  });

  it('draws the sites apart from each other', () => {
    const both = { joint: 0, lyon: 0, lille: 0 };
    for (const log of logs([{ ...shared(0), occurs: { perYear: 0.7 } }])) {
      const lyon = log.some(({ site }) => site === 0);
      const lille = log.some(({ site }) => site === 1);
      if (lyon) both.lyon++;
      if (lille) both.lille++;
      if (lyon && lille) both.joint++;
    }
    const expected = (both.lyon * both.lille) / N;
    expect(both.joint).toBeGreaterThan(0);
    expect(Math.abs(both.joint - expected)).toBeLessThan(3.2905 * Math.sqrt(expected));
  });

  it('of 1 is as if it had been left out, to the digit', () => {
    expect(logs([shared(1)], 200)).toEqual(logs([GRID], 200));
    expect(logs([shared(1), ...FIRST_FORMAT.slice(1)], 50)).toEqual(
      logs([GRID, ...FIRST_FORMAT.slice(1)], 50),
    );
  });

  it('moves neither the other hazards, nor the outages of the other sites', () => {
    const others = (share: HazardInput, of: readonly HazardInput[] = FIRST_FORMAT) =>
      logs([of[0]!, share, ...of.slice(2)], 50).map((log) =>
        log.filter(({ hazard }) => hazard !== 1),
      );
    expect(others(shared(0.3))).toEqual(others(GRID));
    const alone = (hazard: HazardInput) =>
      logs([hazard], 50).map((log) => log.filter(({ site }) => site === 1));
    const atlas: HazardInput = { ...shared(0.3), strikes: { provider: 'atlas' } };
    expect(alone(atlas)).toEqual(alone(shared(0.3)));
    expect(alone(atlas).flat().length).toBeGreaterThan(100);
  });

  it('follows the months as every hazard does', () => {
    const monthWeights = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const hazard = { ...shared(0.5), occurs: { perYear: 5, monthWeights } };
    const starts = logs([hazard], 200).flatMap((log) => log.map(({ start }) => start / 86_400));
    // The horizon begins on 4 January.
    expect(starts.every((day) => day < 28 || day >= 362)).toBe(true);
    expect(starts.length).toBeGreaterThan(1000);
  });

  it('strikes who it names', () => {
    const scenario = validScenario(hazardScenario([shared(0.2)]));
    const source = outageSource(scenario, clockOf(scenario.horizon), ROOT);
    const available = availabilitySource(scenario, ROOT);
    for (let replication = 0; replication < 50; replication++) {
      const outages = source.draw(replication);
      const { struck } = available(replication, outages);
      outages.forEach(({ site }, i) => {
        expect(struck[i]).toEqual(site === -1 ? [0, 1, 2] : [site]);
      });
    }
  });
});

describe('a hazard that never occurs', () => {
  const never: HazardInput = { ...GRID, id: 'never', occurs: { perYear: 0 }, handleTimeFactor: 3 };

  it.each([
    ['as a whole', never],
    ['site by site', { ...never, commonCauseShare: 0.4 }],
  ])('changes no digit of the others: %s', (_, hazard) => {
    const with60 = logs([...FIRST_FORMAT, hazard], 100);
    expect(with60).toEqual(logs(FIRST_FORMAT, 100));
  });
});
