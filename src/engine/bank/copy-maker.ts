import type { SetupPlan } from '../replication/setup-plan.ts';
import { SetupRun } from '../replication/setup-run.ts';
import type { World, WorldPlan } from '../replication/world.ts';
import { INTERVAL_WAITS } from '../interval-waits.ts';
import { takeRecord, type DayRecord, type Scratch } from './day-record.ts';

/** Simulates single calm days of one setup, each from empty queues, and keeps what they leave. */
export class CopyMaker {
  private readonly run: SetupRun;
  private readonly scratch: Scratch;
  private readonly perDay: number;

  /** @param calm a world without outages */
  constructor(setup: SetupPlan, world: WorldPlan, calm: World) {
    const { clock, forecasts } = world;
    const run = new SetupRun(setup, world);
    const intervals = clock.days * clock.intervalsPerDay;
    this.run = run;
    this.perDay = clock.intervalsPerDay;
    this.scratch = {
      occupancy: new Float64Array(intervals * run.occupation.width),
      waits: new Uint32Array(intervals * forecasts.length * INTERVAL_WAITS),
    };
    run.occupation.collect(this.scratch.occupancy);
    run.kernel.books.waits.collect(this.scratch.waits);
    run.begin(calm);
  }

  /** The record of the day just drawn; null when it has not ended by midnight. */
  make(day: number, world: World): DayRecord | null {
    const { run } = this;
    run.beginAlone();
    run.simulateDay(day, world);
    const ended = run.kernel.isEmpty;
    const record = takeRecord(run, this.scratch, day, this.perDay);
    return ended ? record : null;
  }
}
