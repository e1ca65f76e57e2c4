import { meanOf, stationaryBirthDeath, takenWithin } from './birth-death.ts';

/** Chats of one channel and one team, each agent with several at once. */
export interface ChatQueue {
  readonly rate: number;
  /** Mean of the work of one chat, all alone with an agent. */
  readonly meanHandle: number;
  readonly agents: number;
  readonly concurrency: number;
  /** Work an agent gets done with 1, 2, 3… chats. */
  readonly throughput: readonly number[];
  /** Most that may wait; Infinity: no limit. */
  readonly room: number;
  /** Rate at which each waiting customer leaves. */
  readonly leaving: number;
}

/** Work done by an agent with a mean of `held` chats: linear between whole numbers, 0 at 0. */
export function throughputAt(throughput: readonly number[], held: number): number {
  const at = (k: number): number => (k === 0 ? 0 : throughput[Math.min(k, throughput.length) - 1]!);
  const below = Math.floor(held);
  return at(below) + (at(below + 1) - at(below)) * (held - below);
}

/** Stationary figures of a chat queue with exponential work, by birth and death. */
export function chatFigures(queue: ChatQueue) {
  const { rate, meanHandle, agents, concurrency, throughput, room, leaving } = queue;
  const most = agents * concurrency;
  const done = (held: number): number =>
    (agents * throughputAt(throughput, Math.min(held, most) / agents)) / meanHandle;
  const probability = stationaryBirthDeath({
    birth: (held) => (held < most + room ? rate : 0),
    death: (held) => done(held) + Math.max(0, held - most) * leaving,
  });
  const waiting = meanOf(probability, (held) => Math.max(0, held - most));
  const blocked = room === Infinity ? 0 : (probability[most + room] ?? 0);
  return {
    blocked,
    delayed: meanOf(probability, (held) => (held >= most && held < most + room ? 1 : 0)),
    abandonment: (leaving * waiting) / rate,
    /** Over those taken and those who abandoned. */
    meanWait: waiting / (rate * (1 - blocked)),
    /** Mean number of agents with a chat. */
    occupied: meanOf(probability, (held) => Math.min(held, agents)),
    /** Mean time from being taken to the end: by Little's law. */
    meanHeld:
      meanOf(probability, (held) => Math.min(held, most)) /
      (rate * (1 - blocked) - leaving * waiting),
    takenWithin: (time: number) =>
      meanOf(probability, (held) => {
        if (held >= most + room) return 0;
        return held < most ? 1 : takenWithin(held - most, time, done(most), leaving);
      }),
  };
}
