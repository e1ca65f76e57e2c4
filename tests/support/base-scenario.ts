import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioIssue } from '../../src/scenario/issue.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A small valid scenario with two providers, to be changed by a test; a new copy at each call. */
export function baseScenario(): ScenarioInput {
  return structuredClone(BASE);
}

/**
 * A copy of the base scenario with the value at `path` ("channels[0].demand.season") replaced, or
 * removed when it is undefined.
 */
export function baseScenarioWith(path: string, value: unknown): unknown {
  return changed(baseScenario(), path, value);
}

/** A copy of `document` with the value at `path` replaced, or removed when it is undefined. */
export function changed(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  if (last === undefined) return value;
  let parent: object = asObject(copy, path);
  for (const step of steps) parent = asObject(Reflect.get(parent, step), path);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

/** The issues of a document that must be refused. */
export function issuesOf(value: unknown): readonly ScenarioIssue[] {
  const parsed = parseScenario(value);
  if (parsed.ok) throw new Error('the scenario was accepted');
  return parsed.error;
}

/** The only issue of the base scenario with one value changed; fails when there are several. */
export function onlyIssueWith(path: string, value: unknown): ScenarioIssue {
  const issues = issuesOf(baseScenarioWith(path, value));
  const [issue] = issues;
  if (issue === undefined || issues.length > 1) {
    throw new Error(`one issue expected, not ${JSON.stringify(issues, null, 1)}`);
  }
  return issue;
}

function asObject(value: unknown, path: string): object {
  if (typeof value !== 'object' || value === null) throw new Error(`no such path: ${path}`);
  return value;
}

const weekdayHours = () => ({ from: '08:00', to: '20:00' });

const BASE: ScenarioInput & Json = {
  schemaVersion: 1,
  name: 'Base',
  horizon: { start: '2027-01-04', days: 28, intervalMinutes: 30 },
  channels: [
    {
      id: 'phone',
      name: 'Phone',
      opening: {
        days: [
          weekdayHours(),
          weekdayHours(),
          weekdayHours(),
          weekdayHours(),
          weekdayHours(),
          null,
          null,
        ],
      },
      demand: { contactsPerWeek: 5000 },
      handleTime: { distribution: 'lognormal', meanSeconds: 300, cv: 1 },
      patience: { distribution: 'exponential', meanSeconds: 180 },
      redial: { probability: 0.5, meanDelayMinutes: 20 },
      objective: { serviceLevel: 0.8, withinSeconds: 20 },
      continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
      costPerLostContact: 10,
    },
  ],
  providers: [
    {
      id: 'atlas',
      name: 'Atlas',
      sites: [
        {
          id: 'lyon',
          name: 'Lyon',
          region: 'rhone',
          dependsOn: ['carrier-a'],
          protections: [{ against: 'power', hours: 8, reliability: 0.95 }],
          homeWorking: { share: 0.3, afterHours: 4 },
        },
      ],
      skills: { phone: { handleTimeFactor: 1 } },
      contract: { prices: [{ model: 'perStaffedHour', price: 31 }], governancePerYear: 90_000 },
    },
    {
      id: 'borealis',
      name: 'Borealis',
      sites: [{ id: 'porto', name: 'Porto' }],
      contract: { prices: [{ model: 'perContact', price: 4, channel: 'phone' }] },
    },
  ],
  hazards: [
    {
      id: 'flood',
      name: 'Flood',
      kind: 'flood',
      strikes: { region: 'rhone' },
      occurs: { perYear: 0.02, monthWeights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
      durationHours: { distribution: 'lognormal', median: 36, p95: 168 },
      capacityLost: { distribution: 'uniform', minimum: 0.3, maximum: 0.7 },
      recoveryHours: 24,
    },
    {
      id: 'attack',
      name: 'Attack',
      kind: 'attack',
      strikes: { site: 'lyon' },
      occurs: { at: '2027-01-12T10:15' },
      durationHours: 6,
      capacityLost: 1,
    },
  ],
  setups: [
    {
      id: 'alone',
      name: 'Atlas alone',
      teams: [{ site: 'lyon', channels: ['phone'], staffing: { rule: 'erlang', share: 1 } }],
      routing: { phone: { policy: 'split', shares: { atlas: 1 } } },
    },
    {
      id: 'both',
      name: 'Atlas and Borealis',
      teams: [
        {
          site: 'lyon',
          channels: ['phone'],
          staffing: { rule: 'table', startsAt: '08:00', stepMinutes: 60, days: [[20, 30, 30]] },
        },
        {
          site: 'porto',
          channels: ['phone'],
          staffing: { rule: 'constant', agents: 12 },
          standby: {
            whenCapacityLost: 0.5,
            stages: [
              { afterHours: 4, agents: 10 },
              { afterHours: 24, agents: 20 },
            ],
          },
        },
      ],
      routing: {
        phone: {
          policy: 'split',
          shares: { atlas: 0.6, borealis: 0.4 },
          overflow: { whenExpectedWaitExceedsSeconds: 60 },
          failover: { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 },
        },
      },
    },
  ],
  run: { seed: 'base', replications: 10 },
};
