/** What the buttons add and remove: "Add repeat contacts". */
const things: Readonly<Record<string, string>> = {
  repeat: 'repeat contacts',
  channelChange: 'a change of channel',
  table: 'a table of contacts',
  homeWorking: 'home working',
  recoverySeats: 'recovery seats',
  absence: 'absence',
  failover: 'fail-over',
  overflow: 'overflow',
  callBack: 'call-back',
  voicemail: 'voice-mail',
  hours: 'working hours',
  standby: 'standby agents',
  overtime: 'overtime',
  workforce: 'attrition and hires',
  monthWeights: 'month weights',
  tiers: 'volume tiers',
  slope: 'a slope',
  earnBack: 'earn-back',
  learning: 'a learning curve',
  successor: 'those who take over',
  otherClients: 'others who share the cover',
  prices: 'new prices',
  premiums: 'new surcharges',
  indicators: 'new indicators',
  commitment: 'a new commitment',
  indexation: 'a new indexation',
  standbyPrices: 'new standby prices',
  indicatorCaps: 'new caps',
  forceMajeure: 'new force majeure',
  triggers: 'new triggers',
  leaving: 'new terms of leaving',
};

/** One more of a list: "Add a protection". */
const items: Readonly<Record<string, string>> = {
  protections: 'a protection',
  stages: 'a stage',
  recoveryStages: 'a stage of the return',
  hires: 'a class of hires',
  transfers: 'a transfer',
  schedule: 'shares at some hours',
  rules: 'a rule',
  specialDays: 'a special day',
  tiers: 'a tier',
  steps: 'a step',
  lockIns: 'a lock-in window',
};

/** Units of what a rule measures, after its threshold. */
const ruleUnits: Readonly<Record<string, string>> = {
  capacityLeft: '%',
  answerRate: '%',
  expectedWaitSeconds: 's',
  waiting: 'contacts',
};

