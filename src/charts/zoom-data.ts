import { parseIsoMinute } from '../base/calendar.ts';

/** What happens in an outage, in the order in which it usually does. */
export type ZoomMarkKind =
  | 'struck'
  | 'detected'
  | 'switched'
  | 'standby'
  | 'recovered'
  | 'returned'
  | 'ruleBegins'
  | 'ruleEnds';

/** An instant of the outage. */
export interface ZoomMark {
  readonly kind: ZoomMarkKind;
  /** From the start of the drawn time. */
  readonly minute: number;
  /** "Lyon loses power". */
  readonly label: string;
  /** Index of the setup it happens in; left out when it belongs to the world. */
  readonly setup?: number;
}

/** A few days of one setup, interval by interval. */
export interface ZoomSetup {
  readonly name: string;
  /** Contacts offered in the interval. */
  readonly offered: ArrayLike<number>;
  /** Service level of the interval; NaN where no contact was offered. */
  readonly answeredWithinShare: ArrayLike<number>;
  /** Contacts in the queue when the interval ends. */
  readonly waiting: ArrayLike<number>;
  /** Agents at work in the interval. */
  readonly agentsByProvider: readonly {
    readonly name: string;
    readonly agents: ArrayLike<number>;
  }[];
}

/** An outage, from before it strikes until the service is back. */
export interface OutageZoomData {
  /** First instant drawn, "2027-03-09T00:00". */
  readonly start: string;
  readonly intervalMinutes: number;
  /** Empty before the first replication. */
  readonly setups: readonly ZoomSetup[];
  readonly marks: readonly ZoomMark[];
  readonly objective: number;
  readonly minimum: number;
  /** Kind of the outage, for its hatch: power, flood, attack… */
  readonly outageKind?: string;
}

/** Milliseconds of a minute. */
export const minuteLength = 60_000;

/** Milliseconds since 1970 of the first instant drawn. */
export function zoomStart(data: OutageZoomData): number {
  return (parseIsoMinute(data.start) ?? 0) * minuteLength;
}

/** Intervals drawn. */
export function zoomIntervals(data: OutageZoomData): number {
  return Math.max(0, ...data.setups.map((setup) => setup.offered.length));
}

/** Agents of all providers in an interval. */
export function agentsAt(setup: ZoomSetup, interval: number): number {
  return setup.agentsByProvider.reduce((sum, each) => sum + (each.agents[interval] ?? 0), 0);
}

/** The largest value of a series; 0 for an empty one. */
export function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0);
  return most;
}

/**
 * Spans of minutes from a world's `struck` to the `recovered` that follows it; to the end of the
 * drawn time where none does.
 */
export function outageSpans(data: OutageZoomData): { from: number; to: number }[] {
  const end = zoomIntervals(data) * data.intervalMinutes;
  const marks = [...data.marks].sort((a, b) => a.minute - b.minute);
  return marks
    .filter((mark) => mark.kind === 'struck')
    .map((struck) => ({
      from: struck.minute,
      to:
        marks.find((mark) => mark.kind === 'recovered' && mark.minute > struck.minute)?.minute ??
        end,
    }));
}
