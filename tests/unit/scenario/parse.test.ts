import { describe, expect, it } from 'vitest';
import { parseScenario, parseScenarioText } from '../../../src/scenario/parse.ts';
import {
  baseScenario,
  baseScenarioWith,
  changed,
  issuesOf,
  onlyIssueWith,
} from '../../support/base-scenario.ts';

const refused = (path: string, value: unknown) => {
  const { code, path: where, received, expected } = onlyIssueWith(path, value);
  return { code, where, received, expected };
};

describe('a valid scenario', () => {
  it('is accepted, with its defaults filled in', () => {
    const parsed = parseScenario(baseScenario());
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.value.currency).toBe('EUR');
    expect(parsed.value.channels[0]?.medium).toBe('voice');
    expect(parsed.value.channels[0]?.redial.maximumAttempts).toBe(10);
    expect(parsed.value.hazards[0]?.demand).toEqual({ during: 1, after: 1, afterHours: 0 });
  });

  it('is the same when it is read again', () => {
    const once = parseScenario(baseScenario());
    if (!once.ok) throw new Error('refused');
    expect(parseScenario(once.value)).toEqual(once);
    expect(parseScenarioText(JSON.stringify(once.value))).toEqual(once);
  });

  it('may name the JSON Schema for an editor', () => {
    const parsed = parseScenario({ $schema: './scenario.schema.json', ...baseScenario() });
    expect(parsed.ok && Object.hasOwn(parsed.value, '$schema')).toBe(false);
    expect(parsed.ok).toBe(true);
  });

  it('leaves out properties that are undefined, and takes -0 for 0', () => {
    const value = changed(baseScenario(), 'channels[0].redial.probability', -0);
    const parsed = parseScenario({ ...(value as object), description: undefined });
    expect(parsed.ok && parsed.value.channels[0]?.redial.probability).toBe(0);
    expect(parsed.ok && parsed.value.description).toBe('');
  });
});

describe('a wrong shape', () => {
  it('names the path, the value received and the range expected', () => {
    expect(refused('channels[0].demand.contactsPerWeek', -3)).toEqual({
      code: 'shape',
      where: 'channels[0].demand.contactsPerWeek',
      received: '-3',
      expected: 'a number from 0 to 5,000,000',
    });
  });

  it('says in a sentence what is missing and what to give', () => {
    expect(onlyIssueWith('run.replications', undefined).message).toBe(
      'Replications (run.replications) is missing. Give a whole number from 1 to 1,000,000.',
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(refused('channels[0].demand.contactsPerWeek', value)).toEqual({
      code: 'shape',
      where: 'channels[0].demand.contactsPerWeek',
      received: String(value),
      expected: 'a finite number',
    });
  });

  it('refuses an unknown key and lists those it knows', () => {
    const issue = onlyIssueWith('horizon.weeks', 3);
    expect(issue.path).toBe('horizon.weeks');
    expect(issue.received).toBe('3');
    expect(issue.expected).toBe('one of start, days, warmUpDays or intervalMinutes');
  });

  it('refuses a value outside a choice', () => {
    expect(refused('channels[0].opening.atClosing', 'stay')).toMatchObject({
      received: '"stay"',
      expected: '"drain" or "cutOff"',
    });
    expect(refused('horizon.intervalMinutes', 20)).toMatchObject({
      received: '20',
      expected: '5, 10, 15, 30 or 60',
    });
  });

  it('refuses an unknown law at its name', () => {
    expect(refused('channels[0].handleTime.distribution', 'normal')).toMatchObject({
      where: 'channels[0].handleTime.distribution',
      received: '"normal"',
      expected: '"lognormal", "exponential", "gamma", "uniform" or "constant"',
    });
  });

  it('points into the form of a union that was meant', () => {
    expect(refused('hazards[0].durationHours.median', -1)).toMatchObject({
      where: 'hazards[0].durationHours.median',
      received: '-1',
      expected: 'a number from 0.01 to 17,520',
    });
    expect(refused('hazards[0].capacityLost', 1.5)).toMatchObject({
      where: 'hazards[0].capacityLost',
      expected: 'a number from 0 to 1',
    });
    expect(refused('hazards[0].occurs.perYear', 'often')).toMatchObject({
      where: 'hazards[0].occurs.perYear',
      expected: 'a number from 0 to 1,000',
    });
  });

  it('names the forms when none was clearly meant', () => {
    expect(refused('hazards[0].strikes', { planet: 'earth' })).toMatchObject({
      where: 'hazards[0].strikes',
      received: 'an object with planet',
      expected: 'one of these forms: site, region, dependency, provider or everything',
    });
  });

  it.each([
    ['providers[0].id', 'constructor'],
    ['providers[0].id', 'Atlas'],
    ['channels[0].name', 'a\u0000b'],
    ['channels[0].name', ''],
    ['run.seed', '\ud800'],
    ['horizon.start', '4 January 2027'],
    ['currency', 'euro'],
  ])('refuses %s = %j', (path, value) => {
    const found = issuesOf(baseScenarioWith(path, value)).find((issue) => issue.path === path);
    expect(found?.code).toBe('shape');
  });

  it('refuses keys that reach into the objects of JavaScript', () => {
    const text = JSON.stringify(baseScenario()).replace('{', '{"__proto__":{"name":"x"},');
    const parsed = parseScenarioText(text);
    expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'shape', path: '__proto__' },
    ]);
    expect(refused('setups[0].routing.constructor', {}).where).toBe(
      'setups[0].routing.constructor',
    );
  });

  it('reports at most 50 issues', () => {
    const channels = Array.from({ length: 12 }, () => ({}));
    expect(issuesOf(baseScenarioWith('channels', channels))).toHaveLength(50);
  });
});

