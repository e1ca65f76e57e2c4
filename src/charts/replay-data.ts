import { parseIsoMinute } from '../base/calendar.ts';
import { minuteLength, type ZoomMark } from './zoom-data.ts';

/** One provider's part of a replayed day, step by step. */
export interface ReplayProvider {
  readonly name: string;
  /** Whether its agents, counted together, serve other channels too. */
  readonly hasOtherChannels: boolean;
  /** Contacts that wait in its queue. */
  readonly waiting: ArrayLike<number>;
  readonly agents: ArrayLike<number>;
  /** Of the agents: those with a contact in hand. */
  readonly busy: ArrayLike<number>;
  /** Share of the new contacts. */
  readonly shares: ArrayLike<number>;
}

/** An outage over the drawn time, in minutes from the start of the day. */
export interface ReplayOutageSpan {
  readonly from: number;
  readonly to: number;
  /** Kind of the hazard, for the hatch. */
  readonly kind: string;
}

/** One day of one setup and channel, step by step; series begin at midnight. */
export interface ReplayData {
  /** Midnight: "2027-03-09T00:00". */
  readonly start: string;
  readonly stepMinutes: number;
  /** Minutes of the day that are drawn; `to` > `from`. */
  readonly from: number;
  readonly to: number;
  /** Index of the setup: its colour. */
  readonly setup: number;
  readonly setupName: string;
  /** Contacts within each step. Empty before there is a day to show. */
  readonly offered: ArrayLike<number>;
  readonly answered: ArrayLike<number>;
  readonly abandoned: ArrayLike<number>;
  readonly blocked: ArrayLike<number>;
  readonly cutOff: ArrayLike<number>;
  /** Contacts that wait in a queue of the client's; undefined: there is none. */
  readonly clientWaiting: ArrayLike<number> | undefined;
  /** Longest wait of those who wait, s. */
  readonly oldest: ArrayLike<number>;
  readonly providers: readonly ReplayProvider[];
  readonly intervalMinutes: number;
  /** By interval of the day; NaN where no contact was offered. */
  readonly service: ArrayLike<number>;
  readonly objective: number;
  readonly minimum: number;
  readonly outages: readonly ReplayOutageSpan[];
  /** Minutes count from midnight. */
  readonly marks: readonly ZoomMark[];
}

/** Milliseconds since 1970 of midnight. */
export function replayStart(data: ReplayData): number {
  return (parseIsoMinute(data.start) ?? 0) * minuteLength;
}

/** First step drawn, and the one after the last; both 0 when there is nothing to draw. */
export function drawnSteps(data: ReplayData): { readonly first: number; readonly end: number } {
  if (data.offered.length === 0) return { first: 0, end: 0 };
  const { from, to, stepMinutes } = data;
  return {
    first: Math.floor(from / stepMinutes),
    end: Math.min(data.offered.length, Math.ceil(to / stepMinutes)),
  };
}

/** Contacts that ended unanswered within a step. */
export function failedAt(data: ReplayData, step: number): number {
  return (data.abandoned[step] ?? 0) + (data.blocked[step] ?? 0) + (data.cutOff[step] ?? 0);
}

/** Contacts that wait in all queues. */
export function waitingAt(data: ReplayData, step: number): number {
  return data.providers.reduce(
    (sum, { waiting }) => sum + (waiting[step] ?? 0),
    data.clientWaiting?.[step] ?? 0,
  );
}
