import { bareErlangA } from './bare-loop.ts';
import { erlangA, twoProviders } from './scenarios.ts';
import { compareSpeeds, engineWork, type Work } from './speed.ts';

const BARE_CONTACTS = 240_000;
const bare: Work = {
  name: 'bare JavaScript loop, Erlang A',
  run: () => {
    bareErlangA(BARE_CONTACTS);
    return BARE_CONTACTS;
  },
};

const rounds = 60;
const speeds = compareSpeeds(
  [
    bare,
    engineWork('engine, Erlang A', erlangA),
    engineWork('engine, two providers with outages', twoProviders),
  ],
  rounds,
);
const yardstick = speeds[0]?.perSecond ?? 0;
const rows = speeds.map(({ name, perSecond }) => ({
  name,
  contactsPerSecond: Math.round(perSecond),
  ratioToBareLoop: Math.round((perSecond / yardstick) * 1000) / 1000,
}));

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ rounds, rows })}\n`);
} else {
  process.stdout.write(`Contacts per second on one core, best of ${String(rounds)} rounds\n`);
  for (const row of rows) {
    const millions = (row.contactsPerSecond / 1e6).toFixed(2).padStart(7);
    process.stdout.write(
      `${row.name.padEnd(38)}${millions} M/s   ${row.ratioToBareLoop.toFixed(2)} of the bare loop\n`,
    );
  }
}
