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

/** The English words. */
export const outageZoomEnglish: OutageZoomLabels = {
  offered: 'Contacts offered per interval',
  agents: (setup) => `Agents at work, ${setup}`,
  waiting: 'Contacts waiting at the end of the interval',
  service: 'Service level by interval, share of contacts offered',
  objective: (value) => `Objective ${value}`,
  minimum: (value) => `Minimum ${value}`,
  reading: 'Hatched: the outage, until its recovery. Tinted: service below the minimum.',
  empty: 'No outage to show yet: choose one once the first years are simulated.',
  caption: 'Anatomy of an outage, interval by interval',
  state: (setup, { service, waiting, agents, offered }) =>
    `${setup}: ${service === undefined ? 'no contact' : `service level ${service}`}, ${waiting} waiting, ${agents} agents, ${offered} offered`,
  columns: ['Time', 'Setup', 'Offered', 'Service level', 'Waiting'],
  agentsOf: (provider) => `Agents, ${provider}`,
};
