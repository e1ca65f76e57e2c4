import { describe, expect, it } from 'vitest';
import { describeField } from '../../../src/scenario/describe-field.ts';
import { fieldPaths } from '../../support/field-paths.ts';

describe('the description of a field', () => {
  it('holds its label, unit, range and help', () => {
    expect(describeField('channels[].demand.contactsPerWeek')).toEqual({
      kind: 'number',
      title: 'Contacts a week',
      description:
        'First attempts in a week of average season; redials come on top. Teams sized for a share of the forecast grow with it.',
      unit: 'contacts',
      percent: false,
      minimum: 0,
      maximum: 5_000_000,
      optional: false,
      choices: [],
      keys: [],
    });
  });

  it('is found by position, by id and by neither', () => {
    const field = describeField('channels[].name');
    expect(describeField('channels[3].name')).toEqual(field);
    expect(describeField('channels[phone].name')).toEqual(field);
  });

  it('is found through defaults, optionals, laws and records', () => {
    expect(describeField('channels[].redial.maximumAttempts')).toMatchObject({
      kind: 'integer',
      default: 10,
      optional: true,
    });
    expect(describeField('providers[].sites[].homeWorking.afterHours')).toMatchObject({
      unit: 'h',
      maximum: 8760,
    });
    expect(describeField('setups[].routing{}.shares{}')).toMatchObject({
      kind: 'number',
      maximum: 1,
    });
    expect(describeField('setups[both].routing.phone.failover.detectMinutes')).toMatchObject({
      title: 'Detection',
      unit: 'min',
    });
    expect(describeField('hazards[].durationHours')).toMatchObject({
      kind: 'oneOf',
      choices: ['number', 'lognormal', 'exponential'],
      maximum: 17_520,
    });
    expect(describeField('hazards[].durationHours.p95')).toMatchObject({ unit: 'h' });
  });

  it('tells the forms of a union apart', () => {
    expect(describeField('providers[].contract.prices[]<perStaffedHour>.price')?.title).toBe(
      'Price per staffed hour',
    );
    expect(describeField('providers[].contract.prices[]<fixedPerMonth>.price')?.title).toBe(
      'Fixed price a month',
    );
    expect(describeField('channels[].handleTime.distribution')?.choices).toEqual([
      ...['lognormal', 'exponential', 'gamma', 'uniform', 'constant'],
    ]);
  });

  it('knows which shares people read as a percentage', () => {
    expect(describeField('channels[].objective.serviceLevel')?.percent).toBe(true);
    expect(describeField('hazards[].capacityLost')?.percent).toBe(true);
    expect(describeField('horizon.days')?.percent).toBe(false);
  });

  it.each(['channels[].price', 'channels..name', 'nothing', 'horizon.days[]', '[[', 'run<x>'])(
    'is undefined for %s',
    (path) => {
      expect(describeField(path)).toBeUndefined();
    },
  );
});

describe('every field of the document', () => {
  it.each(fieldPaths())('%s has a title, a help text and, for a number, a range', (path) => {
    const field = describeField(path);
    expect(field?.title).toMatch(/^[A-Z0-9].{1,50}$/);
    expect(field?.description).toMatch(/^.{10,}[.]$/);
    if (field?.kind === 'number' || field?.kind === 'integer') {
      expect(field.minimum).toBeTypeOf('number');
      expect(field.maximum).toBeTypeOf('number');
    }
  });
});
