import type { Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { measures, type MeasureId, type MeasureLevel } from '../measures.ts';
import type { Ledger } from '../contract/ledger.ts';
import type { BillingMonth } from '../contract/billing-calendar.ts';
import type { PeakPlan } from '../peak-plan.ts';
import type { Column, ResultLayout } from '../result.ts';

/** Measures of one level, in the order of the glossary. */
export function measuresOf(level: MeasureLevel): readonly MeasureId[] {
  return (Object.keys(measures) as MeasureId[]).filter((id) => measures[id].level === level);
}

/** Whether any team of a setup serves a channel at a provider, by index. */
function serves(scenario: Scenario, setup: number, channel: number, provider: number): boolean {
  const { id } = scenario.channels[channel]!;
  const sites = new Set(scenario.providers[provider]!.sites.map((site) => site.id));
  return scenario.setups[setup]!.teams.some(
    ({ site, channels }) => sites.has(site) && channels.includes(id),
  );
}

/** Providers with a team in a setup, by index. */
function staffedIn(scenario: Scenario, setup: number): readonly number[] {
  const sites = new Set(scenario.setups[setup]!.teams.map(({ site }) => site));
  return scenario.providers.flatMap((provider, index) =>
    provider.sites.some(({ id }) => sites.has(id)) ? [index] : [],
  );
}

/**
 * Lays out the numbers kept of each replication. Setup by setup: channels; providers, each with the
 * channels it serves; setup; lines; what one point
 * more of each indicator would have been paid.
 */
export function layoutOf(
  scenario: Scenario,
  clock: Clock,
  ledgers: readonly Pick<Ledger, 'lines' | 'indicators'>[],
  months: readonly BillingMonth[],
  places: ResultLayout['places'],
  peaks: readonly PeakPlan[],
): ResultLayout {
  const columns: Column[] = [];
  const none = { channel: -1, provider: -1, line: -1 };
  scenario.setups.forEach((_, setup) => {
    scenario.channels.forEach((__, channel) => {
      for (const measure of measuresOf('channel'))
        columns.push({ ...none, measure, setup, channel });
    });
    scenario.providers.forEach((__, provider) => {
      for (const measure of measuresOf('provider')) {
        columns.push({ ...none, measure, setup, provider });
      }
      scenario.channels.forEach((___, channel) => {
        if (!serves(scenario, setup, channel, provider)) return;
        for (const measure of measuresOf('providerChannel'))
          columns.push({ ...none, measure, setup, channel, provider });
      });
    });
    for (const measure of measuresOf('setup')) columns.push({ ...none, measure, setup });
    ledgers[setup]!.lines.forEach(({ channel, provider }, line) => {
      columns.push({ measure: 'costLine', setup, channel, provider, line });
    });
    ledgers[setup]!.lines.forEach(({ kind, channel, provider }, line) => {
      if (kind !== 'indicator') return;
      columns.push({ measure: 'paidPerPoint', setup, channel, provider, line });
    });
  });
  return {
    setups: scenario.setups.length,
    channels: scenario.channels.length,
    providers: scenario.providers.length,
    days: clock.days,
    intervalsPerDay: clock.intervalsPerDay,
    columns,
    lines: ledgers.map(({ lines }) => lines),
    indicators: ledgers.map(({ indicators }) => indicators),
    months,
    places,
    staffed: scenario.setups.map((_, setup) => staffedIn(scenario, setup)),
    peaks,
  };
}
