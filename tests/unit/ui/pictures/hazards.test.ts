import { describe, expect, test } from 'vitest';
import { weekOfAgents, workedSteps } from '../../../../src/ui/editor/pictures/staffing-curve.ts';
import { withMiddleHours, withOdds } from '../../../../src/ui/editor/pictures/hazard-location.ts';
import {
  frequencyInWords,
  lengthInWords,
  oddsInWords,
  timeOfDay,
} from '../../../../src/ui/editor/pictures/in-words.ts';
import {
  besideEachOther,
  decadesWithin,
  domainOf,
  oddsAt,
} from '../../../../src/ui/editor/pictures/odds.ts';
import { decades, linear, logarithmic } from '../../../../src/ui/editor/pictures/scale.ts';
import { linksOf, sitesByRegion } from '../../../../src/ui/editor/pictures/site-links.ts';
import {
  closeUpOf,
  closeUpTicks,
  daysLater,
  minutesLater,
  scriptedOutages,
  stepOfCloseUp,
} from '../../../../src/ui/editor/pictures/timeline.ts';
import { baseScenario } from '../../../support/base-scenario.ts';
import { parsed } from '../real-results.ts';

const base = parsed(baseScenario());
const hazard = {
  id: 'flood',
  name: 'Flood',
  kind: 'flood',
  strikes: { region: 'rhone' },
  occurs: { perYear: 0.02 },
  durationHours: { distribution: 'lognormal', median: 60, p95: 240 },
  capacityLost: 1,
  recoveryHours: 24,
  demand: { during: 1, after: 1, afterHours: 0 },
} as const;

describe('scales', () => {
  test('go there and back', () => {
    expect(linear([0, 10], [100, 200]).to(5)).toBe(150);
    expect(linear([0, 10], [100, 200]).from(150)).toBe(5);
    // Halfway between 0.01 and 100 by factors is 1.
    expect(logarithmic([0.01, 100], [0, 400]).to(1)).toBeCloseTo(200, 9);
    expect(logarithmic([0.01, 100], [0, 400]).from(300)).toBeCloseTo(10, 9);
    expect(decades(0.02, 30)).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(decadesWithin([0.02, 30])).toEqual([0.1, 1, 10]);
  });
});

describe('how often and how long', () => {
  test('is said in words', () => {
    expect(oddsInWords(0.02, 60)).toBe('once in 50 years, 60 h');
    expect([4, 1, 0.8, 0].map(frequencyInWords)).toEqual([
      '4 times a year',
      'once a year',
      'once in 1.3 years',
      'never',
    ]);
    expect([0.6, 2.5, 95, 120].map(lengthInWords)).toEqual(['36 min', '2.5 h', '95 h', '5 days']);
    expect([480, 1440, 1470].map(timeOfDay)).toEqual(['08:00', '00:00', '00:30']);
  });

  test('a dragged law keeps its shape: the 95th percentile stays four times the median', () => {
    expect(withMiddleHours(hazard.durationHours, 30)).toEqual({
      distribution: 'lognormal',
      median: 30,
      p95: 120,
    });
    expect(withMiddleHours({ distribution: 'exponential', mean: 3 }, 5)).toMatchObject({ mean: 5 });
    expect(withMiddleHours(6, 0)).toBe(0.01);
    // The 95th percentile must not exceed 17,520 hours: the median stops at a quarter of it.
    expect(withMiddleHours(hazard.durationHours, 1e6)).toMatchObject({ median: 4380, p95: 17_520 });
    expect(withOdds(hazard, 0.1, 60).durationHours).toBe(hazard.durationHours);
    expect(withOdds(hazard, 0.1, 30).occurs).toEqual({ perYear: 0.1 });
  });

  test('a place of the picture means two digits, within its axes', () => {
    const scales = {
      perYear: logarithmic([0.01, 100], [0, 400]),
      hours: logarithmic([0.1, 1000], [400, 0]),
    };
    const domain = { perYear: [0.01, 100], hours: [0.1, 1000] } as const;
    expect(oddsAt(200, 200, scales, domain)).toEqual({ perYear: 1, hours: 10 });
    // 10^(50/100) × 0.01 = 0.0316…, and far above the top is the top.
    expect(oddsAt(50, -900, scales, domain)).toEqual({ perYear: 0.032, hours: 1000 });
  });

  test('axes leave room to drag the outermost mark three times as far', () => {
    const domain = domainOf([{ index: 0, perYear: 30, hours: 600, loss: 1 }]);
    expect(domain).toEqual({ perYear: [0.02, 90], hours: [0.5, 1800] });
    expect(domainOf([{ index: 0, perYear: 0, hours: 1, loss: 1 }]).perYear).toEqual([0.02, 4]);
  });

  test('marks at one place stand beside each other, within the picture', () => {
    const places = [1, 2, 3].map(() => ({ x: 95, y: 50 }));
    const shifts = besideEachOther(places, 24, [10, 100]);
    const shown = places.map(({ x, y }, at) => ({ x: x + shifts[at]!.x, y: y + shifts[at]!.y }));
    const apart = (a: number, b: number) =>
      Math.hypot(shown[a]!.x - shown[b]!.x, shown[a]!.y - shown[b]!.y);
    expect(shifts[0]).toEqual({ x: 0, y: 0 });
    expect(Math.min(apart(0, 1), apart(0, 2), apart(1, 2))).toBeGreaterThanOrEqual(23.999);
    expect(Math.max(...shown.map(({ x }) => x))).toBeLessThanOrEqual(100);
    // Far apart, nothing moves.
    expect(
      besideEachOther(
        [
          { x: 20, y: 50 },
          { x: 60, y: 50 },
        ],
        24,
        [10, 100],
      )[1],
    ).toEqual({
      x: 0,
      y: 0,
    });
  });
});

