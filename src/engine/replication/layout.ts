import type { Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { measures, type MeasureId } from '../measures.ts';
import type { Column, CostLine, ResultLayout } from '../result.ts';

/** Measures of one level, in the order of the glossary. */
export function measuresOf(level: 'channel' | 'provider' | 'setup'): readonly MeasureId[] {
  return (Object.keys(measures) as MeasureId[]).filter((id) => measures[id].level === level);
}

/** Lays out the numbers kept of each replication. Setup by setup: channels, providers, setup, lines. */
export function layoutOf(
  scenario: Scenario,
  clock: Clock,
  lines: readonly (readonly CostLine[])[],
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
    });
    for (const measure of measuresOf('setup')) columns.push({ ...none, measure, setup });
    lines[setup]!.forEach(({ channel, provider }, line) => {
      columns.push({ measure: 'costLine', setup, channel, provider, line });
    });
  });
  return {
    setups: scenario.setups.length,
    channels: scenario.channels.length,
    providers: scenario.providers.length,
    days: clock.days,
    intervalsPerDay: clock.intervalsPerDay,
    columns,
    lines,
  };
}
