import { bareErlangA } from './bare-loop.ts';
import { valid } from './valid.ts';
import { headlineStudy } from './headline-scenario.ts';
import type { Section } from './row.ts';
import { erlangA, readyMade, twoProviders } from './scenarios.ts';
import { compareSpeeds, engineWork, type Work } from './speed.ts';

const BARE_CONTACTS = 240_000;
const bare: Work = {
  name: 'bare JavaScript loop, Erlang A',
  run: () => {
    bareErlangA(BARE_CONTACTS);
    return BARE_CONTACTS;
  },
};

/** Contacts per second of one core, every day simulated, in five scenarios and the bare loop. */
export function kernelSection(rounds: number): Section {
  const works = [
    bare,
    engineWork('Erlang A', erlangA),
    engineWork('two providers with outages', twoProviders),
    engineWork('headline study, every day', valid(headlineStudy(true)), 91),
    engineWork('active-active, ready-made', readyMade('active-active'), 91),
    engineWork('channel experts, ready-made', readyMade('channel-experts'), 91),
  ];
  const speeds = compareSpeeds(works, rounds);
  const yardstick = speeds[0]?.perSecond ?? 1;
  return {
    id: 'kernel',
    heading: `Contacts per second on one core, best of ${String(rounds)} rounds, and of the bare loop`,
    rows: speeds.flatMap(({ name, perSecond }, i) => [
      {
        id: `kernel-${String(i)}`,
        label: name,
        value: perSecond / yardstick,
        unit: 'of bare loop',
        note: `${(perSecond / 1e6).toFixed(2)} M contacts/s`,
        better: 'higher' as const,
      },
    ]),
  };
}
