import { inWords } from '../expected.ts';
import { shortRendering } from '../issue.ts';
import type { Channel, PatienceLaw, Scenario } from '../types.ts';
import { demandGrowth } from './demand-growth.ts';
import type { Planned } from './planned.ts';
import type { Report } from './report.ts';

/** Some 20 s for one replication on a laptop's core. */
const MAXIMUM_ATTEMPTS = 100_000_000;
/** A day is drawn as a whole; so many contacts take about 200 MB. */
const MAXIMUM_OF_A_DAY = 4_000_000;
/** A wait of so long is as much work as a contact: its deadline is filed again and again. */
const WAIT_SECONDS = 8192 * 5;

/** One replication ends in bearable time and memory, whatever the staffing. */
export function checkWork(scenario: Scenario, plans: readonly Planned[], report: Report): void {
  const { channels, setups, horizon } = scenario;
  const growth = demandGrowth(scenario);
  let attempts = 0;
  let busiestDay = 0;
  channels.forEach((channel, c) => {
    const { total = 0, busiestDay: most = 0 } = plans[c] ?? {};
    attempts += total * growth.mean * attemptsEach(channel) * waitingWork(channel.patience);
    busiestDay += most * growth.peak;
  });
  attempts *= setups.length;
  if (attempts > MAXIMUM_ATTEMPTS) {
    report.add('size', ['horizon', 'days'], {
      received: shortRendering(horizon.days),
      expected: `at most ${inWords(MAXIMUM_ATTEMPTS)} attempts over the horizon in all setups`,
      message: `If all failed, one replication would simulate about ${rounded(attempts)} attempts (redials, all setups and long waits counted), more than the ${inWords(MAXIMUM_ATTEMPTS)} a browser can bear. Take fewer days or setups, fewer redials, or simulate a tenth of the volume.`,
    });
  }
  if (busiestDay > MAXIMUM_OF_A_DAY) {
    report.add('size', ['channels'], {
      received: `${rounded(busiestDay)} contacts on the busiest day`,
      expected: `at most ${inWords(MAXIMUM_OF_A_DAY)} contacts a day`,
      message: `On the busiest day about ${rounded(busiestDay)} contacts would come, more than the ${inWords(MAXIMUM_OF_A_DAY)} a browser can hold. Even out the weights of the season and the week, lower what hazards do to demand, or simulate a tenth of the volume.`,
    });
  }
}

/** Attempts for one need when every attempt fails: 1 + p + p² + … */
function attemptsEach({ redial }: Channel): number {
  let sum = 0;
  let chance = 1;
  for (let attempt = 0; attempt < redial.maximumAttempts; attempt += 1) {
    sum += chance;
    chance *= redial.probability;
  }
  return sum;
}

function waitingWork(patience: PatienceLaw): number {
  switch (patience.distribution) {
    case 'infinite':
      return 1;
    case 'uniform':
      return 1 + patience.maximumSeconds / 2 / WAIT_SECONDS;
    case 'table':
      return 1 + Math.max(...patience.points.map(({ seconds }) => seconds)) / WAIT_SECONDS;
    default:
      return 1 + patience.meanSeconds / WAIT_SECONDS;
  }
}

function rounded(count: number): string {
  return inWords(Math.round(Math.min(count, 1e15)));
}
