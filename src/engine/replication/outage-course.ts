import { timelineOf, type Control, type Timeline } from '../routing/timeline.ts';
import type { VolumeBoard } from '../contract/volumes.ts';
import type { Crew } from './crew.ts';
import type { SetupPlan } from './setup-plan.ts';
import type { ShareBoard } from './share-board.ts';
import type { World } from './world.ts';

type Struck = Pick<World, 'availability' | 'claims'>;

/**
 * What the outages of a replication do to one setup, instant by instant: who can work, what the client
 * knows, who is called in. For each replication `begin`; then `applyUntil`, forwards in time.
 */
export class OutageCourse {
  timeline: Timeline = { controls: [], activations: [], calls: [], instants: [] };

  private readonly plan: SetupPlan;
  private readonly volumes: VolumeBoard;
  private readonly crew: Crew;
  private readonly board: ShareBoard;
  private struck: Struck | undefined;
  /** Index of the first control that has not been applied. */
  private next = 0;

  constructor(plan: SetupPlan, volumes: VolumeBoard, crew: Crew, board: ShareBoard) {
    this.plan = plan;
    this.volumes = volumes;
    this.crew = crew;
    this.board = board;
  }

  /** Starts a replication. */
  begin(struck: Struck): void {
    this.struck = struck;
    this.timeline = this.newTimeline(struck);
    this.next = 0;
  }

  /** When something changes next, seconds; Infinity: nothing more. */
  get nextTime(): number {
    return this.timeline.controls[this.next]?.time ?? Infinity;
  }

  /**
   * A trigger has ended a contract: who is called in from `time` on follows.
   *
   * @returns whether there was anything to lay out anew
   */
  callAnew(time: number): boolean {
    if (this.struck === undefined || this.timeline.controls.length === 0) return false;
    this.timeline = this.newTimeline(this.struck);
    const next = this.timeline.controls.findIndex((control) => control.time >= time);
    this.next = next < 0 ? this.timeline.controls.length : next;
    return true;
  }

  /** Applies what changes at or before `time`. */
  applyUntil(time: number): void {
    const { controls } = this.timeline;
    for (;;) {
      const control = controls[this.next];
      if (control === undefined || control.time > time) return;
      this.next++;
      this.apply(control, Math.max(control.time, 0));
    }
  }

  private newTimeline({ availability, claims }: Struck): Timeline {
    return timelineOf(this.plan, availability, claims, this.volumes.service);
  }

  private apply(control: Control, time: number): void {
    switch (control.kind) {
      case 'site':
        this.crew.changeSite(control, time);
        return;
      case 'known':
        this.board.know(control.channel, control.provider, control.left);
        return;
      case 'standby':
        this.crew.callStandby(control.team, control.agents, time);
        this.board.followAgents();
        return;
      case 'overtime':
        this.crew.askOvertime(control.team, control.share, time);
        this.board.followAgents();
    }
  }
}
