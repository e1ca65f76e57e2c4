import { expect, test } from 'vitest';
import { parseIsoDate, weekday } from '../../../src/base/calendar.ts';
import {
  firstChoice,
  outageGroups,
  type ListedOutage,
} from '../../../src/ui/results/data/outage-list.ts';
import { strikesInOpenHours } from '../../../src/ui/results/data/outage-open.ts';
import { pageFormatters } from '../../../src/ui/results/data/page-formatters.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { parsed } from './real-results.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const scenario = parsed(baseScenario());
const opening = scenario.channels[0]?.opening.days ?? [];
const first = parseIsoDate(scenario.horizon.start) ?? 0;
/** A day that is open from the morning to the evening. */
const day = [0, 1, 2, 3, 4, 5, 6].find((at) => opening[weekday(first + at)] !== null) ?? -1;
const hours = opening[weekday(first + day)];
const opens = day * DAY + Number(hours?.from.slice(0, 2)) * HOUR;
const closes = day * DAY + Number(hours?.to.slice(0, 2)) * HOUR;

const outage = (id: string, startSeconds: number, recover: number): ListedOutage => ({
  id,
  replication: 0,
  hazard: 0,
  startSeconds,
  durationSeconds: 0.5 * HOUR,
  recoverySeconds: 0.25 * HOUR,
  hoursToRecover: [recover, -1],
});
const shown = (...outages: readonly ListedOutage[]): string | undefined =>
  firstChoice(scenario, outageGroups(scenario, outages, pageFormatters()))?.outage.id;

test('an outage strikes in open hours when it, or its recovery, reaches into them', () => {
  expect(closes).toBeGreaterThan(opens);
  expect(strikesInOpenHours(scenario, outage('', opens + HOUR, 0))).toBe(true);
  expect(strikesInOpenHours(scenario, outage('', opens - 0.7 * HOUR, 0))).toBe(true);
  expect(strikesInOpenHours(scenario, outage('', opens - 0.75 * HOUR, 0))).toBe(false);
  expect(strikesInOpenHours(scenario, outage('', closes - 1, 0))).toBe(true);
  expect(strikesInOpenHours(scenario, outage('', closes, 0))).toBe(false);
});

test('what is shown first was felt in open hours, however long a night’s one seems to take', () => {
  const night = outage('night', closes + HOUR, 9);
  expect(shown(night, outage('felt', opens + HOUR, 2))).toBe('felt');
  expect(shown(outage('not felt', opens + HOUR, 0), night)).toBe('night');
});

test('where none was felt: one that took agents away, in open hours if there is one', () => {
  const harmless = outage('no agents lost', closes + HOUR, -1);
  const night = outage('night', closes + HOUR, 0);
  const open = outage('open', opens + HOUR, 0);
  expect(shown(harmless, night, open)).toBe('open');
  expect(shown(harmless, night)).toBe('night');
  expect(shown(harmless, outage('busy', opens + HOUR, -1))).toBe('busy');
  expect(shown(harmless)).toBe('no agents lost');
  expect(shown()).toBeUndefined();
});
