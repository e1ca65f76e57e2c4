import { describe, expect, it } from 'vitest';
import { constantCurve, type StepCurve } from '../../../../src/engine/hazards/step-curve.ts';
import type { StandbyPlan } from '../../../../src/engine/routing/timeline-plan.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import {
  timelineOf,
  type Control,
  type Timeline,
} from '../../../../src/engine/routing/timeline.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

const HOUR = 3600;
const MINUTE = 60;
const scenario = validScenario(outageScenario());
const ALWAYS: StepCurve = { times: [-Infinity], values: [1] };

/** Capacity that changes at these minutes; 1 before. */
function curve(...changes: readonly (readonly [minute: number, left: number])[]): StepCurve {
  return {
    times: [-Infinity, ...changes.map(([minute]) => minute * MINUTE)],
    values: [1, ...changes.map(([, left]) => left)],
  };
}

/** The setup of two providers with fail-over (detection 10, switch 5, fail-back 30 minutes). */
function timeline(
  lyon: StepCurve,
  porto: StepCurve = ALWAYS,
  standby: readonly (StandbyPlan | undefined)[] = [undefined, undefined],
  setup = 0,
): Timeline {
  const plan = {
    routing: routingPlan(scenario, scenario.setups[setup]!),
    providers: 2,
    horizonSeconds: 86_400,
    weights: [100, 100],
    standby,
    overtime: [undefined, undefined],
  };
  const sites = [lyon, porto].map((left) => ({
    left,
    inHand: left,
    slow: ALWAYS,
    seats: constantCurve(0),
  }));
  return timelineOf(plan, { sites, struck: [] });
}

/** [minute, what the client counts on] of each provider, in order. */
const known = ({ controls }: Timeline, provider = 0) =>
  controls
    .filter((control): control is Control & { kind: 'known' } => control.kind === 'known')
    .filter((control) => control.provider === provider)
    .map(({ time, left }) => [time / MINUTE, left]);

/** [minute, standby agents] of a team, in order. */
const called = ({ controls }: Timeline) =>
  controls.flatMap((control) =>
    control.kind === 'standby' ? [[control.time / MINUTE, control.agents]] : [],
  );

describe('what the client knows of a loss', () => {
  it('comes after detection and switch-over; of a recovery after fail-back', () => {
    expect(known(timeline(curve([100, 0], [200, 1])))).toEqual([
      [115, 0],
      [230, 1],
    ]);
  });

  it('is nothing when the loss is over before it was acted on', () => {
    expect(known(timeline(curve([100, 0], [114, 1])))).toEqual([]);
    expect(known(timeline(curve([100, 0], [116, 1])))).toEqual([
      [115, 0],
      [146, 1],
    ]);
  });

  it('does not return before a recovery has held for the fail-back delay', () => {
    const again = timeline(curve([100, 0], [200, 1], [220, 0], [300, 1]));
    expect(known(again)).toEqual([
      [115, 0],
      [330, 1],
    ]);
  });

  it('deepens with a second loss and follows each step of a recovery', () => {
    const steps = timeline(curve([100, 0.5], [150, 0.2], [200, 0.6], [210, 1]));
    expect(known(steps)).toEqual([
      [115, 0.5],
      [165, 0.2],
      [230, 0.6],
      [240, 1],
    ]);
  });

  it('is nothing ever where there is no fail-over', () => {
    const without = timeline(curve([100, 0], [200, 1]), ALWAYS, [undefined, undefined], 1);
    expect(known(without)).toEqual([]);
    expect(without.controls.map(({ kind, time }) => [kind, time / MINUTE])).toEqual([
      ['site', 100],
      ['site', 200],
    ]);
  });

  it('is kept apart for each provider', () => {
    const both = timeline(curve([100, 0], [200, 1]), curve([150, 0.5], [160, 1]));
    expect(known(both, 0)).toEqual([
      [115, 0],
      [230, 1],
    ]);
    expect(known(both, 1)).toEqual([]);
  });

  it('lays all changes out in order of time, and nothing when nothing happens', () => {
    const { controls } = timeline(curve([100, 0.5], [150, 0], [300, 1]), curve([140, 0], [145, 1]));
    controls.forEach(({ time }, i) =>
      expect(time).toBeGreaterThanOrEqual(controls[i - 1]?.time ?? 0),
    );
    expect(timeline(ALWAYS)).toEqual({ controls: [], activations: [], calls: [], instants: [] });
  });
});

describe('standby agents', () => {
  const standby = (whenCapacityLost: number): StandbyPlan => ({
    whenCapacityLost,
    pace: 1,
    stages: [
      { afterSeconds: HOUR, agents: 10 },
      { afterSeconds: 3 * HOUR, agents: 25 },
    ],
  });
  const onPorto = (plan: StandbyPlan) => [undefined, plan];

  it('come stage by stage after detection, and leave after recovery and fail-back', () => {
    const long = timeline(curve([100, 0], [400, 1]), ALWAYS, onPorto(standby(0.5)));
    expect(called(long)).toEqual([
      [170, 10],
      [290, 25],
      [430, 0],
    ]);
    expect(long.activations).toEqual([0, 1]);
  });

  it('do not reach a stage that would come after the outage', () => {
    const short = timeline(curve([100, 0], [200, 1]), ALWAYS, onPorto(standby(0.5)));
    expect(called(short)).toEqual([
      [170, 10],
      [230, 0],
    ]);
  });

  it('are not called for a loss that is too small, too short, or their own', () => {
    const plan = onPorto(standby(0.5));
    expect(called(timeline(curve([100, 0.6], [400, 1]), ALWAYS, plan))).toEqual([]);
    expect(called(timeline(curve([100, 0], [109, 1]), ALWAYS, plan))).toEqual([]);
    expect(called(timeline(ALWAYS, curve([100, 0], [400, 1]), plan))).toEqual([]);
  });

  it('are called once for two outages so close that they have not left between them', () => {
    const twice = curve([100, 0], [200, 1], [215, 0], [400, 1]);
    const { activations, controls } = timeline(twice, ALWAYS, onPorto(standby(0.5)));
    expect(activations).toEqual([0, 1]);
    expect(called({ controls, activations, calls: [], instants: [] })).toEqual([
      [170, 10],
      [290, 25],
      [430, 0],
    ]);
    const apart = curve([100, 0], [200, 1], [245, 0], [400, 1]);
    expect(timeline(apart, ALWAYS, onPorto(standby(0.5))).activations).toEqual([0, 2]);
  });

  it('are called by a loss of exactly the share named, for every share in hundredths', () => {
    for (let percent = 1; percent <= 100; percent++) {
      const share = percent / 100;
      const lost = timeline(curve([100, 1 - share], [400, 1]), ALWAYS, onPorto(standby(share)));
      expect([percent, lost.activations]).toEqual([percent, [0, 1]]);
    }
  });

  it('are called by any loss where the share named is nothing, and not without one', () => {
    const plan = onPorto(standby(0));
    expect(timeline(curve([100, 0.9], [400, 1]), ALWAYS, plan).activations).toEqual([0, 1]);
    expect(timeline(ALWAYS, curve([100, 0], [400, 1]), plan).activations).toEqual([0, 0]);
  });
});
