import { parseIsoDate } from '../../base/calendar.ts';
import type { Formatters, ReplayOutageSpan, ZoomMark } from '../../charts/index.ts';
import { footprint, sitesOf } from '../../engine/hazards/footprint.ts';
import type { Replay, ReplayInstant, ReplayOutage } from '../../engine/replay.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import type { Scenario } from '../../scenario/types.ts';

const DAY = 86_400;
const MINUTES = 1440;

/** An outage as the replayed day sees it, in minutes from its midnight. */
export interface DayOutage extends ReplayOutageSpan {
  readonly name: string;
}

/** Outages that the day sees any part of, and that a setup feels: in its agents or in the demand. */
export function dayOutages(
  scenario: Scenario,
  replay: Replay,
  setup: number,
): readonly DayOutage[] {
  const sites = sitesOf(scenario);
  const own = new Set(scenario.setups[setup]?.teams.map(({ site }) => site));
  const isFelt = ({ hazard }: ReplayOutage): boolean => {
    const found = scenario.hazards[hazard];
    if (found === undefined) return false;
    const { during, after } = found.demand;
    if (during !== 1 || after !== 1) return true;
    return footprint(found, scenario, sites).some((index) => own.has(sites[index]?.site.id ?? ''));
  };
  return replay.outages.flatMap((outage): DayOutage[] => {
    const { startSeconds: start, durationSeconds, recoverySeconds } = outage;
    const from = (start - replay.day * DAY) / 60;
    const to = from + (durationSeconds + recoverySeconds) / 60;
    const hazard = scenario.hazards[outage.hazard];
    if (hazard === undefined || from >= MINUTES || to <= 0 || !isFelt(outage)) return [];
    return [{ from, to, kind: hazard.kind, name: hazard.name }];
  });
}

/** The marks of the day: what strikes, and what the setup does about it. */
export function dayMarks(
  scenario: Scenario,
  replay: Replay,
  setup: number,
  drawn: { readonly from: number; readonly to: number },
  formatters: Formatters,
): readonly ZoomMark[] {
  const midnight = ((parseIsoDate(scenario.horizon.start) ?? 0) + replay.day) * DAY * 1000;
  const date = (minute: number): string => formatters.shortDate(midnight + minute * 60_000);
  const world = dayOutages(scenario, replay, setup).flatMap(({ from, to, name }): ZoomMark[] => [
    from < 0
      ? {
          kind: 'struck',
          minute: drawn.from,
          label: sayReplay('since', { name, date: date(from) }),
        }
      : { kind: 'struck', minute: from, label: sayReplay('struck', { name }) },
    ...(to > MINUTES
      ? []
      : [{ kind: 'recovered' as const, minute: to, label: sayReplay('over', { name }) }]),
  ]);
  const marks = setupInstants(scenario, replay, setup).flatMap(
    ({ kind, seconds, provider }): ZoomMark[] => {
      const minute = (seconds - replay.day * DAY) / 60;
      if (minute < 0 || minute > MINUTES || kind === 'struck' || kind === 'recovered') return [];
      const name = scenario.providers[provider]?.name ?? '';
      return [{ kind, minute, label: sayReplay(kind, { provider: name }), setup }];
    },
  );
  return [...world, ...marks];
}

/**
 * What a setup does, without repetition: of several in a row of the same kind the first counts, but
 * of returns the last: then all is shared as before. A setup without fail-over detects nothing.
 */
export function setupInstants(
  scenario: Scenario,
  replay: Replay,
  setup: number,
): readonly ReplayInstant[] {
  const acts = Object.values(scenario.setups[setup]?.routing ?? {}).some(
    ({ failover }) => failover !== undefined,
  );
  const kept: ReplayInstant[] = [];
  for (const instant of replay.setups[setup]?.instants ?? []) {
    if (instant.kind === 'detected' && !acts) continue;
    const last = kept.findLastIndex(({ provider }) => provider === instant.provider);
    if (kept[last]?.kind !== instant.kind) kept.push(instant);
    else if (instant.kind === 'returned') kept[last] = instant;
  }
  return kept;
}
