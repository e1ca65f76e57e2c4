import { tr } from '../base/words.ts';
/** Words of the anatomy of an outage. */
export interface OutageZoomLabels {
  readonly offered: string;
  readonly agents: (setup: string) => string;
  readonly waiting: string;
  readonly service: string;
  readonly objective: (value: string) => string;
  readonly minimum: (value: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** One setup at one interval, for the cursor; `service` is undefined where no contact came. */
  readonly state: (
    setup: string,
    values: {
      readonly service: string | undefined;
      readonly waiting: string;
      readonly agents: string;
      readonly offered: string;
    },
  ) => string;
  /** Heads of the table: time, setup, offered, service level, waiting; then agents of a provider. */
  readonly columns: readonly [string, string, string, string, string];
  readonly agentsOf: (provider: string) => string;
}

/** The words, in the language in use. */
export const outageZoomWords = (): OutageZoomLabels => ({
  offered: tr`Contacts offered per interval`,
  agents: (setup) => tr`Agents at work, ${setup}`,
  waiting: tr`Contacts waiting at the end of the interval`,
  service: tr`Service level by interval, share of contacts offered`,
  objective: (value) => tr`Objective ${value}`,
  minimum: (value) => tr`Minimum ${value}`,
  reading: tr`Hatched: the outage, until its recovery. Tinted: service below the minimum.`,
  empty: tr`No outage to show yet: choose one once the first years are simulated.`,
  caption: tr`Anatomy of an outage, interval by interval`,
  state: (setup, { service, waiting, agents, offered }) =>
    service === undefined
      ? tr`${setup}: no contact, ${waiting} waiting, ${agents} agents, ${offered} offered`
      : tr`${setup}: service level ${service}, ${waiting} waiting, ${agents} agents, ${offered} offered`,
  columns: [tr`Time`, tr`Setup`, tr`Offered`, tr`Service level`, tr`Waiting`],
  agentsOf: (provider) => tr`Agents, ${provider}`,
});
