import { translator } from './translate.ts';

const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

/** What the replay of one day says, in English; it is loaded with the replay. */
export const enReplay = {
  heading: 'Replay of one day',
  about: ({ noun }: { noun: string }) =>
    `Every simulated ${noun} can be lived again minute by minute, to the last digit of the run.`,
  empty: ({ noun }: { noun: string }) =>
    `Choose a ${noun}: the worst, the middle one, or any other. Its worst day is shown first.`,
  waits: ({ noun }: { noun: string }) =>
    `Nothing to replay yet: the first ${noun} is being simulated.`,
  idle: 'Nothing to replay yet: start the simulation first.',

  worst: ({ noun }: { noun: string }) => `Worst ${noun}`,
  median: ({ noun }: { noun: string }) => `Median ${noun}`,
  worstDay: ({ noun }: { noun: string }) => `Worst day of this ${noun}`,
  definition: ({ noun, channel, setup }: { noun: string; channel: string; setup: string }) =>
    `Worst: the ${noun} with the longest disruption of ${channel} under ${setup}; of equal ones, with most contacts lost. Median: the ${noun} in the middle when they are sorted by the contacts lost there. Worst day: the one that loses most.`,
  other: ({ noun }: { noun: string }) => `Or any ${noun}`,
  number: ({ noun, count }: { noun: string; count: string }) => `${noun} (1 to ${count})`,
  day: 'Day',
  show: 'Replay',
  setup: 'Setup',
  channel: 'Channel',
  before: 'Day before',
  after: 'Day after',

  loading: ({ noun, number }: { noun: string; number: string }) =>
    `Simulating ${noun} ${number} again…`,
  cancel: 'Cancel',
  again: 'Try again',
  failed: ({ reason }: { reason: string }) => `The day could not be replayed. ${reason}`,

  calm: ({ channel }: { channel: string }) => `${channel} stays above the minimum all day`,
  below: ({ channel, hours }: { channel: string; hours: string }) =>
    `${channel} is below the minimum for ${hours}`,
  lost: ({ count }: { count: string }) =>
    count === '0' ? 'no contact is lost' : `${counted(count, 'contact is', 'contacts are')} lost`,
  closed: ({ channel }: { channel: string }) => `${channel}: no contact comes on this day`,
  place: ({ date, noun, number }: { date: string; noun: string; number: string }) =>
    `${date} of ${noun} ${number}`,
  of: ({ channel, setup }: { channel: string; setup: string }) => `${channel} with ${setup}`,
  demand: ({ factor }: { factor: string }) => `demand up to ${factor} times the expected`,
  note: ({ seed, engine }: { seed: string; engine: string }) => `Seed ${seed}, engine ${engine}.`,

  struck: ({ name }: { name: string }) => name,
  since: ({ name, date }: { name: string; date: string }) => `${name}, since ${date}`,
  over: ({ name }: { name: string }) => `${name}: over`,
  detected: ({ provider }: { provider: string }) => `Loss at ${provider} detected`,
  switched: ({ provider }: { provider: string }) => `Away from ${provider}`,
  standby: ({ provider }: { provider: string }) => `Standby, ${provider}`,
  returned: ({ provider }: { provider: string }) => `Back to ${provider}`,
  ruleBegins: ({ provider }: { provider: string }) =>
    provider === '' ? 'A rule acts' : `A rule acts, ${provider}`,
  ruleEnds: ({ provider }: { provider: string }) =>
    provider === '' ? 'The rule ends' : `The rule ends, ${provider}`,

  scrubber: 'Minute of the day',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  perSecond: ({ minutes }: { minutes: string }) =>
    `${counted(minutes, 'minute', 'minutes')} a second`,
  eventBefore: 'Event before',
  eventAfter: 'Next event',
  plot: 'Replay of one day. Choose a minute by a click, or with the slider beneath.',
  table: 'Show as table',
  hideTable: 'Hide the table',
  csv: 'This day as CSV:',
  file: ({ name }: { name: string }) =>
    ({
      'replay-contacts': 'contacts',
      'replay-agents': 'agents',
      'replay-events': 'events',
      'replay-columns': 'what the columns mean',
    })[name] ?? name,

  contactsHead: 'Contacts',
  contacts: ({
    offered,
    answered,
    abandoned,
    blocked,
    cutOff,
  }: Readonly<Record<'offered' | 'answered' | 'abandoned' | 'blocked' | 'cutOff', string>>) =>
    [
      `${offered} ${offered === '1' ? 'arrives' : 'arrive'} in this minute, ${answered} ${answered === '1' ? 'is' : 'are'} answered`,
      ...(abandoned === '0' ? [] : [`${abandoned} ${abandoned === '1' ? 'gives' : 'give'} up`]),
      ...(blocked === '0' ? [] : [`${blocked} ${blocked === '1' ? 'is' : 'are'} turned away`]),
      ...(cutOff === '0' ? [] : [`${cutOff} ${cutOff === '1' ? 'is' : 'are'} cut off`]),
    ].join(', '),
  soFar: ({ failed, offered }: { failed: string; offered: string }) =>
    `since midnight ${failed} of ${offered} were not answered`,
  workedSoFar: ({ answered, offered }: { answered: string; offered: string }) =>
    `since midnight ${offered} arrived and ${answered} ${answered === '1' ? 'was' : 'were'} answered`,
  queueHead: 'Queue',
  nobody: 'nobody waits',
  queue: ({ waiting, oldest }: { waiting: string; oldest: string }) =>
    `${waiting} ${waiting === '1' ? 'waits' : 'wait'}, the longest for ${oldest}`,
  queueAt: ({ waiting, name }: { waiting: string; name: string }) => `${waiting} at ${name}`,
  client: 'the company’s own queue',
  agents: ({ busy, agents, all }: { busy: string; agents: string; all: boolean }) =>
    agents === '0'
      ? 'no agent at work'
      : `${busy} of ${counted(agents, 'agent', 'agents')} with a contact${all ? ', all channels' : ''}`,
  inHand: ({ contacts }: { contacts: string }) => `${contacts} contacts at once`,
  share: ({ share }: { share: string }) => `gets ${share} of new contacts`,
  noShare: 'gets no new contact',
  serviceHead: 'Service',
  service: ({ level, interval }: { level: string; interval: string }) =>
    `${level} in these ${interval} minutes`,
  noService: 'no contact to judge by in this interval',
  minimum: ({ level }: { level: string }) => `below the minimum of ${level}`,
  eventsHead: 'Under way',
  noEvents: 'nothing out of the ordinary',
  sinceTime: ({ name, time }: { name: string; time: string }) => `${name} since ${time}`,
} as const;

/** The message of that name. */
export const sayReplay = translator(enReplay, 'replay.');
