import { describe, expect, it } from 'vitest';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import { uncovered } from '../../../../src/engine/hazards/protections.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { atHours, HOUR, leftBy, outage, threeSites, type SiteInput } from './three-sites.ts';

type Protection = NonNullable<SiteInput['protections']>[number];

const POWER: HazardInput = { ...FOUR_HOURS, kind: 'power' };
const sure = (hours: number, changes: Partial<Protection> = {}): Protection => ({
  against: 'power',
  hours,
  reliability: 1,
  ...changes,
});
const lyonWith = (...protections: Protection[]) => ({ lyon: { protections } });

/** What is left of Lyon, and whether it is struck, under protections that hold for sure. */
function lyon(
  hours: readonly number[],
  changes: Parameters<typeof outage>[0],
  ...of: Protection[]
) {
  const { sites, struck } = leftBy([POWER], [outage(changes)], lyonWith(...of));
  return { left: atHours(sites[0]!.left, hours), struck: struck[0]!.includes(0) };
}

describe('what protections leave open', () => {
  const whole = { from: 0, to: 10 };

  it('is what lies between them, in order', () => {
    expect(uncovered(whole, [])).toEqual([whole]);
    expect(uncovered(whole, [{ from: 2, to: 4 }])).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 10 },
    ]);
    const overlapping = [
      { from: 6, to: 20 },
      { from: 0, to: 3 },
      { from: 1, to: 2 },
      { from: 3, to: 5 },
    ];
    expect(uncovered(whole, overlapping)).toEqual([{ from: 5, to: 6 }]);
    expect(uncovered(whole, [{ from: 0, to: 10 }])).toEqual([]);
    expect(uncovered(whole, [{ from: 12, to: 20 }])).toEqual([whole]);
  });
});

describe('protections that take time to start', () => {
  it('leave a gap until they run', () => {
    const slow = sure(24, { startMinutes: 30 });
    expect(lyon([9.9, 10, 10.49, 10.5, 13.9, 14], {}, slow)).toEqual({
      left: [1, 0, 0, 1, 1, 1],
      struck: true,
    });
  });

  it('are bridged by one that starts at once: a UPS until the generator runs', () => {
    const ups = sure(0.5);
    const generator = sure(24, { startMinutes: 15 });
    expect(lyon([10, 10.2, 12, 13.99], {}, ups, generator)).toEqual({
      left: [1, 1, 1, 1],
      struck: false,
    });
    // Ten minutes of battery leave five minutes without.
    const left = lyon([10, 10.16, 10.17, 10.24, 10.25, 13.9], {}, sure(1 / 6), generator);
    expect(left).toEqual({ left: [1, 1, 0, 0, 1, 1], struck: true });
  });

  it('hold for their hours from when they start', () => {
    const left = lyon([10.5, 12.49, 12.5, 13.9], {}, sure(2, { startMinutes: 30 }));
    expect(left.left).toEqual([1, 1, 0, 0]);
  });

  it('come too late for a short outage', () => {
    const left = lyon([10, 13.9, 14], {}, sure(24, { startMinutes: 240 }));
    expect(left).toEqual({ left: [0, 0, 1], struck: true });
  });

  it('spare the recovery when they carry the site at the end of the outage, and only then', () => {
    const recovery = 2 * HOUR;
    const carried = lyon([10.2, 10.5, 14, 14.5], { recovery }, sure(24, { startMinutes: 30 }));
    expect(carried.left).toEqual([0, 1, 1, 1]);
    const spent = lyon([11, 13, 14, 15, 16], { recovery }, sure(3));
    [1, 0, 0, 0.5, 1].forEach((share, i) => expect(spent.left[i]).toBeCloseTo(share, 12));
  });

  it('protect from the kind they name: a second carrier, a second platform', () => {
    for (const kind of ['carrier', 'platform'] as const) {
      const second = lyonWith(sure(24, { against: kind, startMinutes: 6 }));
      const { sites } = leftBy([{ ...FOUR_HOURS, kind }], [outage()], second);
      expect(atHours(sites[0]!.left, [10, 10.1, 13.9])).toEqual([0, 1, 1]);
      const other = leftBy([POWER], [outage()], second);
      expect(atHours(other.sites[0]!.left, [10.1])).toEqual([0]);
    }
  });
});

