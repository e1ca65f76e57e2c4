import { semicolon, tr } from '../base/words.ts';
/** Words of a replayed day. */
export interface ReplayLabels {
  /** Title of the first panel; contacts are counted over so many minutes. */
  readonly contacts: (minutes: number) => string;
  readonly offered: string;
  readonly answered: string;
  readonly failed: string;
  readonly waiting: string;
  /** The queue that the client holds. */
  readonly client: string;
  /** Title of a panel; `all`: its agents also serve other channels, or sit beside those who do. */
  readonly agents: (provider: string, all: boolean) => string;
  readonly shares: string;
  readonly service: string;
  readonly objective: (value: string) => string;
  readonly minimum: (value: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** One step, for the cursor. */
  readonly state: (values: {
    readonly offered: string;
    readonly answered: string;
    readonly failed: string;
    readonly waiting: string;
    /** Undefined: nobody waits. */
    readonly oldest: string | undefined;
    readonly providers: readonly {
      readonly name: string;
      readonly busy: string;
      readonly agents: string;
      readonly share: string;
    }[];
  }) => string;
  /** Heads of the table: time, offered, answered, gave up, blocked, cut off, waiting, oldest, level. */
  readonly columns: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly waitingAt: (provider: string) => string;
  readonly atWork: (provider: string) => string;
  readonly busy: (provider: string) => string;
  readonly share: (provider: string) => string;
  /** "6 min 10 s". */
  readonly duration: (seconds: number) => string;
}

/** The words, in the language in use. */
export const replayWords = (): ReplayLabels => ({
  contacts: (minutes) =>
    minutes === 1 ? tr`Contacts each minute` : tr`Contacts in each ${String(minutes)} minutes`,
  offered: tr`Offered`,
  answered: tr`Answered`,
  failed: tr`Not answered`,
  waiting: tr`Contacts waiting`,
  client: tr`Client’s queue`,
  agents: (provider, all) =>
    all
      ? tr`Agents of ${provider}, all channels: at work (pale), with a contact (full)`
      : tr`Agents of ${provider}: at work (pale), with a contact (full)`,
  shares: tr`Share of new contacts sent to each provider`,
  service: tr`Service level by interval`,
  objective: (value) => tr`Objective ${value}`,
  minimum: (value) => tr`Minimum ${value}`,
  reading: tr`Line: offered; full: answered; dark: gave up, blocked or cut off. Hatched: an outage, until its recovery. Tinted: service below the minimum.`,
  empty: tr`No day to show yet: choose a year above.`,
  caption: tr`One day, minute by minute`,
  state: ({ offered, answered, failed, waiting, oldest, providers }) =>
    [
      tr`${offered} offered, ${answered} answered, ${failed} not answered`,
      oldest === undefined
        ? tr`${waiting} waiting`
        : tr`${waiting} waiting, the longest for ${oldest}`,
      ...providers.map(
        ({ name, busy, agents, share }) =>
          tr`${name}: ${busy} of ${agents} agents with a contact, ${share} of new contacts`,
      ),
    ].join(semicolon()),
  columns: [
    tr`Time`,
    tr`Offered`,
    tr`Answered`,
    tr`Gave up`,
    tr`Blocked`,
    tr`Cut off`,
    tr`Waiting`,
    tr`Longest wait`,
    tr`Service level of the interval`,
  ],
  waitingAt: (provider) => tr`Waiting, ${provider}`,
  atWork: (provider) => tr`Agents at work, ${provider}`,
  busy: (provider) => tr`Agents with a contact, ${provider}`,
  share: (provider) => tr`Share of new contacts, ${provider}`,
  duration: (seconds) => {
    const whole = Math.round(seconds);
    if (whole < 60) return `${String(whole)} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
      return whole % 60 === 0
        ? `${String(minutes)} min`
        : `${String(minutes)} min ${String(whole % 60)} s`;
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0
      ? `${String(hours)} h`
      : `${String(hours)} h ${String(minutes % 60)} min`;
  },
});
