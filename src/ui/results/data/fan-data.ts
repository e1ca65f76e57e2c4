import { parseIsoDate, parseIsoMinute } from '../../../base/calendar.ts';
import type { ScriptedOutage, ServiceFanData } from '../../../charts/index.ts';
import { OUTAGE_FIELDS } from '../../../engine/result.ts';
import { outageWidth, type Results } from '../../../estimate/accumulator.ts';
import type { Answer } from '../../../estimate/answer.ts';
import { outagesInOrder } from '../../../estimate/column.ts';
import type { DurationLaw, Scenario } from '../../../scenario/types.ts';

const REPLICATION = OUTAGE_FIELDS.indexOf('replication');
const HAZARD = OUTAGE_FIELDS.indexOf('hazard');
const START = OUTAGE_FIELDS.indexOf('startSeconds');
const DURATION = OUTAGE_FIELDS.indexOf('durationSeconds');
const DAY = 86_400;

/** Service of one channel through the horizon. */
export function serviceFanData(
  scenario: Scenario,
  answer: Answer | undefined,
  results: Results | undefined,
  channel: number,
): ServiceFanData {
  const { start, days } = scenario.horizon;
  const { objective, continuity } = channelAt(scenario, channel);
  return {
    start,
    days,
    setups: scenario.setups.flatMap(({ name }, setup) => {
      const fan = answer?.fans.find((found) => found.setup === setup && found.channel === channel);
      return fan === undefined ? [] : [{ ...fan, name }];
    }),
    objective: objective.serviceLevel,
    minimum: continuity.minimumServiceLevel,
    outages: scriptedOutages(scenario),
    ...(results === undefined ? {} : { randomOutages: randomOutages(scenario, results) }),
  };
}

/** The channel at an index that the page knows to exist. */
export function channelAt(scenario: Scenario, channel: number): Scenario['channels'][number] {
  const found = scenario.channels[channel] ?? scenario.channels[0];
  if (found === undefined) throw new RangeError('a scenario without channels');
  return found;
}

/** Outages at a fixed date, for as long as they last at the median. */
export function scriptedOutages(scenario: Scenario): readonly ScriptedOutage[] {
  const firstMinute = (parseIsoDate(scenario.horizon.start) ?? 0) * 1440;
  return scenario.hazards.flatMap(({ occurs, name, kind, durationHours }) => {
    if (!('at' in occurs)) return [];
    const startDay = ((parseIsoMinute(occurs.at) ?? firstMinute) - firstMinute) / 1440;
    if (startDay < 0 || startDay >= scenario.horizon.days) return [];
    const endDay = startDay + usualHours(durationHours) / 24;
    return [{ kind, name, startDay, endDay: Math.min(endDay, scenario.horizon.days) }];
  });
}

function usualHours(law: DurationLaw): number {
  if (typeof law === 'number') return law;
  return law.distribution === 'lognormal' ? law.median : law.mean * Math.LN2;
}

/** Share of the replications in which an outage at random touches each day. */
export function randomOutages(scenario: Scenario, results: Results): Float64Array {
  const { days } = results.layout;
  const shares = new Float64Array(days);
  const last = new Int32Array(days).fill(-1);
  const rows = outagesInOrder(results);
  const width = outageWidth(results.layout);
  for (let i = 0; i < rows.length; i += width) {
    const hazard = scenario.hazards[rows[i + HAZARD] ?? -1];
    if (hazard === undefined || 'at' in hazard.occurs) continue;
    const replication = rows[i + REPLICATION] ?? 0;
    const start = rows[i + START] ?? 0;
    const end = start + (rows[i + DURATION] ?? 0);
    const lastDay = Math.min(days - 1, Math.floor(end / DAY));
    for (let day = Math.max(0, Math.floor(start / DAY)); day <= lastDay; day++) {
      if (last[day] === replication) continue;
      last[day] = replication;
      shares[day] = (shares[day] ?? 0) + 1 / results.n;
    }
  }
  return shares;
}
