/** Names of the values that a setting can take. */
const choices: Readonly<Record<string, string>> = {
  offered: 'of all offered',
  lessShortAbandons: 'less short abandons',
  answered: 'of the answered',
  drain: 'agents finish the queue',
  cutOff: 'the waiting are cut off',
  lognormal: 'lognormal',
  exponential: 'exponential',
  gamma: 'gamma',
  uniform: 'uniform',
  constant: 'always the same',
  infinite: 'nobody hangs up',
  provider: 'one for each provider',
  central: 'one for all',
  power: 'power cut',
  flood: 'flood',
  fire: 'fire',
  attack: 'attack',
  platform: 'platform failure',
  carrier: 'carrier failure',
  weather: 'weather',
  evacuation: 'evacuation',
  strike: 'strike',
  epidemic: 'epidemic',
  insolvency: 'insolvency',
  surge: 'surge of demand',
  other: 'other',
  perContact: 'per contact',
  perHandledMinute: 'per handled minute',
  perStaffedHour: 'per staffed hour',
  fixedPerMonth: 'fixed a month',
  perResolvedContact: 'per resolved contact',
  perAgentMonth: 'per agent and month',
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * What the page says, in English. A message is a text, or a function of what it speaks about. What a
 * setting is called and means comes from the schema, names come from the scenario.
 */
export const en = {
  'page.product': 'Relève',
  'page.title': ({ name }: { name: string }) => `${name} · Relève`,
  'page.skip': 'Skip to the answer',
  'page.answer': 'Answer',
  'page.scenario': 'Scenario',
  'page.toScenario': 'Change the scenario',
  'page.results': 'Figures and plots',
  'page.drop': 'Drop the scenario file to open it',

  'header.choose': 'Choose another scenario',
  'header.tools': 'Tools',
  'header.undo': ({ label }: { label: string }) => `Undo: ${label}`,
  'header.redo': ({ label }: { label: string }) => `Redo: ${label}`,
  'header.nothingToUndo': 'Nothing to undo',
  'header.nothingToRedo': 'Nothing to redo',
  'header.theme': ({ theme }: { theme: string }) => `Colours: ${theme}. Change`,
  'header.share': 'Share',
  'header.takeAway': 'Take away',
  'theme.auto': 'as the system',
  'theme.light': 'light',
  'theme.dark': 'dark',

  'undo.open': 'Open a scenario',
  'undo.openLink': 'Open a link',
  'undo.openFile': 'Open a file',

  'notice.demonstration': ({ name }: { name: string }) =>
    `What you see instead is the demonstration “${name}”, not what the sender saw.`,
  'notice.kept': 'What was on the page is still there.',
  'notice.fileUnread': ({ name }: { name: string }) =>
    `The file “${name}” could not be read, or is too large for a scenario. What was on the page is still there.`,
  'notice.fileRefused': ({ name }: { name: string }) =>
    `The file “${name}” is not a scenario that Relève can run. What was on the page is still there.`,
  'notice.more': ({ count }: { count: number }) => `and ${count} more`,
  'notice.dismiss': 'Put this message away',

  'dialog.close': 'Close',
  'scenarios.heading': 'Choose a scenario',
  'scenarios.drop': 'A scenario file can also be dropped anywhere on the page.',
  'file.open': 'Open a file…',

  'share.heading': 'Share what you see',
  'share.link': 'Link',
  'share.copy': 'Copy',
  'share.copied': 'Copied.',
  'share.copyByHand': 'The browser does not let the page copy. The link is selected: press Ctrl+C.',
  'share.arrives': ({ characters, everywhere }: { characters: string; everywhere: string }) =>
    `${characters} characters: it arrives whole everywhere (${everywhere} and any browser).`,
  'share.arrivesHere': (told: { characters: string; survives: string; fails: string }) =>
    `${told.characters} characters: it arrives whole in ${told.survives === '' ? '' : `${told.survives} and `}any browser; ${told.fails} may cut it, so send the scenario as a file there (Take away).`,
  'share.contents': 'The link holds the whole scenario: names, numbers and seed.',
  'share.withFingerprint': ({ fingerprint }: { fingerprint: string }) =>
    `It also holds the fingerprint ${fingerprint} of the figures you see: whoever opens it runs the same simulation and is told whether the figures agree.`,
  'share.withoutFingerprint':
    'It holds no fingerprint of the figures yet, since the simulation has not come to its end; open this again when it has.',
  'share.draftIsInvalid':
    'Some entries are not valid. The link holds the scenario as it was before them.',
  'share.privacy':
    'Nothing is sent to any server: what follows # in an address stays in the browser. The link is now in the address bar too.',

  'takeAway.heading': 'Take away',
  'takeAway.figuresHeading': 'Figures (CSV)',
  'takeAway.scenarioHeading': 'Scenario (JSON)',
  'takeAway.openHeading': 'Bring back',
  'takeAway.notYet':
    'The figures can be saved once the simulation has come to its end, or when you stop it.',
  'takeAway.finished': ({ replications }: { replications: string }) =>
    `From ${replications} replications. Full digits; opens in any spreadsheet.`,
  'takeAway.stopped': ({ replications }: { replications: string }) =>
    `The run was stopped: from its first ${replications} replications. Full digits; opens in any spreadsheet.`,
  'takeAway.summary': 'Every measure of every setup, with its interval; differences; tails',
  'takeAway.replications': 'One row a replication',
  'takeAway.intervals': 'Contacts and service in each interval',
  'takeAway.outages': 'Every outage of every replication',
  'takeAway.columns': 'What each column means',
  'takeAway.figures': 'Figures',
  'takeAway.scenario': 'All settings; opens again here, or in the terminal program',
  'takeAway.save': 'Save',
  'takeAway.saveFile': ({ name }: { name: string }) => `Save ${name}`,

  'editor.problems': ({ count }: { count: number }) =>
    `${counted(count, 'entry has', 'entries have')} to be mended before the simulation can follow:`,
  'editor.changed': 'Changed since it was opened',
  'editor.wrong': 'to be mended',
  'field.help': ({ label }: { label: string }) => `What is “${label}”?`,
  'field.was': ({ value }: { value: string }) => `was ${value}`,
  'field.wasEmpty': 'was empty',
  'field.reset': 'reset',
  'field.resetLabel': ({ label }: { label: string }) => `Reset “${label}”`,
  'field.give': ({ expected }: { expected: string }) => `Give ${expected}.`,
  'field.missing': ({ expected }: { expected: string }) => `Empty. Give ${expected}.`,
  'field.unreadable': ({ text, expected }: { text: string; expected: string }) =>
    `“${text}” cannot be read. Give ${expected}.`,
  'field.percentage': ({ minimum, maximum }: { minimum: string; maximum: string }) =>
    `a percentage from ${minimum} to ${maximum}`,
  'list.unreadable': ({ text }: { text: string }) =>
    `“${text}” is no number. Give numbers set apart by commas.`,
  choice: (value: string) => choices[value] ?? value,
  law: 'Law',
  weekdays: 'Mon Tue Wed Thu Fri Sat Sun',
  copyOf: ({ name }: { name: string }) => `${name} (copy)`,

  'section.demand': 'Demand',
  'section.objective': 'Objective',
  'section.providers': 'Providers',
  'section.setups': 'Setups',
  'section.hazards': 'Hazards',
  'section.contracts': 'Contracts',
  'section.run': 'Run',
  'summary.objective': ({ level, seconds }: { level: string; seconds: string }) =>
    `${level} % within ${seconds} s`,
  'summary.document': 'JSON',

  'demand.opening': 'Opening hours',
  'demand.closed': 'closed',
  'demand.from': ({ day }: { day: string }) => `${day}, from`,
  'demand.to': ({ day }: { day: string }) => `${day}, to`,
  'demand.profiles': 'Profiles',
  'demand.weight': ({ day }: { day: string }) => `Weight of ${day}`,
  'objective.service': 'Service',
  'objective.continuity': 'Continuity',

  'providers.handleTime': ({ channel }: { channel: string }) => `Handle time factor, ${channel}`,
  'providers.site': ({ name }: { name: string }) => `Site: ${name}`,
  'providers.addSite': 'Add a site',
  'providers.newSite': 'New site',
  'providers.addProtection': 'Add a protection',
  'providers.removeProtection': 'Remove this protection',
  'providers.addHome': 'Add home working',
  'providers.removeHome': 'Remove home working',

  'setups.shares': 'Shares of the contacts',
  'setups.failover': 'Fail-over',
  'setups.addFailover': 'Add fail-over',
  'setups.removeFailover': 'Remove fail-over',
  'setups.overflow': 'Overflow',
  'setups.overflowWait': 'When the expected wait exceeds',
  'setups.addOverflow': 'Add overflow',
  'setups.removeOverflow': 'Remove overflow',
  'setups.team': ({ name }: { name: string }) => `Team in ${name}`,
  'setups.stageAfter': ({ number }: { number: number }) => `Standby stage ${number}: after`,
  'setups.stageAgents': ({ number }: { number: number }) => `Standby stage ${number}: agents`,
  'setups.tableInDocument': 'Its agents are a table: edit it in the whole document, below.',
  'setups.policyInDocument':
    'Contacts go to the first provider with an idle agent: edit the order in the whole document, below.',
  'setups.join': ({ name }: { name: string }) => `Give ${name} a share`,
  'setups.leave': ({ name }: { name: string }) => `Take ${name} out`,
  'setups.duplicate': 'Duplicate this setup',
  'setups.remove': 'Remove this setup',

  'strikes.everything': 'every site of every provider',
  'strikes.site': ({ name }: { name: string }) => `site ${name}`,
  'strikes.provider': ({ name }: { name: string }) => `every site of ${name}`,
  'strikes.region': ({ name }: { name: string }) => `region ${name}`,
  'strikes.dependency': ({ name }: { name: string }) => `who depends on ${name}`,
  'hazards.none': 'Nothing can go wrong yet. Add a hazard to see what it does.',
  'hazards.summary': ({ occurs, hours }: { occurs: string; hours: string }) =>
    `${occurs}, ${hours} h`,
  'hazards.perYear': ({ times }: { times: string }) => `${times} a year`,
  'hazards.strikes': 'Strikes',
  'hazards.occurs': 'Occurs',
  'hazards.random': 'at random',
  'hazards.once': 'once, at a given time',
  'hazards.duration': 'Duration',
  'hazards.demand': 'Effect on demand (factor)',
  'hazards.add': 'Add a hazard',
  'hazards.new': 'New hazard',
  'hazards.duplicate': 'Duplicate',
  'hazards.remove': 'Remove',

  'contracts.lostContact': ({ channel }: { channel: string }) =>
    `Cost of a lost contact, ${channel}`,
  'contracts.model': 'Price',
  'contracts.addPrice': 'Add a price',
  'contracts.removePrice': 'Remove this price',
  'contracts.standby': 'Standby',

  'document.heading': 'Whole document',
  'document.label': 'The scenario as JSON. It takes effect as soon as it is valid.',
} as const;
