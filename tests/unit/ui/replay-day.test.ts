import { describe, expect, it } from 'vitest';
import { englishFormatters } from '../../../src/charts/index.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../src/engine/index.ts';
import { firstMinute, replayData } from '../../../src/ui/replay/day-data.ts';
import { dayMarks, dayOutages, setupInstants } from '../../../src/ui/replay/day-marks.ts';
import { dayFinding, daySubtitle, momentLines } from '../../../src/ui/replay/day-words.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { ATTACK_DAY, madeUpReplay } from '../../support/made-up-replay.ts';
import { parsed } from './real-results.ts';

const scenario = parsed(baseScenario());
const replay = madeUpReplay(scenario);
const [ALONE, BOTH] = [0, 1];
const all = { from: 0, to: 1440 };
const marksOf = (setup: number, day = ATTACK_DAY, of = replay) =>
  dayMarks(scenario, { ...of, day }, setup, all, englishFormatters).map(
    ({ minute, label }) => `${String(minute)} ${label}`,
  );
const moment = (setup: number, step: number): Record<string, string> => {
  const shown = { scenario, replay, setup, channel: 0 };
  const data = replayData(scenario, replay, setup, 0, englishFormatters);
  const lines = momentLines(shown, data, step, englishFormatters);
  return Object.fromEntries(lines.map(({ head, text }) => [head, text]));
};

describe('the marks of a replayed day', () => {
  it('are what strikes, and what the setup does about it', () => {
    expect(marksOf(ALONE)).toEqual(['615 Attack', '975 Attack: over']);
    expect(marksOf(BOTH)).toEqual([
      '615 Attack',
      '975 Attack: over',
      '625 Loss at Atlas detected',
      '640 Away from Atlas',
      '1005 Back to Atlas',
    ]);
  });

  it('say since when an outage lasts that began on an earlier day', () => {
    const [outage] = replay.outages;
    const long = { ...replay, outages: [{ ...outage!, durationSeconds: 40 * 3600 }] };
    expect(marksOf(ALONE, ATTACK_DAY + 1, long)[0]).toBe('0 Attack, since 12 Jan');
    expect(marksOf(ALONE, ATTACK_DAY + 3, long)).toEqual([]);
  });

  it('leave out an outage that strikes none of the setup’s sites', () => {
    const elsewhere = {
      ...scenario,
      hazards: scenario.hazards.map((hazard) => ({ ...hazard, strikes: { site: 'porto' } })),
    };
    expect(dayOutages(elsewhere, replay, ALONE)).toEqual([]);
    expect(dayOutages(elsewhere, replay, BOTH)).toHaveLength(1);
    const calls = elsewhere.hazards.map((hazard) => ({
      ...hazard,
      demand: { during: 1.5, after: 1, afterHours: 0 },
    }));
    expect(dayOutages({ ...elsewhere, hazards: calls }, replay, ALONE)).toHaveLength(1);
  });

  it('keep the first of several switches, and the last of several returns', () => {
    const at = (kind: 'switched' | 'returned', seconds: number) => ({ kind, seconds, provider: 0 });
    const instants = [at('switched', 1), at('switched', 2), at('returned', 3), at('returned', 4)];
    const setups = replay.setups.map((setup) => ({ ...setup, instants }));
    expect(setupInstants(scenario, { ...replay, setups }, BOTH)).toEqual([
      at('switched', 1),
      at('returned', 4),
    ]);
  });
});

