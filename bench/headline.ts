import { headlineStudy } from './headline-scenario.ts';
import type { Section } from './row.ts';
import { cancelSeconds, readyPool, timedRun } from './study.ts';
import { valid } from './valid.ts';

const WORKERS = 2;
/** Replications of the plain way that are measured; the rest is as many times as long. */
const PLAIN = 16;
const MEGABYTE = 1024 * 1024;

/** The headline study: its time, against the plain way in the same run, and what else is felt of it. */
export async function headlineSection(replications: number): Promise<Section> {
  const banked = valid(headlineStudy(false));
  const plain = valid(headlineStudy(true));
  const one = await readyPool(1, banked);
  const alone = await timedRun(banked, one, replications);
  one.close();
  const two = await readyPool(WORKERS, banked);
  const fast = await timedRun(banked, two, replications);
  const slow = await timedRun(plain, two, PLAIN);
  const cancel = await cancelSeconds(plain, two);
  two.close();
  const slowSeconds = (slow.seconds * replications) / PLAIN;
  const plainSpeed = slow.outcome.results.contacts / slow.seconds / 1e6;
  if (alone.outcome.fingerprint !== fast.outcome.fingerprint) {
    throw new Error('one worker and two give different figures');
  }
  return {
    id: 'headline',
    heading: `Headline study: two setups, a year, 3,000 contacts a day, ${String(replications)} replications`,
    rows: [
      {
        id: 'headline-time',
        label: 'two workers',
        value: fast.seconds,
        unit: 's',
        better: 'lower',
      },
      {
        id: 'headline-ratio',
        label: 'every day simulated, against that',
        value: slowSeconds / fast.seconds,
        unit: 'times as long',
        note: `${String(PLAIN)} replications took ${slow.seconds.toFixed(1)} s, ${plainSpeed.toFixed(1)} M contacts/s`,
        better: 'higher',
      },
      {
        id: 'headline-speed-up',
        label: 'one worker, against two',
        value: alone.seconds / fast.seconds,
        unit: 'times as long',
        better: 'higher',
      },
      {
        id: 'headline-first',
        label: 'first figures, bank',
        value: fast.firstSeconds,
        unit: 's',
        better: 'lower',
      },
      {
        id: 'headline-first-plain',
        label: 'first figures, every day simulated',
        value: slow.firstSeconds,
        unit: 's',
        better: 'lower',
      },
      { id: 'headline-cancel', label: 'cancel', value: cancel, unit: 's', better: 'lower' },
      {
        id: 'headline-memory',
        label: 'memory of the process, threads included',
        value: process.memoryUsage().rss / MEGABYTE,
        unit: 'MB',
        better: 'lower',
      },
    ],
  };
}
