import { tr } from '../../../base/words.ts';
import { isoMinute, parseIsoDate } from '../../../base/calendar.ts';
import type { OutageZoomData, ZoomMark, ZoomSetup } from '../../../charts/index.ts';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  type IntervalField,
  type Trace,
  type TracedInstant,
} from '../../../engine/result.ts';
import type { Objective, Scenario } from '../../../scenario/types.ts';
import { channelAt } from './fan-data.ts';
import type { ListedOutage } from './outage-list.ts';
import { drawnIntervals } from './outage-window.ts';

const field = (name: IntervalField): number => INTERVAL_FIELDS.indexOf(name);

/** A plot without an outage yet. */
export function emptyZoom(scenario: Scenario, channel: number): OutageZoomData {
  const { objective, continuity } = channelAt(scenario, channel);
  return {
    start: `${scenario.horizon.start}T00:00`,
    intervalMinutes: scenario.horizon.intervalMinutes,
    setups: [],
    marks: [],
    objective: objective.serviceLevel,
    minimum: continuity.minimumServiceLevel,
  };
}

/** The outage in one channel, from a trace that holds its days. */
export function outageZoomData(
  scenario: Scenario,
  trace: Trace,
  outage: ListedOutage,
  channel: number,
): OutageZoomData {
  const { start, intervalMinutes } = scenario.horizon;
  const { first, end } = drawnIntervals(scenario, outage, trace);
  const zero = trace.firstDay * 1440 + first * intervalMinutes;
  const minutes = (end - first) * intervalMinutes;
  const minuteOf = (seconds: number): number => seconds / 60 - zero;
  const inside = (minute: number): boolean => minute >= 0 && minute <= minutes;
  const kind = scenario.hazards[outage.hazard]?.kind;
  return {
    ...emptyZoom(scenario, channel),
    start: isoMinute((parseIsoDate(start) ?? 0) * 1440 + zero),
    ...(kind === undefined ? {} : { outageKind: kind }),
    setups: scenario.setups.map((_, setup) =>
      zoomSetup(scenario, trace, setup, channel, first, end),
    ),
    marks: [
      ...worldMarks(scenario, trace, minuteOf),
      ...setupMarks(scenario, trace, minuteOf),
    ].filter(({ minute }) => inside(minute)),
  };
}

function zoomSetup(
  scenario: Scenario,
  trace: Trace,
  setup: number,
  channel: number,
  first: number,
  end: number,
): ZoomSetup {
  const perDay = 1440 / scenario.horizon.intervalMinutes;
  const kept = trace.days * perDay;
  const traced = trace.setups[setup];
  const at = (interval: number, name: IntervalField): number =>
    traced?.intervals[(channel * kept + interval) * INTERVAL_WIDTH + field(name)] ?? 0;
  const series = (value: (interval: number) => number): number[] =>
    Array.from({ length: end - first }, (_, i) => value(first + i));
  const { objective } = channelAt(scenario, channel);
  const sites = new Set(scenario.setups[setup]?.teams.map(({ site }) => site));
  return {
    name: scenario.setups[setup]?.name ?? '',
    offered: series((interval) => at(interval, 'offered')),
    answeredWithinShare: series((interval) => shareInTime(objective, (name) => at(interval, name))),
    waiting: series((interval) => at(interval, 'waitingAtEnd')),
    agentsByProvider: scenario.providers.flatMap(({ name, sites: own }, provider) =>
      own.some(({ id }) => sites.has(id))
        ? [{ name, agents: series((interval) => traced?.agents[provider * kept + interval] ?? 0) }]
        : [],
    ),
  };
}

/** Service level of an interval as the objective counts it; NaN without contacts. */
export function shareInTime(
  { convention }: Objective,
  at: (field: IntervalField) => number,
): number {
  const divisor =
    convention === 'offered'
      ? at('offered')
      : convention === 'answered'
        ? at('answered')
        : at('offered') - at('abandonedWithin');
  return divisor > 0 ? at('answeredWithin') / divisor : NaN;
}

/** Every outage of the drawn days: when it strikes, and when the last of it is over. */
function worldMarks(
  scenario: Scenario,
  trace: Trace,
  minuteOf: (seconds: number) => number,
): readonly ZoomMark[] {
  return trace.outages.flatMap(({ hazard, startSeconds, durationSeconds, recoverySeconds }) => [
    {
      kind: 'struck' as const,
      minute: minuteOf(startSeconds),
      label: scenario.hazards[hazard]?.name ?? 'Outage',
    },
    {
      kind: 'recovered' as const,
      minute: minuteOf(startSeconds + durationSeconds + recoverySeconds),
      label: tr`Over`,
    },
  ]);
}

type OwnKind = Exclude<TracedInstant['kind'], 'struck' | 'recovered'>;

/**
 * What each setup does about it. Of several in a row of the same kind the first counts, but of
 * returns the last: then all is shared as before. A setup without fail-over does not act.
 */
function setupMarks(
  scenario: Scenario,
  trace: Trace,
  minuteOf: (seconds: number) => number,
): readonly ZoomMark[] {
  return trace.setups.flatMap(({ instants }, setup) => {
    const acts = Object.values(scenario.setups[setup]?.routing ?? {}).some(
      ({ failover }) => failover !== undefined,
    );
    const kept: (TracedInstant & { readonly kind: OwnKind })[] = [];
    for (const instant of instants) {
      const { kind, provider } = instant;
      if (kind === 'struck' || kind === 'recovered') continue;
      if (kind === 'detected' && !acts) continue;
      const last = kept.findLastIndex((other) => other.provider === provider);
      if (kept[last]?.kind !== kind) kept.push({ ...instant, kind });
      else if (kind === 'returned') kept[last] = { ...instant, kind };
    }
    return kept.map(({ kind, seconds, provider }) => ({
      kind,
      minute: minuteOf(seconds),
      label: labelOf(kind, scenario.providers[provider]?.name ?? ''),
      setup,
    }));
  });
}

function labelOf(kind: OwnKind, provider: string): string {
  switch (kind) {
    case 'detected':
      return tr`Detected`;
    case 'switched':
      return tr`Away from ${provider}`;
    case 'standby':
      return tr`Standby, ${provider}`;
    case 'returned':
      return tr`Back to ${provider}`;
    case 'ruleBegins':
      return tr`Rule begins, ${provider}`;
    case 'ruleEnds':
      return tr`Rule ends, ${provider}`;
  }
}
