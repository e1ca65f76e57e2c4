import { bareErlangA } from './bare-loop.ts';
import { measureReuse } from './reuse.ts';
import { erlangA, twoProviders } from './scenarios.ts';
import { compareSpeeds, engineWork, type Work } from './speed.ts';

const BARE_CONTACTS = 240_000;

if (process.argv[2] === 'reuse') await reuse(process.argv.slice(3));
else speeds();

/** Contacts a second, beside a bare loop. */
function speeds(): void {
  const bare: Work = {
    name: 'bare JavaScript loop, Erlang A',
    run: () => {
      bareErlangA(BARE_CONTACTS);
      return BARE_CONTACTS;
    },
  };

  const rounds = 60;
  const measured = compareSpeeds(
    [
      bare,
      engineWork('engine, Erlang A', erlangA),
      engineWork('engine, two providers with outages', twoProviders),
    ],
    rounds,
  );
  const yardstick = measured[0]?.perSecond ?? 0;
  const rows = measured.map(({ name, perSecond }) => ({
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
}

/** `reuse FILE REPLICATIONS WORKERS`: runs after a change, in seconds. */
async function reuse([file = '', replications = '300', workers = '2']: string[]): Promise<void> {
  const rows = await measureReuse(file, Number(replications), Number(workers));
  for (const { name, seconds, processorSeconds, megabytes } of rows) {
    const kept = `${megabytes.toFixed(0)} MB kept`;
    const times = `${seconds.toFixed(2).padStart(8)} s ${processorSeconds.toFixed(2).padStart(8)} s`;
    process.stdout.write(`${name.padEnd(30)}${times} of processors   ${kept}\n`);
  }
}
