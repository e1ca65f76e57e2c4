import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, type MigrationStep } from '../../../src/scenario/migrate.ts';
import { SCHEMA_VERSION } from '../../../src/scenario/schema/scenario.ts';

/** A made-up history: version 2 renamed `title`, version 3 put the days into the horizon. */
const steps: ReadonlyMap<number, MigrationStep> = new Map<number, MigrationStep>([
  [1, ({ title = '', ...rest }) => ({ ...rest, name: title })],
  [2, ({ days = 0, ...rest }) => ({ ...rest, horizon: { days } })],
]);

describe('an older document', () => {
  it('passes through every step up to the current version', () => {
    const old = { schemaVersion: 1, title: 'Old', days: 7, kept: [1] };
    expect(migrate(old, steps, 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, name: 'Old', horizon: { days: 7 }, kept: [1] },
    });
    expect(old).toEqual({ schemaVersion: 1, title: 'Old', days: 7, kept: [1] });
  });

  it('takes only the steps it still needs', () => {
    expect(migrate({ schemaVersion: 2, title: 'kept', days: 7 }, steps, 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, title: 'kept', horizon: { days: 7 } },
    });
  });
});

describe('the version', () => {
  it('of the current format is left alone', () => {
    const current = { schemaVersion: 3, name: 'x' };
    expect(migrate(current, steps, 3)).toEqual({ ok: true, value: current });
  });

  it('of a newer format is refused in plain words', () => {
    expect(migrate({ schemaVersion: 4 }, steps, 3)).toEqual({
      ok: false,
      error: {
        code: 'version',
        path: 'schemaVersion',
        received: '4',
        expected: 'at most 3',
        message:
          'This scenario was made with a newer Relève (format 4; this one reads up to 3). Update Relève to open it.',
      },
    });
  });

  it.each([undefined, null, '1', 0, -1, 1.5, true])('%j is no version', (schemaVersion) => {
    const answer = migrate(schemaVersion === undefined ? {} : { schemaVersion }, steps, 3);
    expect(answer).toMatchObject({ ok: false, error: { code: 'version', path: 'schemaVersion' } });
  });

  it.each([null, 3, 'text', []])('%j is no document', (document) => {
    expect(migrate(document, steps, 3)).toMatchObject({ ok: false, error: { code: 'shape' } });
  });
});

it('has a step from every older version', () => {
  const older = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  expect([...MIGRATIONS.keys()]).toEqual(older);
});