describe('protections that fail in use', () => {
  /** Share of 20,000 outages of so many hours that leave Lyon unharmed. */
  function unharmed(hours: number, ...of: Protection[]): number {
    const source = availabilitySource(threeSites([POWER], lyonWith(...of)), rootKey('in use'));
    const n = 20_000;
    let saved = 0;
    for (let replication = 0; replication < n / 20; replication++) {
      const some = Array.from({ length: 20 }, (_, occurrence) =>
        outage({ occurrence, duration: hours * HOUR }),
      );
      saved += source(replication, some).struck.filter((sites) => !sites.includes(0)).length;
    }
    return saved / n;
  }

  const within = (share: number, expected: number) => {
    expect(Math.abs(share - expected)).toBeLessThan(
      3.2905 * Math.sqrt((expected * (1 - expected)) / 20_000),
    );
  };

  it('last an exponential time: e^(−λt), and start with their reliability', () => {
    within(unharmed(5, sure(24, { failuresPerHour: 0.1 })), 0.606_531); // e^(−0.5)
    within(unharmed(5, sure(24, { failuresPerHour: 0.1, reliability: 0.9 })), 0.545_878);
  });

  it('fail apart from each other: 1 − (1 − e^(−λt))²', () => {
    const each = sure(24, { failuresPerHour: 0.1 });
    within(unharmed(5, each, each), 0.845_182);
  });

  it('never fail at a rate of 0, and end with their hours', () => {
    expect(unharmed(5, sure(24, { failuresPerHour: 0 }))).toBe(1);
    expect(unharmed(30, sure(24, { failuresPerHour: 0 }))).toBe(0);
  });

  it('give back to the outage what is left of it', () => {
    const of = lyonWith(sure(24, { failuresPerHour: 1 }));
    const source = availabilitySource(threeSites([POWER], of), rootKey('in use'));
    let covered = 0;
    const n = 10_000;
    for (let replication = 0; replication < n; replication++) {
      const [from, to] = source(replication, [outage({ duration: 2 * HOUR })])
        .sites[0]!.left.times.slice(1)
        .map((time) => time / HOUR - 10);
      covered += from ?? 2;
      if (from !== undefined) expect(to).toBe(2);
    }
    // Mean of min(2, T): 1 − e^(−2) = 0.8647; its variance 1 − e^(−4) − 4e^(−2) = 0.4403.
    expect(Math.abs(covered / n - 0.864_665)).toBeLessThan(3.2905 * Math.sqrt(0.440_344 / n));
  });
});

describe('the draws of protections', () => {
  const half = sure(8, { reliability: 0.5 });
  const drawn = (...of: Protection[]) => {
    const source = availabilitySource(threeSites([POWER], lyonWith(...of)), rootKey('draws'));
    return Array.from({ length: 500 }, (_, replication) =>
      source(replication, [outage()]).struck[0]!.includes(0),
    );
  };

  it('do not move when another is added, or may fail in use', () => {
    const alone = drawn(half);
    expect(alone.filter(Boolean).length).toBeGreaterThan(150);
    expect(drawn(half, sure(8, { against: 'flood', reliability: 0.3 }))).toEqual(alone);
    expect(drawn(half, sure(8, { against: 'flood', failuresPerHour: 5 }))).toEqual(alone);
    expect(drawn({ ...half, failuresPerHour: 1e-9 })).toEqual(alone);
    expect(drawn({ ...half, startMinutes: 0, failuresPerHour: 0 })).toEqual(alone);
  });

  it('are made apart for each site, and for outages of a site alone', () => {
    const all = { protections: [half] };
    const made = threeSites([POWER], { lyon: all, lille: all });
    const source = availabilitySource(made, rootKey('draws'));
    const agree = (one: Parameters<typeof outage>[0], other: Parameters<typeof outage>[0]) => {
      let same = 0;
      for (let replication = 0; replication < 1000; replication++) {
        const { struck } = source(replication, [outage(one), outage(other)]);
        if (struck[0]!.includes(0) === struck[1]!.includes(0)) same++;
      }
      return same;
    };
    // Independent halves agree half of the time: 500 ± 3.29 × 15.8.
    expect(Math.abs(agree({}, { site: 0 }) - 500)).toBeLessThan(53);
    expect(Math.abs(agree({}, { occurrence: 1 }) - 500)).toBeLessThan(53);
    expect(agree({}, {})).toBe(1000);
    let same = 0;
    for (let replication = 0; replication < 1000; replication++) {
      const [struck] = source(replication, [outage()]).struck;
      if (struck!.includes(0) === struck!.includes(1)) same++;
    }
    expect(Math.abs(same - 500)).toBeLessThan(53);
  });
});
