import { changesOf, combine, type StepCurve } from '../hazards/step-curve.ts';
import type { TracedInstant } from '../trace.ts';
import type { Claims } from './claims.ts';
import type { TimelinePlan } from './timeline-plan.ts';

/** Agents who come on top when another provider is struck. */
export type HelpControl =
  | {
      readonly kind: 'standby';
      readonly time: number;
      readonly team: number;
      /** Standby agents at work from now on. */
      readonly agents: number;
    }
  | {
      readonly kind: 'overtime';
      readonly time: number;
      readonly team: number;
      /** Agents on top of the shift from now on, as a share of it. */
      readonly share: number;
    };

/** Help that was called in. */
export interface Help {
  /** In order of the teams. */
  readonly controls: HelpControl[];
  /** [team]: when its standby agents were called in, seconds. */
  readonly calls: readonly (readonly number[])[];
}

/** [provider]: when its contract lasts, seconds: from, included, to, excluded. Left out: always. */
export type Service = readonly { readonly from: number; readonly to: number }[];

/** A loss known to be enough, from detection until it is over and has been for a while. */
interface Call {
  readonly from: number;
  to: number;
  /** Who lost, and when. */
  readonly provider: number;
  readonly lost: number;
}

/** Delays of the setup's first channel that has fail-over; none: the client knows at once. */
export function delaysOf(plan: TimelinePlan): {
  readonly detect: number;
  readonly failback: number;
} {
  const routing = plan.routing.channels.find(({ failover }) => failover !== undefined);
  return routing?.failover ?? { detect: 0, failback: 0 };
}

/**
 * Standby agents and overtime while another provider is known to have lost enough.
 *
 * @param left what is left of each provider
 * @param claims who else wants the same standby agents; left out: nobody
 * @param service nobody is called by a provider, or for one, whose contract does not last then
 */
export function callHelp(
  plan: TimelinePlan,
  left: readonly StepCurve[],
  instants: TracedInstant[],
  claims?: Claims,
  service?: Service,
): Help {
  const controls: HelpControl[] = [];
  const calls = plan.routing.teams.map(({ provider }, team): number[] => {
    const overtime = plan.overtime[team];
    if (overtime !== undefined) {
      for (const { from, to } of callsOf(
        plan,
        left,
        provider,
        overtime.whenCapacityLost,
        service,
      )) {
        const begins = from + overtime.afterSeconds;
        const ends = Math.min(to, begins + overtime.maximumSeconds);
        if (begins >= ends) continue;
        controls.push({ kind: 'overtime', time: begins, team, share: overtime.share });
        controls.push({ kind: 'overtime', time: ends, team, share: 0 });
      }
    }
    const standby = plan.standby[team];
    if (standby === undefined) return [];
    const { otherClients: cover, maximumSeconds = Infinity } = standby;
    const times: number[] = [];
    for (const call of callsOf(plan, left, provider, standby.whenCapacityLost, service)) {
      const part =
        cover === undefined ? 1 : (claims?.left(cover, provider, call.provider, call.lost) ?? 1);
      // Who finds nobody left has called nobody in.
      if (part === 0) continue;
      times.push(call.from);
      const to = Math.min(call.to, call.from + maximumSeconds);
      for (const stage of standby.stages) {
        const time = call.from + stage.afterSeconds;
        if (time >= to) continue;
        const agents = part === 1 ? stage.agents : Math.round(stage.agents * part);
        controls.push({ kind: 'standby', time, team, agents });
        instants.push({ kind: 'standby', seconds: time, provider });
      }
      if (to < Infinity) controls.push({ kind: 'standby', time: to, team, agents: 0 });
    }
    return times;
  });
  return { controls, calls };
}

/** When another provider is known to have lost so much, until it is back and has been for a while. */
function callsOf(
  plan: TimelinePlan,
  left: readonly StepCurve[],
  provider: number,
  whenCapacityLost: number,
  service: Service | undefined,
): Call[] {
  const { detect, failback } = delaysOf(plan);
  const used = new Set(plan.routing.teams.map((other) => other.provider));
  // A hair less than the share named: 1 − 0.8 is a little less than 0.2. No loss is never enough.
  const enough = Math.max(whenCapacityLost - 1e-9, 1e-9);
  const windows: Call[] = [];
  left.forEach((curve, other) => {
    if (other === provider || !used.has(other)) return;
    const lost = combine([curve], ([value]) => (1 - value! >= enough ? 1 : 0));
    changesOf(lost).forEach(({ time, after }, i, all) => {
      const end = all[i + 1]?.time ?? Infinity;
      if (after === 0 || end <= time + detect || time + detect >= plan.horizonSeconds) return;
      const own = service?.[provider];
      const struck = service?.[other];
      const from = Math.max(time + detect, own?.from ?? -Infinity, struck?.from ?? -Infinity);
      const to = Math.min(end + failback, own?.to ?? Infinity, struck?.to ?? Infinity);
      if (from < to) windows.push({ from, to, provider: other, lost: time });
    });
  });
  windows.sort((a, b) => a.from - b.from);
  const calls: Call[] = [];
  for (const window of windows) {
    const current = calls[calls.length - 1];
    if (current !== undefined && window.from <= current.to) {
      current.to = Math.max(current.to, window.to);
    } else calls.push({ ...window });
  }
  return calls;
}
