import { describe, expect, it } from 'vitest';
import { BilledWork } from '../../../../src/engine/replication/billed-work.ts';

/** Two teams, one channel; contacts of the first may end unresolved. */
function workOf(answered: number[], seconds: number[], resolved: number[]) {
  return {
    answeredBy: Float64Array.from(answered),
    handledBy: Float64Array.from(seconds),
    resolvedBy: Float64Array.from(resolved),
  };
}

describe('work by period and band', () => {
  const work = new BilledWork(2, 2, 2, Uint8Array.of(1, 0));
  work.begin();
  // Period 0, band 0: team 0 answers 10, resolves 6; team 1 answers 4.
  work.turn(0, 0, 1, workOf([10, 4], [1000, 300], [6, 0]));
  // Team 0 in band 1: 5 more answered, 4 more resolved. Team 1 stays in band 0: 2 more.
  work.turn(0, 1, 0, workOf([15, 6], [1500, 450], [10, 0]));
  work.turn(1, 1, 0, workOf([15, 6], [1500, 450], [10, 0]));
  // Period 1: of the 15 of team 0 one is cut off after all; 2 more answered; 3 more resolved.
  work.read(0, workOf([16, 7], [1550, 500], [13, 0]));
  work.read(1, workOf([16, 7], [1550, 500], [13, 0]));

  it('counts each team where it is: [period][band][team]', () => {
    expect([...work.answered]).toEqual([10, 6, 5, 0, 1, 1, 0, 0]);
    expect([...work.handledSeconds]).toEqual([1000, 450, 500, 0, 50, 50, 0, 0]);
  });

  it('takes every answered contact for resolved where nothing follows', () => {
    expect([...work.resolved]).toEqual([6, 6, 4, 0, 3, 1, 0, 0]);
  });

  it('loses nothing: the periods and bands add up to the tally', () => {
    const sum = (values: Float64Array, team: number): number =>
      [0, 1, 2, 3].reduce((total, cell) => total + values[cell * 2 + team]!, 0);
    expect([sum(work.answered, 0), sum(work.answered, 1)]).toEqual([16, 7]);
    expect([sum(work.resolved, 0), sum(work.handledSeconds, 1)]).toEqual([13, 500]);
  });

  it('begins anew', () => {
    work.begin();
    work.read(0, workOf([3, 0], [30, 0], [1, 0]));
    expect([...work.answered]).toEqual([3, 0, 0, 0, 0, 0, 0, 0]);
  });
});