describe('hostile values', () => {
  it.each([
    ['null', null],
    ['a number', 3],
    ['a list', []],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map([['name', 'x']])],
    ['undefined', undefined],
    ['a bigint', 3n],
  ])('refuses %s', (_, value) => {
    expect(parseScenario(value).ok).toBe(false);
  });

  it('refuses a cycle, a getter that throws and a proxy that throws', () => {
    const cycle: Record<string, unknown> = { ...baseScenario() };
    cycle['run'] = cycle;
    const thrower = {
      get name(): string {
        throw new Error('no');
      },
    };
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [cycle, thrower, proxy]) expect(parseScenario(value).ok).toBe(false);
  });

  it('refuses what is too long, too wide or too deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(onlyIssueWith('description', 'x'.repeat(1_000_000)).code).toBe('size');
    expect(onlyIssueWith('channels', new Array(1_000_000)).code).toBe('size');
    expect(onlyIssueWith('run', deep).code).toBe('size');
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`k${String(n)}`, 1]));
    expect(onlyIssueWith('run', wide).code).toBe('size');
  });
});

describe('a text', () => {
  it('longer than 2,000,000 characters is refused unread', () => {
    const parsed = parseScenarioText(' '.repeat(2_000_001));
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      { code: 'size', received: '2,000,001 characters', expected: 'at most 2,000,000 characters' },
    ]);
  });

  it('that is not JSON is refused with its line and column', () => {
    const parsed = parseScenarioText('{\n  "name": "x",\n  name: 3\n}');
    expect(parsed.ok ? [] : parsed.error).toEqual([
      {
        code: 'syntax',
        path: 'line 3, column 3',
        received: '"name: 3"',
        expected: 'a key in double quotes',
        message:
          'At line 3, column 3, the text is not JSON: it needs a key in double quotes, and has "name: 3". Correct that place, or open the file again.',
      },
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(parseScenarioText(`\ufeff${JSON.stringify(baseScenario())}`).ok).toBe(true);
  });
});

describe('the version', () => {
  it('is required', () => {
    expect(refused('schemaVersion', undefined)).toEqual({
      code: 'version',
      where: 'schemaVersion',
      received: 'nothing',
      expected: 'a version from 1 to 1',
    });
  });

  it('of a newer Relève is refused as such', () => {
    const issue = onlyIssueWith('schemaVersion', 2);
    expect(issue.code).toBe('version');
    expect(issue.message).toContain('made with a newer Relève');
  });
});
