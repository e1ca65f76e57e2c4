import { initialState, type Action, type Scheduler, type State } from '../../../src/store/index.ts';
import { reduce } from '../../../src/store/reduce.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { baseScenario } from '../../support/base-scenario.ts';

/** The base scenario of all tests, checked; its second setup is 60 to 40, sized by Erlang. */
export function twoProviders(): Scenario {
  const parsed = parseScenario(baseScenario());
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  const [alone, both] = parsed.value.setups;
  const teams = both!.teams.map((team, index) => ({
    ...team,
    staffing: { rule: 'erlang' as const, share: index === 0 ? 0.6 : 0.4, spare: 0.1 },
  }));
  return { ...parsed.value, setups: [alone!, { ...both!, teams }] };
}

/** A page that shows the base scenario. */
export function stateOf(scenario = twoProviders()): State {
  return initialState({ origin: { kind: 'readyMade', id: 'base' }, scenario });
}

/** The state after an action, drafts checked as the page does. */
export function step(state: State, action: Action): State {
  return reduce(state, action, parseScenario);
}

/** Time that passes when a test says so. */
export class ManualScheduler implements Scheduler {
  #time = 0;
  #tasks: { readonly at: number; readonly task: () => void }[] = [];

  readonly now = (): number => this.#time;

  readonly after = (milliseconds: number, task: () => void): (() => void) => {
    const own = { at: this.#time + milliseconds, task };
    this.#tasks.push(own);
    return () => {
      this.#tasks = this.#tasks.filter((each) => each !== own);
    };
  };

  /** Lets time pass, and does what was due meanwhile. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    const due = this.#tasks.filter(({ at }) => at <= this.#time);
    this.#tasks = this.#tasks.filter(({ at }) => at > this.#time);
    for (const { task } of due) task();
  }
}