describe('a replayed day in words', () => {
  it('says how long service is below the minimum, and what is lost', () => {
    const finding = (setup: number): string =>
      dayFinding({ scenario, replay, setup, channel: 0 }, englishFormatters);
    expect(finding(BOTH)).toBe('Phone stays above the minimum all day; 360 contacts are lost');
    const worse = madeUpReplay(scenario);
    for (let interval = 21; interval < 32; interval++) {
      const at = interval * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf('belowMinimum');
      worse.setups[BOTH]!.books[at] = 1;
    }
    const shown = { scenario, replay: worse, setup: BOTH, channel: 0 };
    expect(dayFinding(shown, englishFormatters)).toMatch(
      /^Phone is below the minimum for 5\.5\sh;/,
    );
  });

  it('says which day, of what, and what struck', () => {
    const shown = { scenario, replay, setup: BOTH, channel: 0 };
    expect(daySubtitle(shown, englishFormatters)).toBe(
      'Tue 12 Jan of horizon 4 · Phone with Atlas and Borealis · Attack, Tue 12 Jan, 10:15 to Tue 12 Jan, 16:15',
    );
  });

  it('says the figures of a minute', () => {
    expect(moment(BOTH, 630)).toMatchObject({
      'Under way': 'Attack since 10:15; Loss at Atlas detected since 10:25.',
      Queue: '20 wait, the longest for 16 min (20 at Atlas).',
      Atlas: expect.stringMatching(/^No agent at work; gets 60\s% of new contacts\.$/) as unknown,
      Borealis: expect.stringMatching(/^5 of 11 agents with a contact; gets 40\s%/) as unknown,
    });
    expect(moment(BOTH, 660)).toMatchObject({
      'Under way': 'Attack since 10:15; Away from Atlas since 10:40.',
      Queue: 'Nobody waits.',
      Atlas: 'No agent at work; gets no new contact.',
    });
    expect(moment(BOTH, 1100)['Under way']).toBe('Nothing out of the ordinary.');
    expect(moment(ALONE, 615)['Contacts']).toBe(
      '2 arrive in this minute, 1 is answered, 1 gives up, 5 are cut off; since midnight 6 of 272 were not answered.',
    );
    expect(moment(ALONE, 615)['Service']).toMatch(/^50\s% in these 30 minutes\.$/);
    expect(moment(ALONE, 640)['Service']).toMatch(/^0\s% .*, below the minimum of 50\s%\.$/);
  });
});

describe('a day of a channel whose customers write', () => {
  const [phone] = scenario.channels;
  const [atlas, both] = scenario.setups;
  const writing = {
    ...scenario,
    channels: [
      { ...phone!, medium: 'email' as const },
      { ...phone!, id: 'other' },
    ],
    setups: [
      atlas!,
      {
        ...both!,
        teams: both!.teams.map((team, i) =>
          i > 0 ? team : { ...team, channels: ['phone', 'other'] },
        ),
      },
    ],
  };
  const written = replayData(writing, replay, BOTH, 0, englishFormatters);

  it('knows which agents are counted with those of other channels', () => {
    expect(written.providers.map(({ hasOtherChannels }) => hasOtherChannels)).toEqual([
      true,
      false,
    ]);
  });

  it('says what arrived and what was answered: who waits may yet be', () => {
    const shown = { scenario: writing, replay, setup: BOTH, channel: 0 };
    const lines = momentLines(shown, written, 700, englishFormatters);
    const text = (head: string) => lines.find((line) => line.head === head)?.text;
    expect(text('Contacts')).toMatch(/; since midnight \d+ arrived and \d+ were answered\.$/);
    expect(text('Borealis')).toMatch(/agents with a contact; gets/);
  });
});

describe('what is drawn of a day', () => {
  const data = replayData(scenario, replay, BOTH, 0, englishFormatters);

  it('is the whole hours in which anything happens', () => {
    expect([data.from, data.to]).toEqual([480, 1200]);
    const [outage] = replay.outages;
    const early = { ...outage!, startSeconds: ATTACK_DAY * 86_400 + 5 * 3600 };
    const night = replayData(scenario, { ...replay, outages: [early] }, BOTH, 0, englishFormatters);
    expect([night.from, night.to]).toEqual([300, 1200]);
    expect(firstMinute(night)).toBe(480);
    expect(firstMinute(data)).toBe(615);
  });
});
