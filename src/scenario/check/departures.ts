import { isoDate, parseIsoDate } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Contract, Scenario, Setup } from '../types.ts';
import { orphanedChannel, providersAtWork } from './remaining.ts';
import type { Check, Report } from './report.ts';

type Departure = NonNullable<Setup['departures']>[number];

/** Who leaves is there, leaves once, on a day of the horizon or at random, and not as the last. */
export const checkDepartures: Check = (scenario, report) => {
  scenario.setups.forEach((setup, s) => {
    const leaving = new Set<string>();
    setup.departures?.forEach((departure, index) => {
      const path = ['setups', s, 'departures', index];
      checkWhen(report, path, departure, scenario);
      const { provider } = departure;
      const named = scenario.providers.find(({ id }) => id === provider);
      // A name that nothing has is reported by the references.
      if (named === undefined) return;
      if (!providersAtWork(setup, scenario).includes(named)) {
        report.inconsistent([...path, 'provider'], {
          received: shortRendering(provider),
          expected: `a provider with a team in the setup "${setup.id}"`,
          message: tr`${named.name} is to leave the setup "${setup.name}", where it has no team. Name another provider, or remove the departure.`,
        });
        return;
      }
      if (leaving.has(provider)) {
        report.inconsistent([...path, 'provider'], {
          received: shortRendering(provider),
          expected: 'a provider that does not leave yet',
          message: tr`${named.name} is to leave the setup "${setup.name}" twice. Keep one of the departures.`,
        });
        return;
      }
      leaving.add(provider);
      const { on = scenario.horizon.start } = departure;
      if (departure.reason === 'notice' && !hasTermsOfLeaving(named.contract, on)) {
        const { amendments = [] } = named.contract;
        const later = amendments.some(({ leaving: terms }) => terms !== undefined);
        report.inconsistent([...path, 'reason'], {
          received: '"notice"',
          expected: `"breach" or "insolvency", as the contract of "${provider}" has no terms of leaving${later ? ' yet' : ''}`,
          message: later
            ? tr`The client is to end the contract of ${named.name}, which does not say yet how it ends. Add notice, exit fee and hand-over to the contract (leaving), or take another reason.`
            : tr`The client is to end the contract of ${named.name}, which does not say how it ends. Add notice, exit fee and hand-over to the contract (leaving), or take another reason.`,
        });
      }
      const channel = orphanedChannel(setup, provider, scenario);
      if (channel === undefined) return;
      report.inconsistent([...path, 'provider'], {
        received: shortRendering(provider),
        expected: `another provider who stays for "${channel}" in the setup "${setup.id}"`,
        message: tr`Once ${named.name} has left the setup "${setup.name}", nobody may be left for "${channel}". Add a provider who stays to its routing (a share of 0 will do), or remove the departure.`,
      });
    });
  });
};

/** Whether a contract says on a day how it ends: as signed, or by an amendment of that day or before. */
function hasTermsOfLeaving({ leaving, amendments = [] }: Contract, on: string): boolean {
  return (
    leaving !== undefined ||
    amendments.some((each) => each.leaving !== undefined && each.from <= on)
  );
}

function checkWhen(
  report: Report,
  path: readonly PathStep[],
  { provider, on, perYear }: Departure,
  { horizon }: Scenario,
): void {
  if ((on === undefined) === (perYear === undefined)) {
    report.inconsistent(path, {
      received: on === undefined ? 'neither a day nor a rate' : 'both a day and a rate',
      expected: 'either "on", a day, or "perYear", a rate',
      message: tr`A departure of "${provider}" is told on one day, or at random at a rate a year. Give one of the two.`,
    });
    return;
  }
  if (on === undefined) return;
  const start = parseIsoDate(horizon.start);
  const day = parseIsoDate(on);
  if (start === undefined) return;
  const last = start + horizon.days - 1;
  if (day !== undefined && day >= start && day <= last) return;
  report.inconsistent([...path, 'on'], {
    received: shortRendering(on),
    expected: `a day of the horizon, from ${isoDate(start)} to ${isoDate(last)}`,
    message: tr`The departure of "${provider}" is to be told on ${on}, which is no day of the horizon. Move it between ${isoDate(start)} and ${isoDate(last)}, or remove it.`,
  });
}
