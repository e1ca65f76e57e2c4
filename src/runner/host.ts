import { transfer } from 'comlink';
import { present } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Chunk, Engine, Replay, ResultLayout, Task } from '../engine/index.ts';
import { settle } from '../engine/settle.ts';
import { isWording } from '../scenario/in-language.ts';
import type { Scenario } from '../scenario/types.ts';
import { HeadStart } from './head-start.ts';
import type { SimulationHost, Slice } from './protocol.ts';
import { Stride } from './stride.ts';

/** What a host needs from its surroundings. */
export interface HostOptions {
  readonly prepare: (scenario: Scenario) => Engine;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** A host that can be set to work before the page asks. */
export interface Host extends SimulationHost {
  /** Begins with the first replication of what will probably be asked for. */
  readonly headStart: (scenario: Scenario) => Promise<void>;
}

/** The worker's side of the protocol, the same in a browser, in Node, and without any thread. */
export function createHost({ prepare, now }: HostOptions): Host {
  let engine: Engine | undefined;
  /** What `engine` was made from. */
  let loaded = '';
  let task: Task | undefined;
  let stride = new Stride();
  let ahead: HeadStart | undefined;
  /** Time spent on the task before it was asked for, ms; told with its first slice. */
  let earlier = 0;

  const work = (current: Task, budgetMilliseconds: number): Slice => {
    const start = now();
    let time = start;
    let finished: boolean;
    do {
      const days = stride.days(start + budgetMilliseconds - time);
      finished = current.advance(days);
      const after = now();
      stride.learn(days, after - time);
      time = after;
    } while (!finished && time - start < budgetMilliseconds);
    const { daysDone, daysTotal } = current;
    const before = earlier;
    earlier = 0;
    if (!finished) return { daysDone, daysTotal, engineMilliseconds: before + time - start };
    task = undefined;
    const chunk = current.finish();
    return { daysDone, daysTotal, engineMilliseconds: before + now() - start, chunk };
  };

  const load = (scenario: Scenario): Result<ResultLayout, string> => {
    task = undefined;
    stride = new Stride();
    const text = numbersOf(scenario);
    if (engine !== undefined && text === loaded) return ok(engine.layout);
    engine = undefined;
    ahead?.take();
    ahead = undefined;
    return withinMemory(() => {
      engine = prepare(scenario);
      loaded = text;
      return engine.layout;
    });
  };

  return {
    load,

    async headStart(scenario) {
      const own = withinMemory(() => {
        load(scenario);
        return engine && new HeadStart(engine, now);
      });
      if (!own.ok || own.value === undefined) return;
      ahead = own.value;
      await ahead.run();
    },

    begin(first, count, step = 1) {
      const ready = present(engine, 'a loaded scenario');
      const known = ahead?.take();
      earlier = 0;
      if (known?.first === first && known.count === count) {
        task = known;
        earlier = ahead?.milliseconds ?? 0;
        ahead = undefined;
        return ok(null);
      }
      ahead = undefined;
      task = undefined;
      return withinMemory(() => {
        task = ready.begin(first, count, step);
        return null;
      });
    },

    advance(budgetMilliseconds) {
      const worked = withinMemory(() =>
        work(present(task, 'a range under way'), budgetMilliseconds),
      );
      const chunk = worked.ok ? worked.value.chunk : undefined;
      return chunk === undefined ? worked : transfer(worked, buffersOf(chunk));
    },

    settle(scenario, logs) {
      const settled = withinMemory(() => settle(scenario, 0, logs));
      if (!settled.ok) return settled;
      const { columns, ledger, indicatorSums } = settled.value;
      return transfer(settled, distinct([columns, ledger, indicatorSums].map((of) => of.buffer)));
    },

    trace(replication, firstDay, days) {
      const ready = present(engine, 'a loaded scenario');
      const traced = withinMemory(() => ready.trace(replication, firstDay, days));
      if (!traced.ok) return traced;
      const views = traced.value.setups.flatMap((s) => [s.intervals, s.agents, s.shares]);
      return transfer(traced, distinct(views.map((view) => view.buffer)));
    },

    replay(replication, day) {
      const ready = present(engine, 'a loaded scenario');
      const replayed = withinMemory(() => ready.replay(replication, day));
      if (!replayed.ok) return replayed;
      return transfer(replayed, distinct(replayViews(replayed.value).map((view) => view.buffer)));
    },

    statement(replication) {
      const ready = present(engine, 'a loaded scenario');
      return withinMemory(() => ready.statement(replication));
    },
  };
}

/** All of a scenario that figures depend on, as text: not what it calls its parts. */
function numbersOf(scenario: Scenario): string {
  return JSON.stringify(scenario, (key, value: unknown) => (isWording(key) ? undefined : value));
}

/** The memory of a chunk, which is moved to the page rather than copied. */
function buffersOf(chunk: Chunk): ArrayBuffer[] {
  const logs = (chunk.facts ?? []).flatMap((log) =>
    log === undefined ? [] : [log.words, log.ends],
  );
  const { columns, outages, intervals, dailyService, providerIntervals, calm } = chunk;
  const { ledger, indicators, occupancy, waits, oldestAges } = chunk;
  const books = [intervals, dailyService, providerIntervals, calm, ledger, indicators];
  const parts = [columns, outages, ...books, occupancy, waits, oldestAges, ...logs];
  return distinct(parts.map(({ buffer }) => buffer));
}

/** The numbers of a replay, which are moved to the page rather than copied. */
function replayViews({ demandFactor, columns, setups }: Replay): Float64Array[] {
  return [
    demandFactor,
    columns,
    ...setups.flatMap((of) => [
      of.flows,
      of.waiting,
      of.oldest,
      of.agents,
      of.busy,
      of.inHand,
      of.shares,
      of.books,
      of.days,
    ]),
  ];
}

function distinct(buffers: readonly ArrayBufferLike[]): ArrayBuffer[] {
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** An allocation that fails is the scenario's size, not a bug: JavaScript says RangeError. */
function withinMemory<T>(work: () => T): Result<T, string> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message);
    throw error;
  }
}