describe('an outage on the timeline', () => {
  const scripted = {
    ...base,
    horizon: { ...base.horizon, start: '2027-01-04', days: 364 },
    hazards: [hazard, { ...hazard, id: 'cut', occurs: { at: '2027-01-06T10:15' } }],
  };

  test('begins so many minutes into the horizon', () => {
    // Two days and ten and a quarter hours.
    expect(scriptedOutages(scripted)).toMatchObject([
      { index: 1, start: 2 * 1440 + 615, hours: 60 },
    ]);
  });

  test('moves by whole days at its time of day, and stays within the horizon', () => {
    expect(daysLater(2 * 1440 + 615, 3.4, 364)).toBe(5 * 1440 + 615);
    expect(daysLater(2 * 1440 + 615, -10, 364)).toBe(615);
    expect(daysLater(2 * 1440 + 615, 900, 364)).toBe(363 * 1440 + 615);
    expect(minutesLater(615, 20, 15, 364)).toBe(630);
    expect(minutesLater(615, -9999, 15, 364)).toBe(0);
  });

  test('has a close-up with room around it, in steps that a hand can hit', () => {
    const [from, to] = closeUpOf(scriptedOutages(scripted)[0]!);
    // 60 h and half of 24 h of recovery, twice: six days, a quarter of them before it.
    expect(to - from).toBe(144 * 60);
    expect(from).toBe(Math.floor((2 * 1440 + 615 - 36 * 60) / 60) * 60);
    expect(stepOfCloseUp(2)).toBe(15);
    expect(stepOfCloseUp(25)).toBe(120);
    expect(closeUpTicks([0, 720])).toEqual([0, 180, 360, 540, 720]);
  });
});

describe('what sites have in common', () => {
  const site = (id: string, region: string | undefined, dependsOn: readonly string[]) => ({
    id,
    name: id,
    ...(region === undefined ? {} : { region }),
    dependsOn: [...dependsOn],
    protections: [],
  });
  const [provider] = base.providers;
  const providers = [
    {
      ...provider!,
      id: 'a',
      sites: [site('lyon', 'rhone', ['grid', 'one']), site('paris', undefined, [])],
    },
    { ...provider!, id: 'b', sites: [site('valence', 'rhone', ['grid'])] },
  ];
  const lanes = sitesByRegion(providers);
  const sites = lanes.flatMap((lane) => lane.sites);

  test('sites of a region stand together, those of none last', () => {
    expect(lanes.map((lane) => lane.sites.map((each) => each.site.id))).toEqual([
      ['lyon', 'valence'],
      ['paris'],
    ]);
  });

  test('what is shared comes first, and hazards that strike one site alone are not there', () => {
    const { dependencies, hazards } = linksOf(sites, [
      hazard,
      { ...hazard, strikes: { site: 'lyon' } },
      { ...hazard, id: 'all', strikes: { everything: true } },
      { ...hazard, id: 'one', strikes: { dependency: 'one' } },
    ]);
    expect(dependencies.map(({ name, touches }) => [name, ...touches])).toEqual([
      ['grid', true, true, false],
      ['one', true, false, false],
    ]);
    expect(hazards.map((each) => [each.hazard?.id, ...each.touches])).toEqual([
      ['flood', true, true, false],
      ['all', true, true, true],
    ]);
  });
});

describe('the staffing of a week', () => {
  test('is that of the table on its weekdays, whatever day the horizon begins', () => {
    const days = Array.from({ length: 7 }, (_, day) => [day + 1, day + 11]);
    const [setup] = base.setups;
    const staffing = { rule: 'table', startsAt: '10:00', stepMinutes: 60, days } as const;
    const scenario = {
      ...base,
      // A Wednesday.
      horizon: { ...base.horizon, start: '2027-01-06' },
      setups: [{ ...setup!, teams: [{ ...setup!.teams[0]!, staffing }] }],
    };
    const week = weekOfAgents(scenario, 0, 0)!;
    const at = (day: number, hour: number) => week.days[day]![(hour * 60) / week.stepMinutes];
    expect([at(0, 10), at(0, 11), at(4, 10)]).toEqual([1, 11, 5]);
    const { from } = workedSteps(week);
    expect(from).toBe(600 / week.stepMinutes);
  });
});
