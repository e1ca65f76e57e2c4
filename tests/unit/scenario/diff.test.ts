import { describe, expect, it } from 'vitest';
import { describeField } from '../../../src/scenario/describe-field.ts';
import { diffScenarios } from '../../../src/scenario/diff.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { checkShape } from '../../../src/scenario/shape.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { baseScenario, baseScenarioWith, changed } from '../../support/base-scenario.ts';
import { contractScenario } from '../../support/contract-scenario.ts';

function scenario(value: unknown): Scenario {
  const parsed = parseScenario(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Of its shape alone, whatever is simulated of it. */
function document(value: unknown): Scenario {
  const shaped = checkShape(value as Parameters<typeof checkShape>[0]);
  if (!shaped.ok) throw new Error(JSON.stringify(shaped.error));
  return shaped.value;
}

const contract = 'providers[0].contract';
const base = scenario(baseScenario());
const differences = (path: string, value: unknown) =>
  diffScenarios(base, scenario(baseScenarioWith(path, value)));

describe('the differences between two scenarios', () => {
  it('are none between equal ones', () => {
    expect(diffScenarios(base, scenario(baseScenario()))).toEqual([]);
  });

  it('name a number by the ids on the way to it', () => {
    const found = differences('providers[0].sites[0].homeWorking.share', 0.5);
    expect(found).toEqual([
      { path: 'providers[atlas].sites[lyon].homeWorking.share', before: 0.3, after: 0.5 },
    ]);
    expect(describeField(found[0]?.path ?? '')?.title).toBe('Agents who can work from home');
  });

  it('find a team by its site', () => {
    expect(differences('setups[1].teams[1].staffing.agents', 15)).toEqual([
      { path: 'setups[both].teams[porto].staffing.agents', before: 12, after: 15 },
    ]);
  });

  it('show a law or rule of another form as one', () => {
    const law = { distribution: 'exponential', meanSeconds: 300 };
    expect(differences('channels[0].handleTime', law)).toEqual([
      {
        path: 'channels[phone].handleTime',
        before: { distribution: 'lognormal', meanSeconds: 300, cv: 1 },
        after: law,
      },
    ]);
    expect(differences('hazards[0].strikes', { provider: 'atlas' })).toEqual([
      {
        path: 'hazards[flood].strikes',
        before: { region: 'rhone' },
        after: { provider: 'atlas' },
      },
    ]);
    expect(
      differences('hazards[1].durationHours', { distribution: 'exponential', mean: 6 }),
    ).toEqual([
      {
        path: 'hazards[attack].durationHours',
        before: 6,
        after: { distribution: 'exponential', mean: 6 },
      },
    ]);
  });

  it('show a setting beside the rule of a team by itself', () => {
    expect(differences('setups[0].teams[0].staffing.model', 'erlangA')).toEqual([
      { path: 'setups[alone].teams[lyon].staffing.model', before: undefined, after: 'erlangA' },
    ]);
  });

  it('show an overflow of another kind as one', () => {
    expect(differences('setups[1].routing.phone.overflow', { afterSeconds: 60 })).toEqual([
      {
        path: 'setups[both].routing.phone.overflow',
        before: { whenExpectedWaitExceedsSeconds: 60 },
        after: { afterSeconds: 60 },
      },
    ]);
  });

  it('find a special day by its date', () => {
    const day = { date: '2027-01-06', name: 'Epiphany', closed: true };
    const with1 = scenario(baseScenarioWith('specialDays', [day]));
    const other = { date: '2027-01-05', name: 'Sale', demandFactor: 2 };
    const with2 = scenario(baseScenarioWith('specialDays', [other, { ...day, closed: false }]));
    const found = diffScenarios(with1, with2);
    expect(found.map(({ path }) => path)).toEqual([
      'specialDays[2027-01-06].closed',
      'specialDays[2027-01-05]',
    ]);
    expect(describeField(found[0]?.path ?? '')?.title).toBe('Closed');
  });

  it('find an amendment by its date and a departure by who leaves', () => {
    const signed = document(contractScenario());
    const other = document(
      changed(
        changed(contractScenario(), `${contract}.amendments[0].volumeFactor`, 1.1),
        'setups[1].departures[0].on',
        '2027-07-31',
      ),
    );
    const found = diffScenarios(signed, other);
    expect(found).toEqual([
      {
        path: 'providers[atlas].contract.amendments[2027-07-01].volumeFactor',
        before: 1.2,
        after: 1.1,
      },
      { path: 'setups[both].departures[atlas].on', before: '2027-06-30', after: '2027-07-31' },
    ]);
    expect(found.map(({ path }) => describeField(path)?.title)).toEqual(['Volume factor', 'On']);
  });

  it('show another consequence of a trigger as one', () => {
    const then = { effect: 'pricesTimes', factor: 0.9 };
    const [found] = diffScenarios(
      document(contractScenario()),
      document(changed(contractScenario(), `${contract}.triggers[0].then`, then)),
    );
    expect(found).toEqual({
      path: 'providers[atlas].contract.triggers[0].then',
      before: { effect: 'shareBecomes', channel: 'phone', share: 0.4 },
      after: then,
    });
  });

  it('show a list of numbers as one', () => {
    const weekday = [2, 1, 1, 1, 1, 1, 1];
    expect(differences('channels[0].demand.weekday', weekday)).toEqual([
      { path: 'channels[phone].demand.weekday', before: [1, 1, 1, 1, 1, 1, 1], after: weekday },
    ]);
  });

  it('show what was added and what was removed', () => {
    const without = scenario(changed(baseScenario(), 'hazards', base.hazards.slice(1)));
    expect(diffScenarios(base, without)).toEqual([
      { path: 'hazards[flood]', before: base.hazards[0], after: undefined },
    ]);
    expect(diffScenarios(without, base)).toEqual([
      { path: 'hazards[flood]', before: undefined, after: base.hazards[0] },
    ]);
  });

  it('show another order without calling anything changed', () => {
    const reversed = scenario(changed(baseScenario(), 'setups', [...base.setups].reverse()));
    expect(diffScenarios(base, reversed)).toEqual([
      { path: 'setups', before: ['alone', 'both'], after: ['both', 'alone'] },
    ]);
  });
});
