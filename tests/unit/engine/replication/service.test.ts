import { describe, expect, it } from 'vitest';
import { count, COUNTS } from '../../../../src/engine/queueing/tally.ts';
import {
  belowMinimum,
  disruption,
  resilienceLoss,
  serviceBase,
  type ServiceRule,
} from '../../../../src/engine/replication/service.ts';

type Row = Partial<Record<keyof typeof count, number>>;

/** Books of one channel, interval after interval. */
function books(rows: readonly Row[]): Int32Array {
  const counts = new Int32Array(rows.length * COUNTS);
  rows.forEach((row, interval) => {
    for (const [field, value] of Object.entries(row)) {
      counts[interval * COUNTS + count[field as keyof typeof count]] = value;
    }
  });
  return counts;
}

const rule = (minimum: number, convention: ServiceRule['convention'] = 'offered'): ServiceRule => ({
  convention,
  objective: 0.8,
  minimum,
  longestHours: 4,
});

function below(rows: readonly Row[], by: ServiceRule): number[] {
  const into = new Uint8Array(rows.length);
  belowMinimum(books(rows), 0, 1, by, into);
  return [...into];
}

describe('the base of the service level', () => {
  const counts = books([{ offered: 100, answered: 80, abandoned: 15, abandonedWithin: 5 }]);

  it.each([
    ['offered', 100],
    ['lessShortAbandons', 95],
    ['answered', 80],
  ] as const)('is by the convention: %s', (convention, base) => {
    expect(serviceBase(counts, 0, convention)).toBe(base);
  });
});

describe('an interval below the minimum', () => {
  it('is one whose share answered in time is less, not equal', () => {
    const rows = [49, 50, 51].map((answeredWithin) => ({ offered: 100, answeredWithin }));
    expect(below(rows, rule(0.5))).toEqual([1, 0, 0]);
  });

  it('is not one that meets the minimum exactly, for every minimum in hundredths', () => {
    for (let percent = 1; percent <= 100; percent++) {
      const rows = [{ offered: 100, answeredWithin: percent }];
      expect([percent, below(rows, rule(percent / 100))]).toEqual([percent, [0]]);
    }
  });

  it('says nothing without contacts', () => {
    expect(below([{ waitingAtEnd: 3 }, {}], rule(0.5))).toEqual([2, 2]);
  });

  it('is below under "answered" when nobody was answered, and silent when all left at once', () => {
    const nobody = [{ offered: 10, abandoned: 10, abandonedWithin: 10 }];
    expect(below(nobody, rule(0.5, 'answered'))).toEqual([1]);
    expect(below(nobody, rule(0.5, 'lessShortAbandons'))).toEqual([2]);
    expect(below(nobody, rule(0.5, 'offered'))).toEqual([1]);
  });

  it('does not count as late who still waits at the end and may yet be answered in time', () => {
    const waits = { offered: 4, answered: 1, answeredWithin: 1, stillWaiting: 3 };
    const all = { offered: 4, stillWaiting: 4 };
    const late = { ...waits, answered: 3, stillWaiting: 1 };
    const rows = [waits, all, waits, all, late];
    for (const convention of ['offered', 'lessShortAbandons'] as const) {
      expect(below(rows, { ...rule(0.5, convention), undecidedFrom: 2 })).toEqual([1, 1, 0, 2, 1]);
    }
    expect(below(rows, { ...rule(0.5, 'answered'), undecidedFrom: 2 })).toEqual([0, 1, 0, 2, 1]);
  });

  it('is never below a minimum of nothing', () => {
    expect(below([{ offered: 10 }], rule(0))).toEqual([0]);
  });
});

describe('the longest disruption', () => {
  it.each([
    ['none', [0, 0, 2, 0], 0, 0],
    ['a run', [0, 1, 1, 0, 1], 3, 2],
    ['over a night: silent intervals neither interrupt nor count', [1, 1, 2, 2, 2, 1, 0], 3, 3],
    ['to the end of the horizon', [0, 1, 1], 2, 2],
    ['nothing but silence', [2, 2], 0, 0],
  ])('%s', (_, intervals, total, longest) => {
    expect(disruption(Uint8Array.from(intervals))).toEqual({ total, longest });
  });
});

describe('the resilience loss', () => {
  const loss = (rows: readonly Row[], by: ServiceRule): number => {
    const flags = new Uint8Array(rows.length);
    const counts = books(rows);
    belowMinimum(counts, 0, 1, by, flags);
    return resilienceLoss(counts, 0, 1, by, flags);
  };

  it('is the area under the objective, interval by interval', () => {
    const rows = [100, 90, 60, 0].map((answeredWithin) => ({ offered: 100, answeredWithin }));
    // 0 + 0 + 0.2 + 0.8: what is above the objective makes up for nothing.
    expect(loss(rows, rule(0.5))).toBeCloseTo(1, 12);
  });

  it('leaves out intervals that say nothing', () => {
    const rows = [{}, { offered: 4, abandoned: 4, abandonedWithin: 4 }];
    expect(loss(rows, rule(0.5, 'lessShortAbandons'))).toBe(0);
  });

  it('leaves out who still waits at the end, not yet late', () => {
    const rows = [{ offered: 4, answered: 2, answeredWithin: 2, stillWaiting: 2 }];
    expect(loss(rows, { ...rule(0.5), undecidedFrom: 0 })).toBe(0);
    expect(loss(rows, rule(0.5))).toBeCloseTo(0.3, 12);
  });

  it('takes nobody answered as no service, whatever the convention', () => {
    expect(loss([{ offered: 4, abandoned: 4 }], rule(0.5, 'answered'))).toBe(0.8);
  });
});
