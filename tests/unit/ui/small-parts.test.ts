import { describe, expect, test } from 'vitest';
import { markNames } from '../../../src/ui/results/data/marked-names.ts';
import { stepOf } from '../../../src/ui/results/cursor-keys.ts';
import {
  caution,
  linkWords,
  placeholder,
  progressWords,
} from '../../../src/ui/results/run-words.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { parsed } from './real-results.ts';

describe('names in a sentence', () => {
  test('are marked, the longest one first, and only as whole words', () => {
    const names = ['Atlas', 'Atlas + Borealis'];
    expect(markNames('With Atlas + Borealis, 96 %; with Atlas, 71 %. Atlases.', names)).toEqual([
      { text: 'With ', setup: -1 },
      { text: 'Atlas + Borealis', setup: 1 },
      { text: ', 96 %; with ', setup: -1 },
      { text: 'Atlas', setup: 0 },
      { text: ', 71 %. Atlases.', setup: -1 },
    ]);
  });

  test('leave a sentence without names whole', () => {
    expect(markNames('Nothing yet.', ['A'])).toEqual([{ text: 'Nothing yet.', setup: -1 }]);
  });
});

describe('keys of a plot', () => {
  test('move by one, by a tenth, to the ends, and put the cursor away', () => {
    expect(stepOf('ArrowRight', -1, 52)).toBe(0);
    expect(stepOf('ArrowRight', 51, 52)).toBe(51);
    expect(stepOf('ArrowLeft', -1, 52)).toBe(51);
    expect(stepOf('PageDown', 10, 52)).toBe(15);
    expect(stepOf('Home', 10, 52)).toBe(0);
    expect(stepOf('End', 10, 52)).toBe(51);
    expect(stepOf('Escape', 10, 52)).toBe(-1);
  });

  test('mean nothing to an empty plot, and other keys mean nothing at all', () => {
    expect(stepOf('ArrowRight', -1, 0)).toBeUndefined();
    expect(stepOf('a', 3, 52)).toBeUndefined();
    expect(stepOf('Escape', -1, 52)).toBeUndefined();
  });
});

describe('words about a run', () => {
  const scenario = parsed({ ...baseScenario(), run: { seed: 's', replications: 300 } });
  const progress = {
    replicationsDone: 182,
    replicationsTotal: 300,
    daysDone: 0,
    daysTotal: 0,
    engineMilliseconds: 0,
  };

  test('give its progress in exact numbers', () => {
    expect(progressWords(scenario, 180, { status: 'running', progress })).toBe(
      '182 of 300 horizons',
    );
    expect(progressWords(scenario, 182, { status: 'stopped', progress })).toBe(
      'Stopped after 182 of 300 horizons',
    );
    expect(progressWords(scenario, 300, { status: 'finished', seconds: 125.2 })).toBe(
      '300 horizons simulated in 2 min 5 s',
    );
  });

  test('say what had not to be simulated', () => {
    const words = (setups: number, replications: number): string => {
      const reused = { setups, setupsTotal: 3, settled: 0, replications };
      return progressWords(scenario, 300, { status: 'running', progress: { ...progress, reused } });
    };
    expect(words(1, 0)).toBe('182 of 300 horizons: 1 of 3 setups was computed before');
    expect(words(2, 0)).toBe('182 of 300 horizons: 2 of 3 setups were computed before');
    expect(words(3, 300)).toBe('182 of 300 horizons: all of it was computed before');
    expect(words(0, 100)).toBe('182 of 300 horizons, of which 100 horizons were computed before');
    expect(words(0, 0)).toBe('182 of 300 horizons: a part was computed before');
  });

  test('say what the figures rest on when a run did not come to its end', () => {
    expect(caution({ status: 'stopped' }, 182, 'year')).toContain('first 182 years alone');
    expect(caution({ status: 'stale' }, 10, 'year')).toContain('before the last change');
    expect(caution({ status: 'finished' }, 10, 'year')).toBeUndefined();
  });

  test('stand without numbers in the place of an answer', () => {
    for (const status of ['idle', 'running', 'stopped', 'failed', 'stale', 'finished'] as const)
      expect(placeholder({ status }, 'year')).not.toMatch(/\d/);
  });

  test('tell whether the numbers are those of the link', () => {
    const expected = '7f3a91c200000000';
    expect(linkWords({ agrees: true, expected })).toMatch(/These are, digit for digit.*7f3a-91c2/);
    expect(linkWords({ agrees: false, expected })).toMatch(/These are not .*7f3a-91c2/);
    for (const from of [{}, { inFile: true }]) {
      const words = linkWords({ agrees: false, expected, otherEngine: '1.1.0', ...from });
      expect(words).toMatch(/These are not .* made by engine 1\.1\.0, .* computes with [\d.]+\.$/);
    }
  });
});
