import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Scenario } from '../../scenario/types.ts';
import type { VolumePlan } from './volume-plan.ts';

type Learning = NonNullable<
  NonNullable<Scenario['providers'][number]['contract']['partnership']>['learning']
>;

/**
 * Factor on the handle time after so many contacts (learning curve, Wright 1936): each doubling of
 * the contacts ever handled multiplies it by `factorPerDoubling`; 1 at the start of the horizon.
 *
 * @param contacts handled within the horizon so far
 */
export function learningPace(
  { factorPerDoubling, contactsBefore }: Learning,
  contacts: number,
): number {
  if (contacts === 0 || factorPerDoubling === 1) return 1;
  return exp((ln(1 + contacts / contactsBefore) * ln(factorPerDoubling)) / ln(2));
}

/** What the providers of a setup have learnt in one replication; it is looked at as months begin. */
export class LearntPace {
  /** [provider]: factor on the handle time that its volume has brought. */
  readonly pace: Float64Array;

  private readonly plan: VolumePlan;

  constructor(plan: VolumePlan) {
    this.plan = plan;
    this.pace = new Float64Array(plan.scenario.providers.length).fill(1);
  }

  /** Starts a replication. */
  begin(): void {
    this.pace.fill(1);
  }

  /**
   * A day begins: if a month does, the pace follows what has been answered so far.
   *
   * @param answered [team × channels + channel]: contacts of the horizon
   * @returns whether a month begins
   */
  startDay(day: number, answered: ArrayLike<number>): boolean {
    const { months, routing, scenario } = this.plan;
    if (!months.some(({ first }) => first === day)) return false;
    const channels = scenario.channels.length;
    scenario.providers.forEach(({ contract }, provider) => {
      const learning = contract.partnership?.learning;
      if (learning === undefined) return;
      let contacts = 0;
      routing.teams.forEach((team, index) => {
        if (team.provider !== provider) return;
        for (let channel = 0; channel < channels; channel++) {
          contacts += answered[index * channels + channel]!;
        }
      });
      this.pace[provider] = day <= 0 ? 1 : learningPace(learning, contacts);
    });
    return true;
  }
}
