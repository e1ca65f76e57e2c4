import { tr } from '../../base/words.ts';
import { inWords } from '../in-words.ts';
import { shortRendering } from '../issue.ts';
import { isDeferred } from '../media.ts';
import type { PatienceLaw, Scenario } from '../types.ts';
import { attemptsPerNeed } from './attempts.ts';
import { demandGrowth } from './demand-growth.ts';
import type { Planned } from './planned.ts';
import type { Report } from './report.ts';

/** Some 20 s for one replication on a laptop's core. */
const MAXIMUM_ATTEMPTS = 100_000_000;
/** A day is drawn as a whole; so many contacts take about 200 MB. */
const MAXIMUM_OF_A_DAY = 4_000_000;
/** A wait of so long is as much work as a contact: its deadline is filed again and again. */
const WAIT_SECONDS = 8192 * 5;

/** Deferred contacts may all wait in every setup, were nobody there to answer: about 1.5 GB. */
const MAXIMUM_WAITING = 30_000_000;
/** Looking at one rule once takes a part of the time of an attempt. */
const WORK_OF_A_LOOK = 0.25;

/** One replication ends in bearable time and memory, whatever the staffing. */
export function checkWork(scenario: Scenario, plans: readonly Planned[], report: Report): void {
  const { channels, setups, horizon } = scenario;
  const growth = demandGrowth(scenario);
  const needs = setups.map((setup) => attemptsPerNeed(scenario, setup));
  if (needs.flat().includes(Infinity)) {
    circle(scenario, report, needs);
    return;
  }
  let attempts = 0;
  let busiestDay = 0;
  let waiting = 0;
  channels.forEach((channel, c) => {
    const { total = 0, busiestDay: most = 0 } = plans[c] ?? {};
    const each = needs.reduce((sum, ofSetup) => sum + (ofSetup[c] ?? 1), 0);
    attempts += total * growth.mean * each * waitingWork(channel.patience);
    busiestDay += most * growth.peak;
    if (isDeferred(channel)) waiting += total * growth.mean * setups.length;
  });
  attempts += looks(scenario) * WORK_OF_A_LOOK;
  if (attempts > MAXIMUM_ATTEMPTS) {
    report.add('size', ['horizon', 'days'], {
      received: shortRendering(horizon.days),
      expected: `at most ${inWords(MAXIMUM_ATTEMPTS)} attempts over the horizon in all setups`,
      message: tr`If all failed, one replication would simulate about ${rounded(attempts)} attempts (redials, all setups and long waits counted), more than the ${inWords(MAXIMUM_ATTEMPTS)} a browser can bear. Take fewer days or setups, fewer redials, or simulate a tenth of the volume.`,
    });
  }
  if (waiting > MAXIMUM_WAITING) {
    report.add('size', ['channels'], {
      received: `${rounded(waiting)} deferred contacts over the horizon in all setups`,
      expected: `at most ${inWords(MAXIMUM_WAITING)}`,
      message: tr`Were none of them answered, about ${rounded(waiting)} contacts of deferred channels would wait, more than the ${inWords(MAXIMUM_WAITING)} a browser can hold. Take fewer days or setups, or simulate a tenth of the volume.`,
    });
  }
  if (busiestDay > MAXIMUM_OF_A_DAY) {
    report.add('size', ['channels'], {
      received: `${rounded(busiestDay)} contacts on the busiest day`,
      expected: `at most ${inWords(MAXIMUM_OF_A_DAY)} contacts a day`,
      message: tr`On the busiest day about ${rounded(busiestDay)} contacts would come, more than the ${inWords(MAXIMUM_OF_A_DAY)} a browser can hold. Even out the weights of the season and the week, lower what hazards do to demand, or simulate a tenth of the volume.`,
    });
  }
}

function circle(
  { channels }: Scenario,
  report: Report,
  needs: readonly (readonly number[])[],
): void {
  // Every circle has a change of channel in it: messages only lead to where nobody leaves one.
  const channel = channels.findIndex(
    ({ channelChange }, c) =>
      channelChange !== undefined && needs.some((ofSetup) => ofSetup[c] === Infinity),
  );
  report.inconsistent(['channels', channel, 'channelChange'], {
    received: 'changes of channel that go round',
    expected: 'changes that come to an end',
    message: tr`Customers who give up would go round between the channels, and hardly any would ever stop. Lower the chance to change, or the share that leaves a message, on the way back.`,
  });
}

/** Looks at rules in one replication, once a minute each. */
function looks({ setups, horizon }: Scenario): number {
  const rules = setups.flatMap(({ routing }) =>
    Object.values(routing).map((rule) => (rule.policy === 'split' ? (rule.rules?.length ?? 0) : 0)),
  );
  const days = horizon.days + (horizon.warmUpDays ?? 0);
  return days * 1440 * rules.reduce((sum, count) => sum + count, 0);
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
