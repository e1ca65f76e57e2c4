import { describe, expect, it } from 'vitest';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const OPEN = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
/** All are passed on from Atlas to Borealis. */
const passed = (atClosing: 'cutOff' | 'drain'): Script => ({
  routing: [
    {
      policy: 'split',
      shares: { atlas: 1, borealis: 0 },
      transfers: [{ from: 'atlas', to: 'borealis', share: 1 }],
    },
  ],
  channels: [{ opening: { days: OPEN, atClosing }, patience: { distribution: 'infinite' } }],
});
/** Five minutes in Lyon, until 20:03. */
const late = batch(clockTime('19:58'), 1, { handle: 300 });
const ends = (script: Script) => {
  const { booked } = live(scriptScenario(script), late, undefined, 3600);
  const fields = ['answered', 'cutOff', 'lost', 'stillWaiting'] as const;
  return fields.map((field) => booked(field));
};

describe('who is passed on after closing', () => {
  it('is taken by those who stay to empty the queue', () => {
    expect(ends(passed('drain'))).toEqual([2, 0, 0, 0]);
  });

  it('is cut off with those who waited, where closing cuts off', () => {
    expect(ends(passed('cutOff'))).toEqual([1, 1, 1, 0]);
  });
});
