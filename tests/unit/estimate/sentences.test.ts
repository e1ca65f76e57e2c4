import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addChunk,
  createResults,
  type Finding,
  findingOf,
  findingSentences,
  type Headline,
  type Subject,
  summariseHeadline,
} from '../../../src/estimate/index.ts';
import { chunkOf, layoutOf } from './made-up-results.ts';

/** What happens to a setup in each of n replications. */
interface Story {
  readonly name: string;
  readonly broken: (replication: number) => boolean;
  readonly cost: (replication: number) => number;
  readonly lost: (replication: number) => number;
  /** Needs resolved; of 300,000 those neither resolved nor lost stay unresolved. */
  readonly resolved?: (replication: number) => number;
}

const never = (): boolean => false;
const always = (): boolean => true;
/** In the first `count` of every hundred replications. */
const inHundred = (count: number) => (replication: number) => replication % 100 < count;
/** A figure that swings by `swing` around `middle`, with its mean exactly there for even n. */
const around = (middle: number, swing: number) => (replication: number) =>
  middle + (replication % 2 === 0 ? swing : -swing);
const exactly = (value: number) => (): number => value;

function headlineOf(n: number, stories: readonly Story[]): Headline {
  const layout = layoutOf(stories.length, 1);
  const results = createResults(layout, n);
  if (n === 0) return summariseHeadline(results);
  addChunk(
    results,
    chunkOf(layout, 0, n, ({ measure, setup }, replication) => {
      const { broken, cost, lost, resolved } = stories[setup]!;
      if (measure === 'continuityBroken') return Number(broken(replication));
      if (measure === 'cost') return cost(replication);
      if (measure === 'lost') return lost(replication);
      if (resolved === undefined) return 0;
      if (measure === 'needsResolved') return resolved(replication);
      return measure === 'unresolved' ? 300_000 - resolved(replication) - lost(replication) : 0;
    }),
  );
  return summariseHeadline(results);
}

const channel = (name: string, hours = 4): Subject['channels'][number] => ({
  name,
  objective: { serviceLevel: 0.8, withinSeconds: 20, convention: 'offered' },
  continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: hours },
});

function tell(n: number, stories: readonly Story[], days = 364, channels = [channel('Phone')]) {
  const subject: Subject = { currency: 'EUR', horizon: { days }, setups: stories, channels };
  const { lead, second, method } = findingSentences(subject, headlineOf(n, stories));
  const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
  return { lead: plainSpaces(lead), second: plainSpaces(second), method: plainSpaces(method) };
}

const alone: Story = {
  name: 'Atlas alone',
  broken: inHundred(29),
  cost: around(4_000_000, 300_000),
  lost: around(52_000, 9000),
};
const dearerAndBetter: Story = {
  name: 'Atlas and Borealis',
  broken: inHundred(4),
  cost: around(4_214_000, 500_000),
  lost: around(11_000, 2000),
};
const cheaperAndWorse: Story = {
  ...alone,
  name: 'Less of Atlas',
  broken: inHundred(40),
  cost: around(3_900_000, 200_000),
  lost: around(60_000, 1000),
};
const cheaperAndBetter: Story = { ...cheaperAndWorse, broken: inHundred(2), lost: exactly(10) };
const dearerAndWorse: Story = { ...cheaperAndWorse, cost: around(4_100_000, 100_000) };
const same: Story = { ...alone, name: 'Atlas again' };
/** Breaks in other years but no less often; costs and losses differ from year to year only. */
const byChance: Story = {
  name: 'Cetus',
  broken: (replication) => replication % 100 >= 71,
  cost: around(4_000_000, -300_000),
  lost: around(52_000, -9000),
};

// Wilson intervals of 96 and 71 % in 1,000 by the published formula: 94.6 to 97.0, 68.1 to 73.7.
test('dearer and better: the pattern of the screen', () => {
  const { lead, second } = tell(1000, [alone, dearerAndBetter]);
  expect(lead).toBe(
    'With Atlas and Borealis, 96 % of years keep the continuity objective (95 to 97); ' +
      'with Atlas alone, 71 % (68 to 74).',
  );
  // Differences of ±200,000 and ∓7,000 around the means: half-widths 12.4 k€ and 0.43 k.
  expect(second).toBe(
    'It costs 214 k€ more a year (202 to 226), and loses 41.0 k fewer contacts (40.6 to 41.4).',
  );
});

