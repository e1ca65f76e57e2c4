import { providerCells } from '../../../../src/engine/provider-cells.ts';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../../scripts/root.js';
import { present } from '../../../../src/base/assert.ts';
import {
  CALM_FIELDS,
  CALM_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_FIELDS,
  prepare,
  type Chunk,
  type Engine,
  type MeasureId,
} from '../../../../src/engine/index.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';

const REPLICATIONS = 3;
const DAYS = 15;

let engine: Engine;
let chunk: Chunk;

beforeAll(() => {
  const text = readFileSync(inProject('scenarios', 'channel-experts.json'), 'utf8');
  const document = JSON.parse(text) as { horizon: { days: number } };
  document.horizon.days = DAYS;
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  engine = prepare(parsed.value);
  const task = engine.begin(0, REPLICATIONS);
  while (!task.advance(1000));
  chunk = task.finish();
}, 30_000);

/** A measure of a channel added up over the replications. */
function total(measure: MeasureId, setup: number, channel: number): number {
  const { columns } = engine.layout;
  const at = columns.findIndex(
    (column) =>
      column.measure === measure &&
      column.setup === setup &&
      column.channel === channel &&
      column.provider === -1,
  );
  let sum = 0;
  for (let r = 0; r < REPLICATIONS; r++)
    sum += present(chunk.columns[r * columns.length + at], measure);
  return sum;
}

function* cells(): Generator<readonly [setup: number, channel: number]> {
  for (let setup = 0; setup < engine.layout.setups; setup++) {
    for (let channel = 0; channel < engine.layout.channels; channel++) yield [setup, channel];
  }
}

describe('the figures of one run agree with one another', () => {
  it('measures of a channel and the sums over its intervals', () => {
    const { channels, intervalsPerDay } = engine.layout;
    for (const [setup, channel] of cells()) {
      for (const field of [
        'offered',
        'firstAttempts',
        'redials',
        'repeats',
        'changed',
        'transferred',
        'answered',
        'lost',
        'unresolved',
      ] as const) {
        const from = (setup * channels + channel) * DAYS * intervalsPerDay;
        let sum = 0;
        for (let i = from; i < from + DAYS * intervalsPerDay; i++) {
          sum += present(
            chunk.intervals[i * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field)],
            field,
          );
        }
        expect([setup, channel, field, sum]).toEqual([
          setup,
          channel,
          field,
          total(field, setup, channel),
        ]);
      }
    }
  });

  it('what is offered follows from nothing, or is a redial, repeat, change or transfer', () => {
    for (const [setup, channel] of cells()) {
      const of = (measure: MeasureId) => total(measure, setup, channel);
      expect(of('repeats')).toBeGreaterThan(0);
      expect(of('offered')).toBe(
        of('firstAttempts') + of('redials') + of('repeats') + of('changed') + of('transferred'),
      );
    }
  });

  it('the providers, with the client’s queue, and the channel', () => {
    const { providers, intervalsPerDay } = engine.layout;
    for (const [setup, channel] of cells()) {
      for (const field of ['answered', 'abandoned', 'blocked', 'cutOff'] as const) {
        let sum = 0;
        for (let provider = 0; provider <= providers; provider++) {
          const cells = providerCells(engine.layout, setup, channel, provider);
          for (let i = 0; cells !== undefined && i < DAYS * intervalsPerDay; i++) {
            const at = cells.first + i * cells.step + PROVIDER_FIELDS.indexOf(field);
            sum += present(chunk.providerIntervals[at], field);
          }
        }
        expect([field, sum]).toEqual([field, total(field, setup, channel)]);
      }
    }
  });

  it('the calm peak and the calm week', () => {
    const { channels, intervalsPerDay, peaks } = engine.layout;
    // Phone, app and chat of four setups; social media and e-mail are deferred.
    expect(peaks).toHaveLength(12);
    for (const { setup, channel, interval } of peaks) {
      const cell = (setup * channels + channel) * 7 * intervalsPerDay + interval;
      const week = (field: (typeof CALM_FIELDS)[number]) =>
        chunk.calm[cell * CALM_WIDTH + CALM_FIELDS.indexOf(field)];
      expect(total('calmOffered', setup, channel)).toBe(week('offered'));
      expect(total('calmAnsweredWithin', setup, channel)).toBe(week('answeredWithin'));
      expect(total('calmWaitSeconds', setup, channel)).toBeCloseTo(
        (week('waitMilliseconds') ?? NaN) / 1000,
        1,
      );
      expect(week('intervals')).toBeLessThanOrEqual(REPLICATIONS * 3);
    }
  });

  it('all needs are resolved, given up or still open, setup by setup', () => {
    for (let setup = 0; setup < engine.layout.setups; setup++) {
      let needs = 0;
      let ended = 0;
      for (let channel = 0; channel < engine.layout.channels; channel++) {
        needs += total('firstAttempts', setup, channel);
        for (const measure of ['needsResolved', 'lost', 'unresolved'] as const)
          ended += total(measure, setup, channel);
      }
      // Open at the end: repeats that have yet to come, e-mails not begun.
      expect(ended).toBeLessThanOrEqual(needs);
      expect(ended / needs).toBeGreaterThan(0.95);
    }
  });
});

describe('the columns of providers', () => {
  it('are of those channels alone that a team of theirs serves in the setup', () => {
    const { columns } = engine.layout;
    const served = columns
      .filter(({ measure, setup }) => measure === 'providerServiceLevel' && setup % 2 === 0)
      .map(({ setup, provider, channel }) => [setup, provider, channel]);
    // Atlas answers all five channels; then Vox the calls, Pixel chat and social media, Plume writing.
    expect(served).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
      [0, 0, 3],
      [0, 0, 4],
      [2, 2, 0],
      [2, 2, 1],
      [2, 3, 2],
      [2, 3, 3],
      [2, 4, 4],
    ]);
  });
});
