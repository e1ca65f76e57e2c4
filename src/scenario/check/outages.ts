import { inWords } from '../expected.ts';
import type { Hazard, Scenario, Site } from '../types.ts';
import type { Report } from './report.ts';

/** Expected in one replication: each is kept, and numbers that protections draw stay apart. */
const MAXIMUM_OUTAGES = 5000;
/** Outages of a site × its changes of capacity, over all sites: about 3 s. */
const MAXIMUM_CHANGES = 300_000_000;
/** Outages × intervals, where each may be followed to the end of the horizon: about 3 s. */
const MAXIMUM_FOLLOWED = 2_000_000_000;
/** A recovery brings the capacity back in so many steps at most. */
const STEPS = 24;

/** The outages of one replication are few enough to be laid over each other. */
export function checkOutages(scenario: Scenario, report: Report): void {
  const { hazards, horizon, channels, setups } = scenario;
  const expected = hazards.map((hazard) => occurrences(hazard, horizon.days));
  const total = expected.reduce((sum, count) => sum + count, 0);
  const sites = scenario.providers.flatMap(({ id, sites: own }) =>
    own.map((site) => ({ site, provider: id })),
  );
  let changes = 0;
  for (const { site, provider } of sites) {
    let outages = 0;
    let steps = 0;
    hazards.forEach((hazard, h) => {
      if (!strikes(hazard, site, provider)) return;
      const count = expected[h] ?? 0;
      outages += count;
      steps += count * (hazard.recoveryHours === 0 ? 2 : 2 + STEPS);
    });
    changes += outages * steps;
  }
  const cells = horizon.days * (1440 / horizon.intervalMinutes) * channels.length * setups.length;
  if (total <= MAXIMUM_OUTAGES && changes <= MAXIMUM_CHANGES && total * cells <= MAXIMUM_FOLLOWED) {
    return;
  }
  const count = inWords(Math.round(total));
  report.add('size', ['hazards'], {
    received: `about ${count} outages over the horizon`,
    expected: `at most ${inWords(MAXIMUM_OUTAGES)} outages, and fewer at many sites or over many intervals`,
    message: `One replication would have about ${count} outages at ${inWords(sites.length)} sites, more than a browser can lay over each other. Lower how often the hazards occur, take fewer days, or name fewer sites.`,
  });
}

function occurrences({ occurs }: Hazard, days: number): number {
  return 'perYear' in occurs ? (occurs.perYear * days) / 365.25 : 1;
}

function strikes({ strikes: target }: Hazard, site: Site, provider: string): boolean {
  if ('site' in target) return site.id === target.site;
  if ('region' in target) return site.region === target.region;
  if ('dependency' in target) return site.dependsOn.includes(target.dependency);
  return 'provider' in target ? provider === target.provider : true;
}
