import { FLOW_FIELDS, FLOW_WIDTH, type Replay, type ReplaySetup } from '../../src/engine/replay.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../src/engine/result.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const DAY = 86_400;
const STEPS = 1440;
/** The attack of the base scenario: day 8, 10:15 to 16:15. */
export const ATTACK_DAY = 8;
const struck = (step: number): boolean => step >= 615 && step < 975;

/**
 * A replay of the base scenario without any engine: plain rules that a test can work out. From 8:00
 * to 20:00 two contacts arrive each minute. Of provider p, 10 + p agents are at work and half are
 * busy; from 10:15 to 16:15 the first provider has none, one contact of each minute gives up, and
 * twenty wait at the first provider until 10:40, when the shares follow in setups of two providers.
 */
export function madeUpReplay(scenario: Scenario, replication = 3, day = ATTACK_DAY): Replay {
  const setups = scenario.setups.map((setup, index) =>
    madeUpSetup(scenario, setup.teams, index, day),
  );
  const start = ATTACK_DAY * DAY;
  return {
    replication,
    day,
    stepSeconds: 60,
    steps: STEPS,
    outages: [
      {
        hazard: 1,
        startSeconds: start + 615 * 60,
        durationSeconds: 6 * 3600,
        recoverySeconds: 0,
        capacityLost: 1,
      },
    ],
    demandFactor: new Float64Array(STEPS).fill(1),
    setups,
    columns: new Float64Array(4).fill(replication),
  };
}

function madeUpSetup(
  scenario: Scenario,
  teams: readonly { readonly site: string }[],
  index: number,
  day: number,
): ReplaySetup {
  const channels = scenario.channels.length;
  const providers = scenario.providers.length;
  const { days, intervalMinutes } = scenario.horizon;
  const perDay = STEPS / intervalMinutes;
  const takesPart = scenario.providers.map(({ sites }) =>
    sites.some(({ id }) => teams.some(({ site }) => site === id)),
  );
  const isBad = day === ATTACK_DAY;
  const out = (step: number): boolean => isBad && struck(step);
  const open = (step: number): boolean => step >= 480 && step < 1200;
  const of: ReplaySetup = {
    flows: new Float64Array(channels * STEPS * FLOW_WIDTH),
    waiting: new Float64Array(channels * (providers + 1) * STEPS),
    oldest: new Float64Array(channels * STEPS),
    agents: new Float64Array(providers * STEPS),
    busy: new Float64Array(providers * STEPS),
    inHand: new Float64Array(providers * STEPS),
    shares: new Float64Array(channels * providers * STEPS),
    instants: instantsOf(takesPart.filter(Boolean).length > 1),
    books: new Float64Array(channels * perDay * INTERVAL_WIDTH),
    days: new Float64Array(channels * days * INTERVAL_WIDTH),
  };
  const book = (name: (typeof INTERVAL_FIELDS)[number]): number => INTERVAL_FIELDS.indexOf(name);
  const flow = (name: (typeof FLOW_FIELDS)[number]): number => FLOW_FIELDS.indexOf(name);
  for (let step = 0; step < STEPS; step++) {
    const switched = isBad && step >= 640 && step < 1005 && index > 0;
    for (let channel = 0; channel < channels; channel++) {
      const at = (channel * STEPS + step) * FLOW_WIDTH;
      if (open(step)) {
        of.flows[at + flow('offered')] = 2;
        of.flows[at + flow('answered')] = out(step) ? 1 : 2;
        of.flows[at + flow('abandoned')] = out(step) ? 1 : 0;
      }
      if (isBad && step === 615) {
        of.flows[at + flow('cutOff')] = 5;
        of.flows[at + flow('cutOffInHand')] = 5;
      }
      if (out(step) && !switched) {
        of.waiting[channel * (providers + 1) * STEPS + step] = 20;
        of.oldest[channel * STEPS + step] = (step - 614) * 60;
      }
      takesPart.forEach((takes, provider) => {
        const share = switched ? (provider === 0 ? 0 : 1) : provider === 0 ? 0.6 : 0.4;
        const to = (channel * providers + provider) * STEPS + step;
        if (takes) of.shares[to] = takesPart[1] === true ? share : 1;
      });
      const interval = (channel * perDay + Math.floor(step / intervalMinutes)) * INTERVAL_WIDTH;
      if (!open(step)) continue;
      of.books[interval + book('offered')]! += 2;
      of.books[interval + book('answeredWithin')]! += out(step) ? 0 : 2;
      of.books[interval + book('answered')]! += out(step) ? 1 : 2;
      of.books[interval + book('abandoned')]! += out(step) ? 1 : 0;
      of.books[interval + book('lost')]! += out(step) ? 1 : 0;
    }
    takesPart.forEach((takes, provider) => {
      if (!takes || !open(step) || (provider === 0 && out(step))) return;
      of.agents[provider * STEPS + step] = 10 + provider;
      of.busy[provider * STEPS + step] = Math.floor((10 + provider) / 2);
      of.inHand[provider * STEPS + step] = Math.floor((10 + provider) / 2);
    });
  }
  for (let channel = 0; channel < channels; channel++) {
    for (let each = 0; each < days; each++) {
      const to = (channel * days + each) * INTERVAL_WIDTH;
      of.days[to + book('offered')] = 1440;
      of.days[to + book('answeredWithin')] = each === ATTACK_DAY ? 720 : 1440;
      of.days[to + book('lost')] = each === ATTACK_DAY ? 360 : 0;
    }
  }
  return of;
}

function instantsOf(hasFailover: boolean): ReplaySetup['instants'] {
  const at = (minute: number): number => ATTACK_DAY * DAY + minute * 60;
  const own = [{ kind: 'struck' as const, seconds: at(615), provider: 0 }];
  const back = [{ kind: 'recovered' as const, seconds: at(975), provider: 0 }];
  if (!hasFailover) return [...own, ...back];
  return [
    ...own,
    { kind: 'detected', seconds: at(625), provider: 0 },
    { kind: 'switched', seconds: at(640), provider: 0 },
    ...back,
    { kind: 'returned', seconds: at(1005), provider: 0 },
  ];
}