/** What a part starts with when it is added, where that is a figure of the trade. */
const starts: Readonly<Record<string, string>> = {
  repeat: '70 % who come back after 12 opening hours',
  channelChange: '35 % who turn elsewhere',
  homeWorking: '30 % of the agents at home after 4 h',
  recoverySeats: '20 seats after 4 h',
  absence: '8 % away, give or take 2',
  failover: '10 min to detect, 5 to switch, 30 to return',
  overflow: 'an expected wait of 60 s',
  callBack: 'an offer beyond 120 s that half accept',
  voicemail: 'half who leave a message',
  standby: '10 agents 4 h after half of another provider’s capacity is lost',
  overtime: 'a quarter more for 72 h at most: longer wears people out',
  tiers: 'a tenth off beyond 10,000 units',
  slope: '1 % of the invoice for each point short',
  earnBack: 'half of a malus after two periods on target',
  learning: '5 % less handle time each time the experience doubles',
  successor:
    '8 weeks to recruit and train, 12 weeks to the last one, half as long again per contact at first, 4,000 an agent',
  otherClients: '3 other clients who each claim it in 30 % of the outages',
  prices: 'the prices in force before',
  premiums: 'the surcharges in force before',
  indicators: 'the indicators in force before',
  commitment: 'the commitment in force before',
  indexation: 'the index in force before',
  standbyPrices: 'the standby prices in force before',
  indicatorCaps: 'the caps in force before',
  forceMajeure: 'the clause in force before',
  triggers: 'the triggers in force before',
  leaving: 'the terms in force before',
  workforce:
    '30 % who leave in a year; a class trains 4 weeks, loses a fifth, and works half as fast again at first',
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the folded parts of the editor say, in English: what is set, in words. */
export const parts = {
  none: 'none',
  'choice.all': 'all',
  thing: (key: string) => things[key] ?? key,
  'group.starts': (key: string) =>
    starts[key] === undefined
      ? ''
      : `Starts with ${starts[key]}${starts[key].endsWith('before') ? '.' : ': planning figures, to be replaced by your own.'}`,
  item: (key: string) => items[key] ?? key,
  'group.add': ({ thing }: { thing: string }) => `Add ${thing}`,
  'group.remove': ({ thing }: { thing: string }) => `Remove ${thing.replace(/^an? /, 'the ')}`,
  'group.removeItem': ({ title }: { title: string }) => `Remove “${title}”`,

  'channel.summary': ({ medium, contacts }: { medium: string; contacts: string }) =>
    `${medium}, ${contacts} a week`,
  'channel.add': 'Add a channel',
  'channel.newMedium': 'Another channel:',
  'channel.new': ({ medium, number }: { medium: string; number: number }) =>
    `${medium.charAt(0).toUpperCase()}${medium.slice(1)}${number === 1 ? '' : ` ${number}`}`,
  'channel.duplicate': 'Duplicate this channel',
  'channel.remove': ({ name }: { name: string }) => `Remove ${name}`,
  'channel.atOnce': ({ contacts }: { contacts: number }) =>
    contacts === 1 ? 'one at a time' : `${contacts} at a time`,
  'channel.redials': (told: { share: string; minutes: string; attempts: string }) =>
    `${told.share} % try again after ${told.minutes} min, ${told.attempts} attempts at most`,
  'channel.repeats': (told: { share: string; hours: string; times: number }) =>
    `${told.share} % come back after ${told.hours} h, ${plural(told.times, 'time')} at most`,
  'channel.changes': ({ share, channel }: { share: string; channel: string }) =>
    `${share} % turn to ${channel}`,

  'demand.steps': ({ steps, minutes }: { steps: number; minutes: number }) =>
    steps === 1 ? 'even' : `${steps} steps of ${minutes} min`,
  'demand.notUsed': 'not used: the table counts',
  'demand.tableRules': 'The table of contacts counts in place of these weights.',
  'demand.tableOf': ({ days, minutes }: { days: number; minutes: number }) =>
    `${plural(days, 'day')} in steps of ${minutes} min`,

  'paste.hint': ({ days }: { days: number }) =>
    `Paste it from a spreadsheet: one column for every day, seven for Monday to Sunday, or ${days} for each day of the horizon; or the other way round. Times of day beside it are understood.`,
  'paste.pointsHint':
    'Paste two columns: the share of the customers, and the seconds that so many wait at most.',
  'paste.read': (told: {
    days: number;
    steps: number;
    minutes: number;
    from: string;
    empty: number;
  }) =>
    `Read: ${plural(told.days, 'day')} of ${plural(told.steps, 'step')} of ${told.minutes} min from ${told.from}.${
      told.empty === 0 ? '' : ` ${plural(told.empty, 'empty cell')} taken for 0.`
    }`,
  'paste.place': ({ row, column }: { row: number; column: number }) =>
    `Row ${row}, column ${column}`,
  'paste.nothing': 'There is no number in it. Paste a table of numbers.',
  'paste.notNumber': ({ where, text }: { where: string; text: string }) =>
    `${where}: “${text}” is no number.`,
  'paste.notWhole': ({ where, text }: { where: string; text: string }) =>
    `${where}: “${text}” is no whole number.`,
  'paste.outside': (told: { where: string; text: string; minimum: string; maximum: string }) =>
    `${told.where}: “${told.text}” does not lie between ${told.minimum} and ${told.maximum}.`,
  'paste.notTime': ({ where, text }: { where: string; text: string }) =>
    `${where}: “${text}” is no time of day such as 08:30.`,
  'paste.ragged': (told: { row: number; columns: number; expected: number }) =>
    `Row ${told.row} has ${plural(told.columns, 'column')}, where ${told.expected} are expected.`,
  'paste.uneven': (told: { where: string; time: string; expected: string }) =>
    `${told.where}: ${told.time} stands where ${told.expected} is expected. Steps have to be equally long.`,
  'paste.otherDay': ({ row, time }: { row: number; time: string }) =>
    `Row ${row}: ${time} does not come at this place of the first day. Every day needs the same times.`,
  'paste.lastDay': 'The last day is shorter than the first. Every day needs the same times.',
  'paste.days': ({ days, horizon }: { days: number; horizon: number }) =>
    `The table has ${plural(days, 'day')}. Give 1 for every day, 7 for Monday to Sunday, or ${horizon} for each day of the horizon.`,

  'providers.skill': ({ channel }: { channel: string }) => `How it handles ${channel}`,
  'providers.protection': ({ against }: { against: string }) => `Against: ${against}`,
  'providers.home': ({ share, hours }: { share: string; hours: string }) =>
    `${share} % after ${hours} h`,
  'providers.seats': (told: { seats: string; site: string; hours: string }) =>
    `${told.seats} at ${told.site} after ${told.hours} h`,
  'providers.absence': ({ mean, spread }: { mean: string; spread: string }) =>
    `${mean} % ± ${spread}`,
  'skill.mean': 'as the mean',
  'skill.asProvider': 'as its provider',
  'skill.factor': ({ factor }: { factor: string }) => `handle time × ${factor}`,
  'skill.resolved': ({ share }: { share: string }) => `${share} % resolved`,
  'skill.quality': ({ share }: { share: string }) => `quality ${share} %`,
  'skill.satisfied': ({ share }: { share: string }) => `${share} % satisfied`,
  'skill.priority': ({ priority }: { priority: string }) => `priority ${priority}`,
  'skill.after': ({ seconds }: { seconds: string }) => `after ${seconds} s`,

  'setups.routingOf': ({ channel }: { channel: string }) => `Routing of ${channel}`,
  'setups.sizing': 'Sizing',
  'setups.busyAtMost': ({ share }: { share: string }) => `busy ${share} % at most`,
  'setups.sizedFor': ({ share, spare }: { share: string; spare: string }) =>
    spare === '0' ? `sized for ${share} %` : `sized for ${share} %, ${spare} % spare`,
  'setups.agents': ({ agents }: { agents: string }) => `${agents} agents`,
  'team.stage': ({ number }: { number: number }) => `Stage ${number}`,
  'team.standby': ({ agents, hours }: { agents: string; hours: string }) =>
    `${agents} agents within ${hours} h`,
  'team.overtime': ({ share, hours }: { share: string; hours: string }) =>
    `${share} % more, for ${hours} h at most`,
  'team.workforce': (told: { agents: string; share: string; hires: number }) =>
    `${told.agents} agents, ${told.share} % leave a year, ${
      told.hires === 0 ? 'no hires' : plural(told.hires, 'class', 'classes') + ' hired'
    }`,
  'team.hire': ({ number }: { number: number }) => `Class ${number}`,

  'routing.failover': ({ minutes }: { minutes: string }) => `switched after ${minutes} min`,
  'routing.overflowForm': 'Overflow',
  'overflow.wait': 'by the expected wait',
  'overflow.waiting': 'by how many wait',
  'overflow.noIdle': 'when nobody is idle',
  'overflow.after': 'after a time in the queue',
  'routing.overflowWait': ({ seconds }: { seconds: string }) =>
    `when the expected wait exceeds ${seconds} s`,
  'routing.overflowWaiting': ({ contacts }: { contacts: string }) => `when ${contacts} wait`,
  'routing.overflowNoIdle': 'when nobody is idle',
  'routing.overflowAfter': ({ seconds }: { seconds: string }) => `others help after ${seconds} s`,
  'routing.limits': 'Limits',
  'routing.cap': ({ name, contacts }: { name: string; contacts: string }) =>
    `${name} ${contacts} an hour`,
  'routing.mostWaiting': ({ contacts }: { contacts: string }) => `${contacts} may wait`,
  'routing.transfer': ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
  'routing.callBack': ({ seconds, share }: { seconds: string; share: string }) =>
    `beyond ${seconds} s, ${share} % accept`,
  'routing.voicemail': ({ share, channel }: { share: string; channel: string }) =>
    `${share} % leave one, worked off as ${channel}`,
  'rule.new': 'New rule',
  'rule.when': 'When',
  'rule.is': 'is',
  'rule.for': 'for',
  'rule.then': 'min in a row, contacts are shared like this:',
  'rule.until': ({ back }: { back: string }) => `until it is back ${back}`,
  'rule.end': 'min in a row.',
  'rule.unit': (measure: string) => ruleUnits[measure] ?? '',

  'hazards.more': 'Slower work, common cause',
  'hazards.common': ({ share }: { share: string }) => `${share} % strike all sites at once`,
  'hazards.stages': ({ stages, hours }: { stages: number; hours: string }) =>
    `${plural(stages, 'stage')}, over ${hours} h`,
  'hazards.stageCount': ({ stages }: { stages: number }) => plural(stages, 'stage'),
  'days.new': 'Special day',
  'days.summary': ({ days }: { days: number }) => plural(days, 'day'),
} as const;
