import { tr } from '../../base/words.ts';
import { inWords } from '../in-words.ts';
import type { Hazard, Scenario } from '../types.ts';
import { sitesStruck, strikes } from './footprint.ts';
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
  const expected = hazards.map((hazard) => occurrences(scenario, hazard));
  const total = expected.reduce((sum, count) => sum + count, 0);
  const sites = scenario.providers.flatMap(({ id, sites: own }) =>
    own.map((site) => ({ site, provider: id })),
  );
  let changes = 0;
  for (const { site, provider } of sites) {
    let outages = 0;
    let steps = 0;
    hazards.forEach((hazard) => {
      if (!strikes(hazard, site, provider)) return;
      const count = rate(hazard, horizon.days);
      outages += count;
      steps += count * stepsOf(hazard);
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
    message: tr`One replication would have about ${count} outages at ${inWords(sites.length)} sites, more than a browser can lay over each other. Lower how often the hazards occur, take fewer days, or name fewer sites.`,
  });
}

/** Outages of one site in the horizon, common causes included. */
function rate({ occurs }: Hazard, days: number): number {
  return 'perYear' in occurs ? (occurs.perYear * days) / 365.25 : 1;
}

/** Outages in the horizon: of a common cause, a share strikes all sites, the rest each alone. */
function occurrences(scenario: Scenario, hazard: Hazard): number {
  const expected = rate(hazard, scenario.horizon.days);
  const { commonCauseShare } = hazard;
  if (commonCauseShare === undefined) return expected;
  return expected * (commonCauseShare + sitesStruck(scenario, hazard) * (1 - commonCauseShare));
}

/** Changes of capacity that one outage makes at a site. */
function stepsOf({ recoveryHours, recoveryCurve, recoveryStages }: Hazard): number {
  if (recoveryStages !== undefined) return 2 + recoveryStages.length;
  return recoveryHours === 0 || recoveryCurve === 'step' ? 2 : 2 + STEPS;
}