describe('the second sentence follows what was seen', () => {
  test.each<{ readonly title: string; readonly b: Story; readonly second: RegExp }>([
    {
      title: 'cheaper and better',
      b: cheaperAndBetter,
      second: /^It costs 100 k€ less a year \(94 to 106\), and loses 52\.0 k fewer contacts \(/,
    },
    {
      title: 'cheaper and worse',
      b: cheaperAndWorse,
      second: /^It costs 100 k€ less a year \(94 to 106\), but loses 8\.0 k more contacts \(/,
    },
    {
      title: 'dearer and worse',
      b: dearerAndWorse,
      second: /^It costs 100 k€ more a year \(88 to 112\), and loses 8\.0 k more contacts \(/,
    },
    {
      title: 'only the cost is seen to differ',
      b: { ...dearerAndBetter, lost: byChance.lost },
      second:
        /^It costs 214 k€ more a year \(\d+ to \d+\); no difference in contacts lost can be seen \(between 1\.1 k fewer and 1\.1 k more a year\)\.$/,
    },
    {
      title: 'only the contacts lost are seen to differ',
      b: { ...dearerAndBetter, cost: byChance.cost },
      second:
        /^It loses 41\.0 k fewer contacts a year \(\S+ to \S+\); no difference in cost can be seen \(between 37 k€ less and 37 k€ more a year\)\.$/,
    },
    {
      title: 'neither is seen to differ',
      b: byChance,
      second:
        /^No difference can be seen in cost \(between 37 k€ less and 37 k€ more a year\), nor in contacts lost \(between 1\.1 k fewer and 1\.1 k more a year\)\.$/,
    },
    {
      title: 'the same cost to the cent, fewer lost',
      b: { ...dearerAndBetter, cost: alone.cost },
      second: /^It costs the same, and loses 41\.0 k fewer contacts a year \(/,
    },
    {
      title: 'a fixed amount dearer in every year, as many lost',
      b: {
        ...dearerAndBetter,
        cost: (replication) => alone.cost(replication) + 120_000,
        lost: alone.lost,
      },
      second: /^It costs 120 k€ more a year, and loses as many contacts\.$/,
    },
  ])('$title', ({ b, second }) => {
    expect(tell(1000, [alone, b]).second).toMatch(second);
  });
});

describe('the lead never claims more than was seen', () => {
  test('a difference that chance explains', () => {
    expect(tell(1000, [alone, byChance]).lead).toBe(
      'With Cetus, 71 % of years keep the continuity objective (68 to 74); ' +
        'with Atlas alone, 71 % (68 to 74): no difference can be seen with 1,000 years.',
    );
  });

  test('nor does a year broken by chance outweigh contacts lost', () => {
    const brokenIn = (years: number): Story => ({ ...alone, broken: (r) => r < years });
    const fewerLost = (years: number): Story => ({
      ...brokenIn(years),
      name: 'Cetus',
      lost: (r) => alone.lost(r) - 10,
    });
    // Newcombe's interval of two more years of 100 begins at −2.3 %, of six more at +0.8 %.
    const chosen = (years: number): Finding =>
      findingOf(headlineOf(100, [brokenIn(4), brokenIn(4), fewerLost(years)]));
    expect(chosen(6)).toMatchObject({ b: { setup: 2 }, service: { effect: 'notSeen' } });
    expect(chosen(10)).toMatchObject({ b: { setup: 1 }, service: { effect: 'same' } });
  });

  test('four years of 1,000 are not enough, six are', () => {
    // Newcombe's interval: −0.4 % + √(0.38² + 0.24²) % = +0.05 %; −0.6 % + √(0.38² + 0.33²) % = −0.1 %.
    const brokenIn = (years: number): Story => ({ ...alone, broken: (r) => r < years });
    const kept = { ...dearerAndBetter, broken: never };
    expect(tell(1000, [brokenIn(4), kept]).lead).toBe(
      'With Atlas and Borealis, all 1,000 years keep the continuity objective (99.6 to 100 %); ' +
        'with Atlas alone, 99.6 % (99.0 to 99.8): no difference can be seen with 1,000 years.',
    );
    expect(tell(1000, [brokenIn(6), kept]).lead).toMatch(
      /with Atlas alone, 99\.4 % \(\S+ to \S+\)\.$/,
    );
  });

  test('the same in every year, and then "it" would be unclear', () => {
    const { lead, second } = tell(1000, [alone, { ...dearerAndBetter, broken: alone.broken }]);
    expect(lead).toBe(
      'With Atlas and Borealis as with Atlas alone, 71 % of years keep the continuity objective (68 to 74).',
    );
    expect(second).toMatch(/^Choosing Atlas and Borealis costs 214 k€ more a year \(/);
  });

  test('nothing differs at all', () => {
    expect(tell(1000, [alone, same]).second).toBe(
      'Choosing Atlas again costs the same, and loses as many contacts.',
    );
  });

  test('a tie at 100 % and at 0 %', () => {
    const all = tell(
      1000,
      [alone, dearerAndBetter].map((story) => ({ ...story, broken: never })),
    );
    expect(all.lead).toBe(
      'With Atlas and Borealis as with Atlas alone, all 1,000 years keep the continuity objective (99.6 to 100 %).',
    );
    const none = tell(
      1000,
      [alone, dearerAndBetter].map((story) => ({ ...story, broken: always })),
    );
    expect(none.lead).toMatch(
      /, none of 1,000 years keeps the continuity objective \(0 to 0\.4 %\)\.$/,
    );
  });

  test('all against none', () => {
    expect(
      tell(1000, [
        { ...alone, broken: always },
        { ...dearerAndBetter, broken: never },
      ]).lead,
    ).toBe(
      'With Atlas and Borealis, all 1,000 years keep the continuity objective (99.6 to 100 %); ' +
        'with Atlas alone, none (0 to 0.4 %).',
    );
  });
});

describe('one setup', () => {
  test('is described, not compared', () => {
    expect(tell(1000, [alone])).toEqual({
      lead: 'With Atlas alone, 71 % of years keep the continuity objective (68 to 74).',
      second: 'It costs 4.00 M€ a year (3.98 to 4.02), and loses 52.0 k contacts (51.4 to 52.6).',
      method:
        '1,000 years; 95 % intervals (Wilson for shares, Student for means). ' +
        'A year keeps the continuity objective when the service level of Phone (answered within 20 s / offered) is under 50 % for at most 4 open hours in a row.',
    });
  });

  test('that loses nobody says so', () => {
    expect(tell(1000, [{ ...alone, lost: exactly(0) }]).second).toMatch(/and loses no contact\.$/);
  });
});

describe('three or more setups', () => {
  const four = [alone, byChance, dearerAndBetter, cheaperAndWorse];

  test('the best alternative speaks for them', () => {
    const { lead, method } = tell(1000, four);
    expect(lead).toBe(
      'With Atlas and Borealis, the best of 3 alternatives in this run, 96 % of years keep the continuity objective (95 to 97); ' +
        'with Atlas alone, 71 % (68 to 74).',
    );
    expect(method).toMatch(
      /Alternatives are ranked by the share of years that do \(where it is seen to differ from the first setup’s\), then by contacts lost, then by cost\.$/,
    );
  });

  test('a tie in service is settled by contacts lost, then by cost, then by order', () => {
    const kept = four.map((story) => ({ ...story, broken: never, lost: exactly(5) }));
    const chosen = (stories: readonly Story[]): Finding => findingOf(headlineOf(100, stories));
    expect(chosen(kept)).toMatchObject({ alternatives: 3, b: { setup: 3 } });
    const fewer = kept.map((story, i) => (i === 2 ? { ...story, lost: exactly(4) } : story));
    expect(chosen(fewer)).toMatchObject({ b: { setup: 2 } });
    const equal = kept.map((story) => ({ ...story, cost: exactly(7) }));
    expect(chosen(equal)).toMatchObject({ b: { setup: 1 } });
  });
});

describe('where needs may stay unresolved after an answer', () => {
  // The same 2,000 contacts are lost with all three.
  const byTheCall: Story = {
    ...alone,
    lost: exactly(2000),
    resolved: around(250_000, 1000),
  };
  const bySolution: Story = {
    ...byTheCall,
    name: 'Paid by the solution',
    cost: around(3_900_000, 300_000),
    // 9,600 more, ±100 from year to year: Student with 1,000 years ±100.05 × 1.962 / √1,000 = ±6.2.
    resolved: around(259_600, 1100),
  };

  test('needs resolved are told in place of contacts lost', () => {
    expect(tell(1000, [byTheCall, bySolution]).second).toBe(
      'Choosing Paid by the solution costs 100 k€ less a year, and resolves 9.600 k more needs (9.594 to 9.606).',
    );
    expect(tell(1000, [bySolution, byTheCall]).second).toBe(
      'Choosing Atlas alone costs 100 k€ more a year, and resolves 9.600 k fewer needs (9.594 to 9.606).',
    );
    const worse = { ...bySolution, resolved: around(249_000, 1100) };
    expect(tell(1000, [byTheCall, worse]).second).toMatch(
      /costs 100 k€ less a year, but resolves 1\.000 k fewer needs \(0\.994 to 1\.006\)\.$/,
    );
    expect(tell(1000, [byTheCall, { ...byTheCall, name: 'Again' }]).second).toBe(
      'Choosing Again costs the same, and resolves as many needs.',
    );
    expect(tell(1000, [byTheCall]).second).toMatch(
      /, and resolves 250\.00 k needs \(249\.94 to 250\.06\)\.$/,
    );
  });

  test('a difference that is not seen is said as such', () => {
    const byChanceOnly = { ...bySolution, resolved: around(250_000, -1000) };
    // ±2,000 around 0: half-width 2,001 × 1.962 / √1,000 = 124.
    expect(tell(1000, [byTheCall, byChanceOnly]).second).toBe(
      'Choosing Paid by the solution costs 100 k€ less a year; no difference in needs resolved can be seen (between 120 fewer and 120 more a year).',
    );
  });

  test('alternatives are ranked by needs resolved, not by contacts lost', () => {
    const losesFewer: Story = {
      ...byTheCall,
      name: 'Answers everybody',
      lost: exactly(0),
      resolved: around(251_000, 1000),
    };
    const stories = [byTheCall, losesFewer, bySolution];
    expect(findingOf(headlineOf(100, stories))).toMatchObject({
      b: { setup: 2 },
      verdict: 'better',
      lost: { effect: 'same' },
      resolved: { effect: 'better' },
    });
    expect(tell(100, stories).method).toMatch(
      /ranked by the share of years that do \(where it is seen to differ from the first setup’s\), then by needs resolved, then by cost\.$/,
    );
    // The same without a need left unresolved anywhere: contacts lost count, as ever.
    const { resolved: _a, ...first } = byTheCall;
    const { resolved: _b, ...second } = losesFewer;
    const { resolved: _c, ...third } = bySolution;
    expect(findingOf(headlineOf(100, [first, second, third]))).toMatchObject({
      b: { setup: 1 },
      resolved: undefined,
    });
  });

  test('years broken by chance do not outweigh needs, years seen to be broken do', () => {
    const always = { ...byTheCall, broken: (year: number) => year < 4 };
    const contractAlone = { ...always, name: 'Paid by the solution' };
    const inYears = (years: number): Story => ({
      ...bySolution,
      name: 'Takes its time',
      broken: (year) => year < years,
    });
    // Newcombe's interval of two more years of 100 begins at −2.3 %, of six more at +0.8 %.
    const chosen = (years: number): Finding =>
      findingOf(headlineOf(100, [always, contractAlone, inYears(years)]));
    expect(chosen(6)).toMatchObject({ b: { setup: 2 }, service: { effect: 'notSeen' } });
    expect(chosen(10)).toMatchObject({ b: { setup: 1 }, service: { effect: 'same' } });
  });

  test('needs of all channels are added up', () => {
    const layout = layoutOf(1, 2);
    const results = createResults(layout, 2);
    addChunk(
      results,
      chunkOf(layout, 0, 2, ({ measure, channel }) => {
        if (measure === 'needsResolved') return channel === 0 ? 70 : 20;
        return measure === 'unresolved' && channel === 1 ? 5 : 0;
      }),
    );
    expect(findingOf(summariseHeadline(results))).toMatchObject({
      a: { resolved: { value: 90, low: 90, high: 90 } },
    });
  });
});

describe('few replications', () => {
  test('none', () => {
    expect(tell(0, [alone, byChance])).toEqual({
      lead: 'Nothing has been simulated yet.',
      second: '',
      method: '',
    });
  });

  test('one: what happened in it, and nothing about others', () => {
    expect(tell(1, [alone, dearerAndBetter])).toMatchObject({
      lead:
        'First figures: with Atlas and Borealis as with Atlas alone, ' +
        'the one year simulated does not keep the continuity objective (0 to 79 %).',
      second:
        'In this one year choosing Atlas and Borealis costs 414 k€ more and loses 48 k fewer contacts; ' +
        'other years will differ.',
    });
    expect(tell(1, [alone, { ...dearerAndBetter, broken: never }]).lead).toBe(
      'First figures: with Atlas and Borealis, the one year simulated keeps the continuity objective (21 to 100 %); ' +
        'with Atlas alone, it does not (0 to 79 %): no difference can be seen with 1 year.',
    );
    expect(tell(1, [alone]).second).toBe(
      'In this one year it costs 4.3 M€ and loses 61 k contacts; ' + 'other years will differ.',
    );
  });

  test('twelve: counts instead of percentages', () => {
    const half = { ...alone, broken: (replication: number) => replication < 6 };
    expect(tell(12, [half, { ...dearerAndBetter, broken: (r) => r < 3 }]).lead).toBe(
      'First figures: with Atlas and Borealis, 9 of 12 years keep the continuity objective (47 to 91 %); ' +
        'with Atlas alone, 6 of 12 (25 to 75 %): no difference can be seen with 12 years.',
    );
  });
});

test('a horizon that is no year is not called one', () => {
  const { lead, second, method } = tell(200, [alone, dearerAndBetter], 28);
  expect(lead).toMatch(
    /^With Atlas and Borealis, 96 % of 28-day horizons keep the continuity objective /,
  );
  expect(second).toMatch(/^It costs 214 k€ more over 28 days \(\d+ to \d+\), and loses /);
  expect(method).toMatch(
    /^200 horizons of 28 days, the same for every setup; .* A horizon keeps the continuity objective /,
  );
  expect(lead + second + method).not.toMatch(/year/);
});

test('the method states the objective of each channel, or that each has its own', () => {
  const mail = {
    ...channel('E-mail', 0),
    objective: { serviceLevel: 0.8, withinSeconds: 86_400, convention: 'answered' as const },
  };
  expect(tell(50, [alone], 364, [channel('Phone', 1), mail]).method).toMatch(
    /when the service level of Phone \(answered within 20 s \/ offered\) is under 50 % for at most 1 open hour in a row, and the service level of E-mail \(answered within 24 h \/ answered\) is under 50 % at no time\.$/,
  );
  const many = ['Phone', 'Chat', 'E-mail', 'Social'].map((name) => channel(name));
  expect(tell(50, [alone], 364, many).method).toMatch(
    /when no channel is below its minimum for longer than it can bear\.$/,
  );
});

test.each([
  ['tradeOff', dearerAndBetter],
  ['better', cheaperAndBetter],
  ['worse', dearerAndWorse],
  ['tradeOff', cheaperAndWorse],
  ['same', same],
  ['notSeen', byChance],
] as const)('verdict: %s', (verdict, b) => {
  expect(findingOf(headlineOf(1000, [alone, b]))).toMatchObject({ kind: 'compared', verdict });
});

test('whatever the figures, the sentences hold words and numbers only', () => {
  const amounts = fc.oneof(
    fc.constant(0),
    fc.nat(5),
    fc.double({ min: 0, max: 1e10, noNaN: true }),
    fc.constantFrom(999.5, 999_499.99, 0.004, 1e-9),
  );
  const stories = fc.array(
    fc.record({ breaks: fc.nat(100), cost: amounts, swing: amounts, lost: amounts }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), stories, fc.nat(1830), (n, drawn, days) => {
      const told = drawn.map(({ breaks, cost, swing, lost }, i) => ({
        name: `Setup ${i}`,
        broken: inHundred(breaks),
        cost: around(cost, swing / 2),
        lost: around(lost, lost / 2),
      }));
      const { lead, second, method } = tell(n, told, days + 1);
      for (const sentence of [lead, second, method]) {
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        expect(sentence).not.toMatch(/NaN|undefined|Infinity|null|\de[+-]?\d|\(\)| {2}|\( | ,/);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
